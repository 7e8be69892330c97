package org.huibao.layout;

/** What no word in the workbook says of a number, and what was taken instead. */
enum Assumed {
  PLACE_OF_REPORTER("地区按填报单位所在"),
  PLACE_OF_DISTRICT("地区按全区"),
  PERIOD_OF_FILE("时期按文件名"),
  RUNNING_TOTAL("时段按累计"),
  FIRST_UNIT("单位按单位行的第一个"),
  UNIT_OF_INDICATOR("单位按指标表"),
  NO_PLACE("未写明地区"),
  NO_INDICATOR("未写明指标"),
  NO_PERIOD("未写明时期"),
  NO_UNIT("未写明单位");

  private final String printed;

  Assumed(String printed) {
    this.printed = printed;
  }

  String printed() {
    return printed;
  }
}
