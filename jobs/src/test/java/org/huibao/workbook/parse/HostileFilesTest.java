package org.huibao.workbook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huibao.reference.ReadingLimits;
import org.huibao.workbook.UnreadableWorkbookException;
import org.huibao.workbook.WorkbookBytes;
import org.junit.jupiter.api.Test;

/** Attacks, and what merely costs too much. */
class HostileFilesTest {
  private static final String ENTITIES = "文件的 XML 中有实体或文档类型声明，可能带有恶意内容，不予读取；请用 Excel 或 WPS 重新制表后报送";
  private static final ReadingLimits SMALL = new ReadingLimits(1, 2, 100, 10, 2, 20, 5);

  @Test
  void externalEntitiesAreRefusedInEveryPart() {
    for (String part :
        List.of(
            "xl/workbook.xml",
            "xl/worksheets/sheet1.xml",
            "xl/styles.xml",
            "xl/sharedStrings.xml",
            "xl/_rels/workbook.xml.rels",
            "[Content_Types].xml",
            "_rels/.rels")) {
      Map<String, byte[]> parts = ZipBytes.parts(xlsx(1));
      String xml = new String(parts.get(part), StandardCharsets.UTF_8);
      String evil =
          xml.replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>");
      parts.put(part, evil.getBytes(StandardCharsets.UTF_8));

      assertThat(evil).as(part).contains("DOCTYPE");
      assertThat(SheetText.of(ZipBytes.of(parts))).as(part).containsExactly(ENTITIES);
    }
  }

  @Test
  void externalEntitiesAreRefusedInSpreadsheetMl() {
    String xml =
        "<?xml version='1.0'?><!DOCTYPE Workbook [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
            + "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'><Worksheet Name='a'>"
            + "<Table><Row><Cell><Data Type='String'>&e;</Data></Cell></Row></Table></Worksheet>"
            + "</Workbook>";

    assertThat(SheetText.of(xml.getBytes(StandardCharsets.UTF_8))).containsExactly(ENTITIES);
  }

  @Test
  void aZipBombIsRefused() {
    Map<String, byte[]> parts = ZipBytes.parts(xlsx(1));
    String strings = "<sst><si><t>" + " ".repeat(8 << 20) + "</t></si></sst>";
    parts.put("xl/sharedStrings.xml", strings.getBytes(StandardCharsets.UTF_8));

    assertThat(reason(ZipBytes.of(parts), ReadingLimits.DEFAULTS))
        .isEqualTo("压缩比超过上限 500 倍（可能是压缩炸弹），请另存为 .xlsx 后报送");
    assertThat(reason(ZipBytes.of(parts), new ReadingLimits(1, 2, 100_000, 10, 2, 20, 5)))
        .isEqualTo("解压后超过上限 2 MB（可能是压缩炸弹），请删去无关内容后报送");
  }

  @Test
  void limitsOfCellsSheetsAndTextAreKept() {
    assertThat(reason(xlsx(11), SMALL)).isEqualTo("单元格超过上限 10 个，请只报送汇总表");
    assertThat(
            reason(
                WorkbookBytes.of(
                    "xls",
                    book -> {
                      book.createSheet();
                      book.createSheet();
                      book.createSheet();
                    }),
                SMALL))
        .isEqualTo("工作表超过上限 2 张，请分开报送");
    assertThat(
            reason("a,1\nb,2\nccccccccccccccccccccccc,3\n".getBytes(StandardCharsets.UTF_8), SMALL))
        .isEqualTo("有单元格的文字超过上限 20 字，请删去后报送");
    assertThat(reason(new byte[(1 << 20) + 1], SMALL)).isEqualTo("文件超过上限 1 MB，请删去图片等无关内容后报送");
  }

  @Test
  void saysWhatAZipHolds() {
    assertThat(SheetText.of(ZipBytes.ofTexts(Map.of("a.txt", "a", "b.txt", "b"))))
        .containsExactly("是 zip 压缩包（内有 2 个文件），不是工作簿；请解压后把其中的工作簿分别报送");
    Map<String, byte[]> word = new LinkedHashMap<>(ZipBytes.parts(xlsx(1)));
    String types = new String(word.get("[Content_Types].xml"), StandardCharsets.UTF_8);
    word.put(
        "[Content_Types].xml",
        types
            .replace("spreadsheetml.sheet", "wordprocessingml.document")
            .getBytes(StandardCharsets.UTF_8));
    assertThat(SheetText.of(ZipBytes.of(word)))
        .containsExactly("是 Word 文档，不是工作簿；请把其中的表格存为 .xlsx 后报送");
  }

  @Test
  void knowsALockFileByItsBytes() {
    byte[] lock = new byte[165];
    byte[] name = "office".getBytes(StandardCharsets.US_ASCII);
    java.util.Arrays.fill(lock, 0, 55, (byte) ' ');
    lock[0] = (byte) name.length;
    System.arraycopy(name, 0, lock, 1, name.length);
    lock[55] = (byte) name.length;

    assertThat(SheetText.of(lock)).containsExactly("是 Excel 打开工作簿时的临时锁定文件，没有数据；请关闭工作簿后报送工作簿本身");
  }

  private static String reason(byte[] bytes, ReadingLimits limits) {
    try {
      return new WorkbookParser(List.of(), limits).parse(bytes).toString();
    } catch (UnreadableWorkbookException e) {
      return e.getMessage();
    }
  }

  private static byte[] xlsx(int cells) {
    return WorkbookBytes.of(
        "xlsx",
        workbook -> {
          var row = workbook.createSheet("表").createRow(0);
          for (int i = 0; i < cells; i++) {
            row.createCell(i).setCellValue(i);
          }
          row.createCell(cells).setCellValue("字");
        });
  }
}
