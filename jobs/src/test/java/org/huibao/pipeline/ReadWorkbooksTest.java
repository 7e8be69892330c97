package org.huibao.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huibao.pipeline.console.ExitCode;
import org.huibao.pipeline.console.Job;
import org.huibao.reference.Wuxing;
import org.huibao.workbook.WorkbookBytes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadWorkbooksTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void sendAReturn() throws IOException {
    byte[] bytes =
        WorkbookBytes.of(
            "xlsx",
            workbook -> {
              var sheet = workbook.createSheet("表一");
              var title = sheet.createRow(0);
              title.createCell(0).setCellValue("2004年1-6月\n财政收入, 分镇（万元）");
              var header = sheet.createRow(1);
              header.createCell(0).setCellValue("地区");
              header.createCell(1).setCellValue("财政\n总收入");
              var town = sheet.createRow(2);
              town.createCell(0).setCellValue("织里镇");
              town.createCell(1).setCellValue(12_000_000_000.5);
            });
    Files.createDirectories(folder.resolve("b"));
    Files.write(folder.resolve("b/财政.xlsx"), bytes);
    Files.write(folder.resolve("a.xls"), new byte[0]);
    Files.write(folder.resolve(".hidden.xlsx"), bytes);
  }

  @Test
  void printsALinePerNumberAndPerFileThatCannotBeRead() {
    assertThat(read(folder.toString())).isEqualTo(ExitCode.DONE);

    assertThat(lines())
        .containsExactly(
            "file,sheet,cell,value,unit,place,indicator,measure,period,span,row_labels,"
                + "column_labels,title,outcome,reason,basis",
            folder + "/a.xls,,,,,,,,,,,,,rejected,文件是空的（0 字节），请重新报送,",
            folder
                + "/b/财政.xlsx,表一,B3,12000000000.5,万元,织里镇,财政总收入,value,2004-06,ytd,"
                + "织里镇,财政总收入,\"2004年1-6月财政收入, 分镇（万元）\",observed,,named");
  }

  @Test
  void printsALineAFileOfHowFirmlyItWasRead() {
    assertThat(read(folder.toString(), "--summary")).isEqualTo(ExitCode.DONE);

    assertThat(lines())
        .containsExactly(
            "file,numbers,confirmed,named,assumed,level,colliding,explained,reason",
            folder + "/a.xls,0,0,0,0,0,0,0,文件是空的（0 字节），请重新报送",
            folder + "/b/财政.xlsx,1,0,1,0,0,0,0,");
  }

  @Test
  void namesWhatADistrictKnows() {
    read(folder + "/b", "--district", Wuxing.folder().toString());

    assertThat(lines().get(1)).contains(",万元,zhili,rev_total,value,2004-06,ytd,");
  }

  @Test
  void printsAnObjectALine() {
    read(folder.toString(), "--format", "json");

    assertThat(lines())
        .hasSize(2)
        .first()
        .isEqualTo(
            "{\"file\":\""
                + folder
                + "/a.xls\",\"outcome\":\"rejected\",\"reason\":\"文件是空的（0 字节），请重新报送\"}");
    assertThat(lines().get(1)).contains("\"value\":\"12000000000.5\"", "\"row_labels\":\"织里镇\"");
  }

  @Test
  void writesAPageBesides() {
    Path page = folder.resolve("page.html");

    read(folder + "/b", folder + "/a.xls", "--format", "none", "--html", page.toString());

    assertThat(out.toString(UTF_8)).isEmpty();
    assertThat(page).content(UTF_8).contains("数值 1 ＝ 读取 1 ＋ 说明 0", "未能读取");
  }

  @Test
  void tellsFindingsOnStandardErrorAndTheSumOfThem() {
    read(folder + "/a.xls", folder + "/b");

    assertThat(err.toString(UTF_8).lines())
        .containsExactly(
            "错误  " + folder + "/a.xls  文件无法读取（现为 文件是空的（0 字节），请重新报送）",
            "文件 2 个（其中 1 个未能读取）；数值 1 ＝ 读取 1 ＋ 说明 0；错误 1，警告 0，提示 0");
  }

  @Test
  void knowsTheDayThatTheDistrictListsForAReturn() {
    Path wuxing = Wuxing.folder();

    read(wuxing + "/returns/2004-06/教育局/../教育局/教育事业基本情况.xls", "--district", wuxing.toString());

    assertThat(err.toString(UTF_8)).doesNotContain("收到日期不明").contains("提示 0");
  }

  /** What lists a district's returns is none of them. */
  @Test
  void readsNoListForAWorkbook() {
    Path wuxing = Wuxing.folder();

    read(
        wuxing + "/returns/received.csv",
        wuxing + "/returns/2004-06/教育局/教育事业基本情况.xls",
        "--district",
        wuxing.toString());

    assertThat(err.toString(UTF_8)).contains("文件 1 个；").contains("错误 0");
  }

  @Test
  void readsAFileOnceThatIsNamedTwice() {
    read(folder + "/b", folder + "/b/财政.xlsx");

    assertThat(lines()).hasSize(2);
  }

  @Test
  void refusesWhatIsNotThere() {
    assertThat(read(folder + "/gone.xls")).isEqualTo(ExitCode.NOTHING);
    assertThat(read(folder + "/b", "--district", folder + "/gone")).isEqualTo(ExitCode.USAGE);
    assertThat(read(folder + "/b", "--format", "xml")).isEqualTo(ExitCode.USAGE);
    assertThat(read()).isEqualTo(ExitCode.USAGE);
    assertThat(out.toString(UTF_8)).isEmpty();
  }

  private int read(String... arguments) {
    PrintStream lines = new PrintStream(out, true, UTF_8);
    return Job.execute(new ReadWorkbooks(lines, new PrintStream(err, true, UTF_8)), arguments);
  }

  private List<String> lines() {
    return out.toString(UTF_8).lines().toList();
  }
}
