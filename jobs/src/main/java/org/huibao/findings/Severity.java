package org.huibao.findings;

import org.huibao.words.Code;

/** How much a finding matters: with {@code --strict} an error fails the run. */
public enum Severity implements Code {
  ERROR("错误"),
  WARNING("警告"),
  INFO("提示");

  private final String chinese;

  Severity(String chinese) {
    this.chinese = chinese;
  }

  /** What a severity, as tables write it, is called to a person. */
  public static String inChinese(String code) {
    return Code.parse(Severity.class, code).map(known -> known.chinese).orElse(code);
  }
}
