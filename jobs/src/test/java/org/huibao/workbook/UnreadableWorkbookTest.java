package org.huibao.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableWorkbookTest {
  private static final String PASSWORD =
      "工作簿设有打开密码，已知的密码都打不开；请去掉密码后重新报送，或把密码写进 district.yaml 中 passwords 所指的文件";

  @Test
  void refusesAnEmptyFile() {
    refuses(new byte[0], "文件是空的（0 字节），请重新报送");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          89504e470d0a1a0a0000000d49484452 | 是图片（PNG），不是工作簿；请报送 Excel 或 WPS 表格，不要用截图
          ffd8ffe000104a464946             | 是图片（JPEG），不是工作簿；请报送 Excel 或 WPS 表格，不要用照片
          474946383961                     | 是图片（GIF），不是工作簿；请报送 Excel 或 WPS 表格
          424d3600000000000000             | 是图片（BMP），不是工作簿；请报送 Excel 或 WPS 表格
          49492a0008000000                 | 是图片（TIFF），不是工作簿；请报送 Excel 或 WPS 表格，不要用扫描件
          255044462d312e340a               | 是 PDF 文件，不是工作簿；请报送制作它的 Excel 或 WPS 表格
          526172211a0700cf9073             | 是 RAR 压缩包，不是工作簿；请解压后把其中的工作簿分别报送
          377abcaf271c0004                 | 是 7z 压缩包，不是工作簿；请解压后把其中的工作簿分别报送
          1f8b080000000000                 | 是 gzip 压缩包，不是工作簿；请解压后把其中的工作簿分别报送
          ff00020004040554                 | 是旧版 Microsoft Works 表格；请用 Excel 或 WPS 打开后另存为 .xlsx 报送
          00                               | 不是工作簿，也认不出是什么文件；请用 Excel 或 WPS 打开后另存为 .xlsx 报送
          0102030405060708                 | 不是工作簿，也认不出是什么文件；请用 Excel 或 WPS 打开后另存为 .xlsx 报送
          20200a0d0a                       | 文件里只有空白，请重新报送
          e8bf99e698afe4b880e6aeb5e8af9d   | 是文本文件，其中没有可读的表格；请另存为 .xlsx 后报送
          7b5c72746631                     | 是 RTF 文档，不是工作簿；请把其中的表格存为 .xlsx 后报送
          """)
  void saysWhatTheFileIs(String bytes, String reason) {
    refuses(HexFormat.of().parseHex(bytes), reason);
  }

  @Test
  void refusesGarbage() {
    refuses(garbage(), "不是工作簿，也认不出是什么文件；请用 Excel 或 WPS 打开后另存为 .xlsx 报送");
  }

  @Test
  void refusesAFileThatIsTooLarge() {
    refuses(new byte[64 * 1024 * 1024 + 1], "文件超过上限 64 MB，请删去图片等无关内容后报送");
  }

  @Test
  void refusesAnExcelOfLongAgo() {
    refuses(HexFormat.of().parseHex("090406000000100000000000"), "是 Excel 4 及更早的格式，请另存为 .xlsx 后报送");
  }

  @ParameterizedTest
  @CsvSource({
    "xlsx, 4",
    "xlsx, 30",
    "xlsx, 200",
    "xlsx, 1000",
    "xlsx, 3000",
    "xls, 8",
    "xls, 100",
    "xls, 600",
    "xls, 2000"
  })
  void refusesATruncatedWorkbook(String format, int length) {
    assertThatThrownBy(() -> Parsed.workbook(Arrays.copyOf(workbook(format), length)))
        .isInstanceOf(UnreadableWorkbookException.class)
        .hasMessageMatching(
            "文件已损坏或不是工作簿，请用 Excel 或 WPS 打开后另存再报送（.+）" + "|文件不完整：压缩包的目录缺失或损坏，可能没有传完；请重新报送");
  }

  /** Whatever byte is wrong, the answer is a workbook or a reason. */
  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void damageNeverEscapes(String format) {
    byte[] whole = workbook(format);
    Random random = new Random(20040630);
    for (int i = 0; i < 60; i++) {
      byte[] damaged = whole.clone();
      for (int flips = 0; flips < 8; flips++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      try {
        assertThat(Parsed.workbook(damaged).format()).isEqualTo(format);
      } catch (UnreadableWorkbookException e) {
        assertThat(e).hasMessageMatching(".*\\p{IsHan}.*");
      }
    }
  }

  @Test
  void opensWhatIsEncryptedWithExcelsOwnPassword() throws Exception {
    assertThat(CellText.of(first(encryptedXls(Decryptor.DEFAULT_PASSWORD))))
        .isEqualTo("A1 TEXT 织里镇");
    assertThat(CellText.of(first(encryptedXlsx(Decryptor.DEFAULT_PASSWORD))))
        .isEqualTo("A1 TEXT 织里镇");
  }

  @Test
  void refusesWhatHasAPassword() throws Exception {
    refuses(encryptedXls("secret"), PASSWORD);
    refuses(encryptedXlsx("secret"), PASSWORD);
  }

  private static void refuses(byte[] bytes, String reason) {
    assertThatThrownBy(() -> Parsed.workbook(bytes))
        .isInstanceOf(UnreadableWorkbookException.class)
        .hasMessage(reason);
  }

  private static Cell first(byte[] bytes) throws UnreadableWorkbookException {
    return Parsed.workbook(bytes).sheets().get(0).cells().get(0);
  }

  private static byte[] garbage() {
    byte[] bytes = new byte[4096];
    new Random(1).nextBytes(bytes);
    return bytes;
  }

  private static byte[] workbook(String format) {
    return WorkbookBytes.of(
        format,
        workbook -> workbook.createSheet("表").createRow(0).createCell(0).setCellValue("织里镇"));
  }

  private static byte[] encryptedXls(String password) {
    Biff8EncryptionKey.setCurrentUserPassword(password);
    try {
      return workbook("xls");
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  private static byte[] encryptedXlsx(String password) throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword(password);
      try (OPCPackage plain = OPCPackage.open(new ByteArrayInputStream(workbook("xlsx")));
          var encrypted = encryptor.getDataStream(files)) {
        plain.save(encrypted);
      }
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }
}
