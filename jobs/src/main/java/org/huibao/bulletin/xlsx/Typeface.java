package org.huibao.bulletin.xlsx;

/** Fonts in print: 黑体 for titles and headings, 宋体 for the rest. */
enum Typeface {
  TITLE("黑体", 16),
  HEADING("黑体", 10),
  BODY("宋体", 10),
  NOTE("宋体", 9);

  private final String font;
  private final int points;

  Typeface(String font, int points) {
    this.font = font;
    this.points = points;
  }

  String font() {
    return font;
  }

  int points() {
    return points;
  }
}
