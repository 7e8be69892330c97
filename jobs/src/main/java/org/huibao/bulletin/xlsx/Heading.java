package org.huibao.bulletin.xlsx;

import org.huibao.bulletin.Subject;
import org.huibao.reference.Kind;
import org.huibao.reference.Units;

/** What stands over columns of an indicator's numbers. */
final class Heading {
  private static final int RATE_DECIMALS = 1;

  private Heading() {}

  /** 财政总收入, and （亿元） below it. */
  static String withUnit(Subject subject) {
    return subject.name() + "\n（" + subject.indicator().displayUnit() + "）";
  }

  /** 同比±%, or in points for a ratio or a score. */
  static String growth(Subject subject) {
    return "同比±" + growthUnit(subject);
  }

  static String growthUnit(Subject subject) {
    Kind kind = subject.indicator().kind();
    if (!kind.changesInPoints()) {
      return Units.PERCENT;
    }
    return kind == Kind.RATIO ? Units.PERCENTAGE_POINT : Units.POINT;
  }

  /** Decimals that the growth is printed with. */
  static int growthDecimals(Subject subject) {
    return subject.indicator().kind().changesInPoints()
        ? subject.indicator().decimals()
        : RATE_DECIMALS;
  }
}
