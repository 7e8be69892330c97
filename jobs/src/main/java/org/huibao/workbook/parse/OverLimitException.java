package org.huibao.workbook.parse;

/** A workbook that costs more than it may; says which limit and what to do. */
final class OverLimitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OverLimitException(String reason) {
    super(reason);
  }
}
