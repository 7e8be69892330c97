package org.huibao.findings;

import java.util.regex.Pattern;

/** How a finding reads to a person: where it is, what is wrong, what stands there now. */
public final class FindingText {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private FindingText() {}

  /** 错误 returns/农业局.xls!Sheet1!B8 message（现为 12）, always on one line. */
  public static String line(Finding finding) {
    return Severity.inChinese(finding.severity())
        + "  "
        + address(finding)
        + "  "
        + finding.message()
        + inBrackets(BLANKS.matcher(actual(finding)).replaceAll(" "));
  }

  /** returns/农业局.xls!Sheet1!B8：message（现为 12）; without an address where no file is concerned. */
  public static String sentence(Finding finding) {
    String address = address(finding);
    return (address.isEmpty() ? "" : address + "：")
        + finding.message()
        + inBrackets(actual(finding) + otherSide(finding));
  }

  /** What the number should agree with, where a check says so: ；应为 38200. */
  private static String otherSide(Finding finding) {
    boolean isNumber =
        finding.expected() != null && finding.expected().chars().anyMatch(Character::isDigit);
    return isNumber && !actual(finding).isEmpty()
        ? "；应" + (finding.expected().startsWith("与") ? "" : "为 ") + finding.expected()
        : "";
  }

  /** 错误：message, where the cell is in sight. */
  public static String atItsCell(Finding finding) {
    return Severity.inChinese(finding.severity()) + "：" + finding.message();
  }

  /** file!sheet!cell, as far as it is known; empty where no file is concerned. */
  public static String address(Finding finding) {
    if (finding.file() == null) {
      return "";
    }
    return finding.file() + behindMark(finding.sheet()) + behindMark(finding.cell());
  }

  /** What stands there now; empty where nothing does. */
  public static String actual(Finding finding) {
    return finding.actual() == null ? "" : finding.actual().strip();
  }

  private static String behindMark(String part) {
    return part == null ? "" : "!" + part;
  }

  private static String inBrackets(String actual) {
    return actual.isEmpty() ? "" : "（现为 " + actual + "）";
  }
}
