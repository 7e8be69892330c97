package org.huibao.returns.html;

import java.util.Map;

/** What codes are called on the page. */
final class Words {
  private static final Map<String, String> MEASURES =
      Map.of(
          "value", "本期数",
          "previous_year", "上年同期数",
          "growth", "同比增长",
          "target", "目标",
          "completion", "完成比例",
          "previous_period", "上期数",
          "share", "比重",
          "rank", "位次");
  private static final Map<String, String> SPANS =
      Map.of(
          "month", "当月",
          "quarter", "当季",
          "half", "半年",
          "ytd", "累计",
          "year", "全年",
          "point", "时点");
  private static final Map<String, String> REASONS =
      Map.of(
          "row_number", "行号",
          "column_number", "栏号",
          "code", "代码",
          "period_label", "时间",
          "note", "注释",
          "outside_table", "表外",
          "unplaced", "未归位");

  private Words() {}

  static String measure(String code) {
    return MEASURES.getOrDefault(code, code);
  }

  static String span(String code) {
    return SPANS.getOrDefault(code, code);
  }

  static String reason(String code) {
    return REASONS.getOrDefault(code, code);
  }
}
