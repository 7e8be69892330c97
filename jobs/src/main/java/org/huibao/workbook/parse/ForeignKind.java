package org.huibao.workbook.parse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Kinds of files that are no workbooks, known by how their bytes begin. */
enum ForeignKind {
  PDF("25504446", "是 PDF 文件，不是工作簿；请报送制作它的 Excel 或 WPS 表格"),
  PNG("89504e47", "是图片（PNG），不是工作簿；请报送 Excel 或 WPS 表格，不要用截图"),
  JPEG("ffd8ff", "是图片（JPEG），不是工作簿；请报送 Excel 或 WPS 表格，不要用照片"),
  GIF("47494638", "是图片（GIF），不是工作簿；请报送 Excel 或 WPS 表格"),
  BMP("424d", "是图片（BMP），不是工作簿；请报送 Excel 或 WPS 表格"),
  TIFF("49492a00", "是图片（TIFF），不是工作簿；请报送 Excel 或 WPS 表格，不要用扫描件"),
  TIFF_OF_MACINTOSH("4d4d002a", "是图片（TIFF），不是工作簿；请报送 Excel 或 WPS 表格，不要用扫描件"),
  RAR("526172211a07", "是 RAR 压缩包，不是工作簿；请解压后把其中的工作簿分别报送"),
  SEVEN_ZIP("377abcaf271c", "是 7z 压缩包，不是工作簿；请解压后把其中的工作簿分别报送"),
  GZIP("1f8b", "是 gzip 压缩包，不是工作簿；请解压后把其中的工作簿分别报送"),
  BZIP2("425a68", "是 bzip2 压缩包，不是工作簿；请解压后把其中的工作簿分别报送"),
  RTF("7b5c727466", "是 RTF 文档，不是工作簿；请把其中的表格存为 .xlsx 后报送"),
  WORKS("ff0002000404", "是旧版 Microsoft Works 表格；请用 Excel 或 WPS 打开后另存为 .xlsx 报送"),
  LOTUS("00000200", "是 Lotus 1-2-3 表格；请用 Excel 或 WPS 打开后另存为 .xlsx 报送"),
  LOTUS_3("00001a00", "是 Lotus 1-2-3 表格；请用 Excel 或 WPS 打开后另存为 .xlsx 报送"),
  BIFF2("09000400", "是 Excel 4 及更早的格式，请另存为 .xlsx 后报送"),
  BIFF3("09020600", "是 Excel 4 及更早的格式，请另存为 .xlsx 后报送"),
  BIFF4("09040600", "是 Excel 4 及更早的格式，请另存为 .xlsx 后报送"),
  PROGRAM("4d5a", "是可执行程序，不是工作簿；请核实来源，不要打开");

  private final byte[] start;
  private final String reason;

  ForeignKind(String startInHex, String reason) {
    this.start = HexFormat.of().parseHex(startInHex);
    this.reason = reason;
  }

  /** What the file is and what to do. */
  String reason() {
    return reason;
  }

  /** The kind whose beginning {@code bytes} have. Two letters alone make no kind of a text. */
  static Optional<ForeignKind> of(byte[] bytes) {
    return Arrays.stream(values())
        .filter(kind -> Arrays.mismatch(kind.start, bytes) == kind.start.length)
        .filter(kind -> kind.start.length > 2 || kind == GZIP || !isPlainText(bytes))
        .findFirst();
  }

  private static boolean isPlainText(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1);
    return start.chars().allMatch(each -> each >= ' ' || Character.isWhitespace(each));
  }
}
