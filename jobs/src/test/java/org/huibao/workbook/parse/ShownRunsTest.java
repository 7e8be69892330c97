package org.huibao.workbook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Pieces of a text that are raised, struck out or hidden. */
class ShownRunsTest {
  private static byte[] drawn(Workbook workbook) throws IOException {
    Font raised = workbook.createFont();
    raised.setTypeOffset(Font.SS_SUPER);
    Font struck = workbook.createFont();
    struck.setStrikeout(true);
    Row row = workbook.createSheet("表").createRow(0);
    for (String[] pieces :
        new String[][] {
          {"5000", "1", ""}, {"白河镇", "2", ""}, {"2000", "注1", ""}, {"km", "2", ""}, {"", "", "4800"}
        }) {
      RichTextString text =
          workbook
              .getCreationHelper()
              .createRichTextString(
                  pieces[0] + pieces[1] + pieces[2] + "5000".repeat(pieces[2].length() / 4));
      int end = pieces[0].length() + pieces[1].length();
      if (!pieces[1].isEmpty()) {
        text.applyFont(pieces[0].length(), end, raised);
      }
      if (!pieces[2].isEmpty()) {
        text.applyFont(end, end + pieces[2].length(), struck);
      }
      row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(text);
    }
    try (workbook) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void raisedPiecesAreMarksAndStruckOnesAreGone() throws IOException {
    String[] cells = {
      "A1 TEXT 5000¹", "B1 TEXT 白河镇²", "C1 TEXT 2000", "D1 TEXT km²", "E1 TEXT 5000"
    };

    assertThat(SheetText.of(drawn(new XSSFWorkbook()))).containsSequence(cells);
    assertThat(SheetText.of(drawn(new HSSFWorkbook()))).containsSequence(cells);
  }

  @Test
  void aPagesPiecesAreTheSame() {
    String page =
        """
        <html><body><table><tr><td>5000<sup>1</sup></td><td>2000<sup>注1</sup></td>
        <td><s>4800</s>5000</td><td>3500<span style="display:none">9</span></td></tr></table></body></html>
        """;

    assertThat(SheetText.of(page.getBytes(StandardCharsets.UTF_8)))
        .contains("A1 TEXT 5000¹", "B1 TEXT 2000", "C1 TEXT 5000", "D1 TEXT 3500");
  }
}
