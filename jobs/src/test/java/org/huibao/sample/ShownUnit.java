package org.huibao.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The unit in which an office states amounts of money that are kept in 万元. */
enum ShownUnit {
  AS_KEPT,
  YI_YUAN;

  private static final String KEPT = "万元";

  static ShownUnit of(String unit) {
    return "亿元".equals(unit) ? YI_YUAN : AS_KEPT;
  }

  String nameOf(String unit) {
    return moves(unit) ? "亿元" : unit;
  }

  /** 961234万元 is 96.12亿元. */
  BigDecimal number(BigDecimal amount, String unit) {
    return moves(unit) ? amount.movePointLeft(4).setScale(2, RoundingMode.HALF_UP) : amount;
  }

  private boolean moves(String unit) {
    return this == YI_YUAN && unit.equals(KEPT);
  }
}
