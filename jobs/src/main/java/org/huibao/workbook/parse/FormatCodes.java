package org.huibao.workbook.parse;

import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** The number formats that a workbook names by index and does not spell out. */
final class FormatCodes {
  private static final String YEAR_MONTH = "yyyy\"年\"m\"月\"";
  private static final String MONTH_DAY = "m\"月\"d\"日\"";
  private static final String HOUR_MINUTE = "h\"时\"mm\"分\"";

  /** What the reserved indices mean to a Chinese Excel; POI shows their dates as bare numbers. */
  private static final Map<Integer, String> CHINESE =
      Map.ofEntries(
          Map.entry(27, YEAR_MONTH),
          Map.entry(28, MONTH_DAY),
          Map.entry(29, MONTH_DAY),
          Map.entry(30, "m-d-yy"),
          Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
          Map.entry(32, HOUR_MINUTE),
          Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""),
          Map.entry(34, HOUR_MINUTE),
          Map.entry(35, "h\"时\"mm\"分\"ss\"秒\""),
          Map.entry(36, YEAR_MONTH),
          Map.entry(50, YEAR_MONTH),
          Map.entry(51, MONTH_DAY),
          Map.entry(52, YEAR_MONTH),
          Map.entry(53, MONTH_DAY),
          Map.entry(54, MONTH_DAY),
          Map.entry(55, HOUR_MINUTE),
          Map.entry(56, "h\"时\"mm\"分\"ss\"秒\""),
          Map.entry(57, YEAR_MONTH),
          Map.entry(58, MONTH_DAY));

  private FormatCodes() {}

  /** The code of a format that the workbook itself does not define. */
  static String ofIndex(int index) {
    String chinese = CHINESE.get(index);
    if (chinese != null) {
      return chinese;
    }
    String code = index < 0 || index > 49 ? null : BuiltinFormats.getBuiltinFormat(index);
    return code == null || code.startsWith("reserved") ? "General" : code;
  }
}
