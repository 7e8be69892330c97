package org.huibao.workbook.parse;

import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import org.apache.poi.util.CodePageUtil;

/** Windows code pages, as old files number them. */
final class CodePages {
  private static final int SIMPLIFIED_CHINESE = 936;

  private CodePages() {}

  static Charset charset(int codePage) {
    try {
      return codePage == SIMPLIFIED_CHINESE
          ? Charset.forName("GB18030")
          : Charset.forName(CodePageUtil.codepageToEncoding(codePage, true));
    } catch (UnsupportedEncodingException | IllegalArgumentException unknown) {
      return Charset.forName("GB18030");
    }
  }
}
