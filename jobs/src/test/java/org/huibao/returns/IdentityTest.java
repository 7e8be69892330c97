package org.huibao.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.huibao.findings.Finding;
import org.huibao.reference.Wuxing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sent a return, which form it is and of which period. */
class IdentityTest {
  private static final String TOWN_RETURN =
      """
      %s
      %s
      指标 | 累计
      生产总值 | 1234
      """;

  @ParameterizedTest
  @CsvSource({
    "填报单位：织里镇, returns/2004-06/戴山镇.xlsx, zhili",
    "综合机关名称：戴山镇人民政府, returns/2004-06/织里镇/表.xlsx, daishan",
    "'', returns/2004-06/织里镇/表.xlsx, zhili",
    "'', returns/2004-06/织里/戴山镇.xlsx, daishan",
    "'', returns/2004-06/表.xlsx, ",
    "填报单位：吴兴工业园区, returns/2004-06/表.xlsx, park",
  })
  void theReporterIsTheOneThatTheSheetNamesElseTheFileElseTheFolder(
      String line, String file, String reporter) {
    ReturnReading reading = ReadReturn.of(file, TOWN_RETURN.formatted("主要经济指标完成情况（万元）", line));

    assertThat(reading.itself().reporter()).isEqualTo(reporter);
    assertThat(reading.findings().stream().anyMatch(f -> f.rule().equals("unknown_reporter")))
        .isEqualTo(reporter == null);
    assertThat(reading.observations().get(0).place())
        .isEqualTo(reporter == null ? "wuxing" : reporter);
  }

  /** A bureau's table may be of any town; a town's own is of none but itself. */
  @ParameterizedTest
  @CsvSource({
    "填报单位：织里镇, 戴山镇2004年1-6月主要经济指标, returns/2004-06/织里镇.xlsx, 织里镇；戴山镇2004年1-6月主要经济指标",
    "填报单位：织里镇, 2004年1-6月主要经济指标, returns/2004-06/戴山镇.xlsx, 织里镇；戴山镇",
    "填报单位：织里镇, 织里镇2004年1-6月主要经济指标, returns/2004-06/织里镇.xlsx, ",
    "填报单位：统计局, 戴山镇2004年1-6月主要经济指标, returns/2004-06/统计局.xlsx, ",
  })
  void titleAndFileNameSayWhetherTheReporterIsRight(
      String line, String title, String file, String disagreement) {
    ReturnReading reading = ReadReturn.of(file, TOWN_RETURN.formatted(title + "（万元）", line));

    assertThat(
            reading.findings().stream()
                .filter(each -> each.rule().equals("reporter_disagrees"))
                .map(each -> each.actual().replace("（万元）", ""))
                .toList())
        .isEqualTo(disagreement == null ? List.of() : List.of(disagreement));
  }

  @ParameterizedTest
  @CsvSource({
    "主要经济指标完成情况, returns/织里镇/1.xlsx, 吴统乡01",
    "织里镇2004年1-6月主要经济指标, returns/织里镇/1.xlsx, 吴统乡01",
    "2004年上半年利用外资情况, returns/外经贸局/1.xlsx, 吴外01",
    "2004年上半年外贸出口情况表, returns/外经贸局/1.xlsx, 吴外02",
    "工作总结, returns/外经贸局/外贸出口情况.xlsx, 吴外02",
    "工作总结, returns/外经贸局/1.xlsx, ",
    "2004年1-6月财政总收入完成情况表, returns/财政局/1.xlsx, 吴财01",
    "2004年1-6月财政支出完成情况, returns/财政局/1.xlsx, ",
    "主要指标, returns/织里镇/1.xlsx, 吴统乡01",
    "文化活动情况, returns/织里镇/1.xlsx, ",
  })
  void theFormIsTheReportersWhoseTitleStandsThere(String title, String file, String form) {
    ReturnReading reading = ReadReturn.of(file, TOWN_RETURN.formatted(title, "单位：万元"));

    assertThat(reading.itself().form()).isEqualTo(form);
    assertThat(reading.findings().stream().anyMatch(f -> f.rule().equals("unknown_form")))
        .isEqualTo(form == null);
  }

  @ParameterizedTest
  @CsvSource({
    "2004年1-6月主要指标, returns/织里镇.xlsx, 2004-06, ytd",
    "2004年1-6月主要指标, returns/2004-03/织里镇.xlsx, 2004-06, ytd",
    "1-6月主要指标, returns/2004/织里镇.xlsx, 2004-06, ytd",
    "主要指标, returns/2004-06/织里镇.xlsx, 2004-06, ytd",
    "主要指标, returns/织里镇2004年上半年.xlsx, 2004-06, ytd",
    "2004年主要指标, returns/织里镇.xlsx, 2004-12, year",
    "2004年1-12月主要指标, returns/织里镇.xlsx, 2004-12, year",
    "主要指标, returns/织里镇.xlsx, ,",
  })
  void thePeriodIsTheTitlesElseThePaths(String title, String file, String period, String span) {
    String drawing = "%s\n单位：万元\n指标 | 完成数\n生产总值 | 1234\n".formatted(title);
    Return itself = ReadReturn.of(file, drawing).itself();

    assertThat(itself.period()).isEqualTo(period);
    assertThat(period == null ? null : itself.span()).isEqualTo(span);
  }

  @ParameterizedTest
  @CsvSource({
    "报出日期：2004年7月5日, 2004-07-05",
    "填报日期：2004-07-05, 2004-07-05",
    "填报时间：2004.7.5, 2004-07-05",
    "填报日期： | 2004年7月5日, 2004-07-05",
    "填报日期：2004-7-5 | 1234, 2004-07-05",
    "填报日期：2004年13月5日, ",
    "单位：万元, ",
  })
  void theReceivedDateMayStandInTheSheet(String line, String expected) {
    Return itself =
        ReadReturn.of("returns/织里镇.xlsx", TOWN_RETURN.formatted("2004年1-6月主要指标", line)).itself();

    assertThat(itself.receivedOn()).isEqualTo(expected == null ? null : LocalDate.parse(expected));
  }

  /** One title against folder and day of receipt takes nothing of last year's place. */
  @ParameterizedTest
  @CsvSource({
    "2003年1-6月主要指标, returns/2004-06/织里镇.xlsx, 2004-07-05, 2004-06, stale_title",
    "2003年1-6月主要指标, returns/2004-06/织里镇.xlsx, , 2004-06, stale_title",
    "2003年1-6月主要指标, returns/2004-06/织里镇.xlsx, 2003-07-05, 2003-06, period_disagrees",
    "2003年1-6月主要指标, returns/2003-06/织里镇.xlsx, 2004-07-05, 2003-06, ",
    "2005年1-6月主要指标, returns/2004-06/织里镇.xlsx, 2004-07-05, 2004-06, stale_title",
    "2005年1-6月主要指标, returns/2004-06/织里镇.xlsx, 2005-07-05, 2005-06, period_disagrees",
    "2005年计划, returns/2004-12/织里镇.xlsx, , 2005-12, period_disagrees",
    "2003年主要指标, returns/2004/织里镇.xlsx, 2004-12-05, 2003-12, period_disagrees",
    "2003年主要指标, returns/2004-12/2004年织里镇.xlsx, 2005-01-05, 2004-12, stale_title",
    "2004年1-6月主要指标, returns/2004-06/织里镇.xlsx, 2004-07-05, 2004-06, ",
  })
  void aTitleThatNobodyChangedSinceLastYearDatesNoNumber(
      String title, String file, String received, String period, String rule) {
    byte[] bytes = ReadReturn.workbook("%s\n单位：万元\n指标 | 完成数\n生产总值 | 1234\n".formatted(title));
    ReturnReading reading =
        new ReturnReader(Wuxing.reference())
            .read(
                new FileToRead("x", file, received == null ? null : LocalDate.parse(received)),
                bytes);

    assertThat(reading.itself().period()).isEqualTo(period);
    assertThat(reading.observations())
        .extracting(Observation::period)
        .containsExactly("stale_title".equals(rule) ? null : period);
    assertThat(reading.findings())
        .extracting(Finding::rule)
        .filteredOn(each -> each.equals("stale_title") || each.equals("period_disagrees"))
        .containsExactlyElementsOf(rule == null ? List.of() : List.of(rule));
  }

  /** 14 is the date that Excel shows as the computer's country writes it. */
  @Test
  void theReceivedDateMayBeADateInTheNextCell() {
    byte[] bytes =
        ReadReturn.workbook(
            TOWN_RETURN.formatted("2004年1-6月主要指标", "单位：万元 | 填报日期："),
            sheet -> {
              var date = sheet.getRow(1).createCell(2);
              date.setCellValue(LocalDate.of(2004, 7, 5));
              date.setCellStyle(sheet.getWorkbook().createCellStyle());
              date.getCellStyle().setDataFormat((short) 14);
            });

    assertThat(ReadReturn.of("returns/织里镇.xlsx", bytes).itself().receivedOn())
        .isEqualTo(LocalDate.parse("2004-07-05"));
  }

  @Test
  void aDateFromOutsideGoesBeforeTheSheets() {
    byte[] bytes = ReadReturn.workbook(TOWN_RETURN.formatted("2004年1-6月主要指标", "填报日期：2004-07-05"));
    FileToRead file = new FileToRead("x", "returns/织里镇.xlsx", LocalDate.parse("2004-07-19"));

    assertThat(new ReturnReader(Wuxing.reference()).read(file, bytes).itself().receivedOn())
        .isEqualTo(LocalDate.parse("2004-07-19"));
  }

  @Test
  void theReturnIdChangesWithTheNameAndWithTheBytes() {
    byte[] one = "one".getBytes(StandardCharsets.UTF_8);
    byte[] other = "other".getBytes(StandardCharsets.UTF_8);
    String id = ReadReturn.of("returns/a.xls", one).itself().returnId();

    assertThat(id).matches("[0-9a-f]{16}");
    assertThat(ReadReturn.of("returns/a.xls", one).itself().returnId()).isEqualTo(id);
    assertThat(ReadReturn.of("returns/b.xls", one).itself().returnId()).isNotEqualTo(id);
    assertThat(ReadReturn.of("returns/a.xls", other).itself().returnId()).isNotEqualTo(id);
    assertThat(ReturnReader.returnId(ReturnReader.sha256(one), "returns/a.xls")).isEqualTo(id);
  }
}
