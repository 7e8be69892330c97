package org.huibao.returns.html;

import java.util.Map;
import org.huibao.words.Code;
import org.huibao.words.Measure;

/** What codes are called on the page. */
final class Words {
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

  private static final Map<String, String> BASES =
      Map.of("confirmed", "有数为证", "named", "逐项写明", "assumed", "有推定", "level", "待核");

  private Words() {}

  static String measure(String code) {
    return Code.parse(Measure.class, code).map(Measure::printed).orElse(code);
  }

  /** Empty where nobody knows. */
  static String span(String code) {
    return code == null ? "" : SPANS.getOrDefault(code, code);
  }

  /**
   * @param note or null
   */
  static String basis(String code, String note) {
    return BASES.getOrDefault(code, code) + (note == null ? "" : "：" + note);
  }

  static String reason(String code) {
    return REASONS.getOrDefault(code, code);
  }
}
