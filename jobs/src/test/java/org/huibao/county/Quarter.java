package org.huibao.county;

/** The four times of 2024 at which returns are due, each with the words for it in a title. */
enum Quarter {
  FIRST(3, "2024年一季度", "2024年1-3月", "2024年第一季度"),
  HALF(6, "2024年上半年", "2024年1-6月", "2024年1—6月"),
  NINE_MONTHS(9, "2024年前三季度", "2024年1-9月", "2024年1-9月份"),
  YEAR(12, "2024年", "2024年1-12月", "2024年度");

  private final int month;
  private final String words;
  private final String months;
  private final String other;

  Quarter(int month, String words, String months, String other) {
    this.month = month;
    this.words = words;
    this.months = months;
    this.other = other;
  }

  int month() {
    return month;
  }

  /** 2024年上半年. */
  String words() {
    return words;
  }

  /** 2024年1-6月. */
  String months() {
    return months;
  }

  /** The same of a year before. */
  String monthsLastYear() {
    return months.replace("2024", "2023");
  }

  String otherWords() {
    return other;
  }

  /** As a form that is due every month is called in a quarter's last: 2024年9月份. */
  String lastMonth() {
    return "2024年%d月份".formatted(month);
  }

  String period() {
    return "2024-%02d".formatted(month);
  }

  String periodLastYear() {
    return "2023-%02d".formatted(month);
  }

  /** What the span from January on is stored as. */
  String span() {
    return month == 12 ? "year" : "ytd";
  }

  /** The day on which a clerk signs. */
  String signedOn() {
    return this == YEAR ? "2025年1月8日" : "2024年%d月8日".formatted(month + 1);
  }
}
