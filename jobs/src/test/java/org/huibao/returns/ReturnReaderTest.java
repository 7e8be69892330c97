package org.huibao.returns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReturnReaderTest {
  @Test
  void turnsNumbersIntoTheUnitsOfFacts() {
    ReturnReading reading =
        ReadReturn.of(
            "returns/织里镇.xlsx",
            """
            2004年1-6月主要经济指标完成情况
            指标 | 计量单位 | 累计 | 上年同期 | 同比±%
            生产总值 | 亿元 | 1.2345 | 1 | 23.45
            花卉苗木面积 | 万亩 | 0.35 | |
            自营出口 | 万美元 | 400 | 200 | 100
            """);

    assertThat(ReadReturn.values(reading))
        .containsExactly(
            "C3 zhili gdp value 1.2345 亿元 = 12345 万元",
            "D3 zhili gdp previous_year 1 亿元 = 10000 万元",
            "E3 zhili gdp growth 23.45 % = 23.45 %",
            "C4 zhili flowers_area value 0.35 万亩 = 3500 亩",
            "C5 zhili export value 400 万美元 = 400 万美元",
            "D5 zhili export previous_year 200 万美元 = 200 万美元",
            "E5 zhili export growth 100 % = 100 %");
    assertThat(reading.observations().get(0).halfUnit()).isEqualByComparingTo("0.00005");
    assertThat(reading.observations().get(0).factHalfUnit()).isEqualByComparingTo("0.5");
  }

  @Test
  void readsAFractionInPerCentFormatAsPerCent() {
    byte[] bytes =
        ReadReturn.workbook(
            """
            2004年1-6月主要经济指标完成情况（万元）
            指标 | 累计 | 同比增长
            生产总值 | 1234 | 0.186
            """,
            sheet -> {
              var workbook = sheet.getWorkbook();
              var style = workbook.createCellStyle();
              style.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
              sheet.getRow(2).getCell(2).setCellStyle(style);
            });

    assertThat(ReadReturn.values(ReadReturn.of("returns/织里镇.xlsx", bytes)))
        .containsExactly(
            "B3 zhili gdp value 1234 万元 = 1234 万元", "C3 zhili gdp growth 18.6 % = 18.6 %");
  }

  @Test
  void findsAUnitThatIsAnotherSortOfThing() {
    ReturnReading reading =
        ReadReturn.of(
            "returns/织里镇.xlsx",
            """
            2004年1-6月主要经济指标完成情况
            填报日期：2004年7月5日
            指标 | 计量单位 | 累计
            生产总值 | 万美元 | 1234
            财政总收入 | 万元 | 500
            """);

    assertThat(ReadReturn.values(reading))
        .containsExactly(
            "C4 zhili gdp value 1234 万美元 = - -", "C5 zhili rev_total value 500 万元 = 500 万元");
    assertThat(ReadReturn.findings(reading)).containsExactly("unit_mismatch error C4 万美元");
    assertThat(reading.findings().get(0).sheet()).isEqualTo("表一");
    assertThat(reading.findings().get(0).period()).isEqualTo("2004-06");
  }

  @Test
  void countsEveryNumericCellOnce() {
    ReturnReading reading =
        ReadReturn.of(
            "returns/织里镇.xlsx",
            """
            2004年1-6月主要经济指标完成情况（万元）
            序号 | 指标 | 累计
            1 | 生产总值 | 1,234
            2 | 没人知道的指标 | ５６
            3 | 财政总收入 | —
            注：快报数 | | 7
            """);
    Return itself = reading.itself();

    assertThat(itself.status()).isEqualTo(Return.ACCEPTED);
    assertThat(itself.cellsNumeric()).isEqualTo(6);
    assertThat(itself.cellsObserved()).isEqualTo(2).isEqualTo(reading.observations().size());
    assertThat(itself.cellsExplained()).isEqualTo(4).isEqualTo(reading.explainedCells().size());
    assertThat(reading.explainedCells())
        .extracting(each -> each.cell() + " " + each.rawText() + " " + each.reason())
        .containsExactlyInAnyOrder(
            "A3 1 row_number", "A4 2 row_number", "A5 3 row_number", "C6 7 note");
    assertThat(ReadReturn.findings(reading))
        .containsExactlyInAnyOrder(
            "unknown_indicator warning B4 没人知道的指标", "no_received_date info - -");
  }

  @Test
  void countsWhatIsReadOnlyWhereItIsDueAndWhatIsDueAndUnread() {
    ReturnReading reading =
        ReadReturn.of(
            "returns/财政局.xlsx",
            """
            2004年1-6月财政总收入（万元）
            填报日期：2004-07-05
            地区 | 累计 | 上年同期
            全区 | 15000 | 12000
            织里镇 | 约5000 | 4000
            戴山镇 | 见附件 | 3000
            飞英街道 | 1O5 | 未报
            """);
    Return itself = reading.itself();

    assertThat(itself.cellsNumeric()).isEqualTo(5);
    assertThat(itself.cellsObserved()).isEqualTo(5);
    assertThat(itself.cellsDueUnread()).isEqualTo(2);
    assertThat(reading.observations())
        .filteredOn(each -> each.cell().equals("B5"))
        .extracting(Observation::status)
        .containsExactly(Observation.ESTIMATED);
    assertThat(ReadReturn.findings(reading))
        .contains(
            "estimated_number info B5 约5000",
            "number_expected warning B6 见附件",
            "garbled_number warning B7 1O5，可能是 105");
  }

  @Test
  void findsWhatNoFactCanHold() {
    ReturnReading reading =
        ReadReturn.of(
            "returns/财政局.xlsx",
            """
            2004年1-6月财政总收入（亿元）
            填报日期：2004-07-05
            项目编号 | 地区 | 累计
            123456789012345678901234 | 全区 | 1.5
            123456789012345678901235 | 织里镇 | 1e20
            123456789012345678901236 | 戴山镇 | 90000000000000000
            """);

    assertThat(reading.itself().status()).isEqualTo(Return.ACCEPTED);
    assertThat(reading.itself().cellsNumeric())
        .isEqualTo(reading.itself().cellsObserved() + reading.itself().cellsExplained());
    assertThat(ReadReturn.findings(reading))
        .anyMatch(finding -> finding.startsWith("number_too_large error C5"))
        .anyMatch(finding -> finding.startsWith("number_too_large error C6"));
    assertThat(reading.observations())
        .filteredOn(each -> each.cell().equals("C4"))
        .extracting(Observation::factValue)
        .doesNotContainNull();
  }

  @Test
  void findsErrorValuesAndFormulasWithoutAResult() {
    byte[] bytes =
        ReadReturn.workbook(
            """
            2004年1-6月主要经济指标完成情况（万元）
            填报日期：2004-07-05
            指标 | 累计 | 上年同期
            生产总值 | 1234 | 1000
            财政总收入
            """,
            sheet -> {
              sheet.getRow(4).createCell(1).setCellErrorValue((byte) 7);
              sheet.getRow(4).createCell(2).setCellFormula("C4*2");
            });
    ReturnReading reading = ReadReturn.of("returns/织里镇.xlsx", bytes);

    assertThat(reading.itself().cellsNumeric()).isEqualTo(3);
    assertThat(ReadReturn.findings(reading))
        .containsExactlyInAnyOrder(
            "error_value error B5 #DIV/0!",
            "formula_without_value warning C5 =C4*2，按公式算得 2000，已采用");
  }

  @Test
  void findsThatThereIsNoPeriod() {
    ReturnReading reading =
        ReadReturn.of(
            "returns/织里镇.xlsx",
            """
            主要经济指标完成情况（万元）
            填报日期：2004-07-05
            指标 | 累计
            生产总值 | 1234
            """);

    assertThat(reading.itself().status()).isEqualTo(Return.ACCEPTED);
    assertThat(reading.itself().period()).isNull();
    assertThat(ReadReturn.findings(reading)).containsExactly("no_period error - 主要经济指标完成情况（万元）");
  }

  @Test
  void findsThatThereAreNoNumbers() {
    ReturnReading reading = ReadReturn.of("returns/2004-06/织里镇.xlsx", "主要经济指标完成情况");

    assertThat(reading.itself().status()).isEqualTo(Return.ACCEPTED);
    assertThat(reading.itself().period()).isEqualTo("2004-06");
    assertThat(ReadReturn.findings(reading))
        .containsExactlyInAnyOrder("no_numbers warning - -", "no_received_date info - -");
  }

  /** A file that cannot be read still is a return, of the reporter that its path names. */
  @Test
  void rejectsWhatCannotBeReadAndSaysWhy() {
    ReturnReading reading = ReadReturn.of("returns/2004-06/织里镇.xls", new byte[] {1, 2, 3});
    Return itself = reading.itself();

    assertThat(itself.status()).isEqualTo(Return.REJECTED);
    assertThat(itself.reason()).isEqualTo("不是工作簿，也认不出是什么文件；请用 Excel 或 WPS 打开后另存为 .xlsx 报送");
    assertThat(itself.format()).isNull();
    assertThat(itself.reporter()).isEqualTo("zhili");
    assertThat(itself.period()).isEqualTo("2004-06");
    assertThat(itself.cellsNumeric()).isZero();
    assertThat(ReadReturn.findings(reading))
        .containsExactly(
            "unreadable_workbook error - 不是工作簿，也认不出是什么文件；请用 Excel 或 WPS 打开后另存为 .xlsx 报送");
  }
}
