package org.huibao.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
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
  @Test
  void refusesAnEmptyFile() {
    refuses(new byte[0], "文件是空的（0 字节），请重新报送");
  }

  @Test
  void refusesWhatIsNoWorkbook() {
    String reason = "不是 .xlsx 或 .xls 工作簿，请另存为 .xlsx 后报送";

    refuses("地区,生产总值\n织里镇,1234\n".getBytes(StandardCharsets.UTF_8), reason);
    refuses(HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452"), reason);
    refuses("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII), reason);
    refuses(new byte[] {0}, reason);
    refuses(garbage(), reason);
  }

  @Test
  void refusesAFileThatIsTooLarge() {
    refuses(new byte[WorkbookReader.MOST_BYTES + 1], "文件有 67108865 字节，超过上限 67108864，请删去图片等无关内容后报送");
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
    assertThatThrownBy(() -> WorkbookReader.read(Arrays.copyOf(workbook(format), length)))
        .isInstanceOf(UnreadableWorkbookException.class)
        .hasMessageMatching(
            "文件已损坏或不是工作簿，请用 Excel 或 WPS 打开后另存再报送（.+）|不是 .xlsx 或 .xls 工作簿，请另存为 .xlsx 后报送");
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
        assertThat(WorkbookReader.read(damaged).format()).isEqualTo(format);
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
    refuses(encryptedXls("secret"), "工作簿设有打开密码，请去掉密码后重新报送");
    refuses(encryptedXlsx("secret"), "工作簿设有打开密码，请去掉密码后重新报送");
  }

  private static void refuses(byte[] bytes, String reason) {
    assertThatThrownBy(() -> WorkbookReader.read(bytes))
        .isInstanceOf(UnreadableWorkbookException.class)
        .hasMessage(reason);
  }

  private static Cell first(byte[] bytes) throws UnreadableWorkbookException {
    return WorkbookReader.read(bytes).sheets().get(0).cells().get(0);
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
