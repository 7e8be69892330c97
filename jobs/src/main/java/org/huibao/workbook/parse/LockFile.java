package org.huibao.workbook.parse;

/** The small file that Excel and WPS keep beside an open workbook: the name of who has it open. */
final class LockFile {
  private static final int OF_EXCEL = 165;
  private static final int OF_OLD_EXCEL = 54;
  private static final int WIDE_NAME_AT = 55;

  private LockFile() {}

  /** True by the bytes: a length, a name padded with blanks to 54 bytes, and the same in UTF-16. */
  static boolean isOne(byte[] bytes) {
    if (bytes.length != OF_EXCEL && bytes.length != OF_OLD_EXCEL) {
      return false;
    }
    int length = bytes[0];
    if (length < 1 || length >= OF_OLD_EXCEL) {
      return false;
    }
    for (int i = length + 1; i < OF_OLD_EXCEL; i++) {
      if (bytes[i] != ' ' && bytes[i] != 0) {
        return false;
      }
    }
    return bytes.length == OF_OLD_EXCEL || bytes[WIDE_NAME_AT] > 0;
  }
}
