package org.huibao.workbook.parse;

/** A workbook that none of the known passwords opens. */
final class UnopenedException extends Exception {
  private static final long serialVersionUID = 1L;

  UnopenedException() {
    super("工作簿设有打开密码，已知的密码都打不开；请去掉密码后重新报送，或把密码写进 district.yaml 中 passwords 所指的文件");
  }
}
