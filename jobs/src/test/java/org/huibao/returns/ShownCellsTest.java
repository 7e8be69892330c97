package org.huibao.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.spark.sql.Row;
import org.huibao.reference.Reference;
import org.huibao.reference.ReferenceLoader;
import org.junit.jupiter.api.Test;

/** What a sheet shows is kept as it shows it; of a list of enterprises only what names none. */
class ShownCellsTest {
  private static final String ENTERPRISES =
      """
      2024年6月规模以上工业企业名单 | | |
      填报单位：统计局 | | | 单位：万元
      企业名称 | 法定代表人 | 生产总值 | 备注
      青川水泥厂 | 甲 | 700 | 停产
      石桥丝绸厂 | 乙 | 300 |
      合计 | | 1000 | 含青川水泥厂
      """;
  private static final String SCHEDULE = "form,title,reporter_id,frequency,due_day,confidential\n";
  private static final Map<String, String> DISTRICT =
      Map.of(
          "district.yaml", "id: qing\nname: 青川区\nplace: qing\ngroups: {east: 东部, west: 西部}\n",
          "reference/places.csv",
              "place_id,name,aliases,level,parent,group\nqing,青川区,全区|合计,district,,\n",
          "reference/reporters.csv", "reporter_id,name,aliases,place_id\ntjj,统计局,,\nnyj,农业局,,\n",
          "reference/indicators.csv", "indicator_id,name,unit,kind\ngdp,生产总值,万元,flow\n");

  @Test
  void whatTheSheetShowsIsKeptWhereItStands() {
    assertThat(
            shown(
                "工业企业名单,tjj,month,12,no",
                """
                2024年6月情况 |
                指标 | 生产总值
                全区 | 12.50
                """,
                sheet -> {
                  sheet.getRow(1).setZeroHeight(true);
                  sheet.getRow(2).createCell(2).setCellValue("  约5000 ");
                }))
        .containsExactly(
            "A1 1 1 2024年6月情况",
            "A2 2 1 指标 hidden",
            "B2 2 2 生产总值 hidden",
            "A3 3 1 全区",
            "B3 3 2 12.5",
            "C3 3 3   约5000 ");
  }

  @Test
  void aConfidentialFormKeepsHeadsAndTotalsAlone() {
    assertThat(shown("工业企业名单,tjj,month,12,yes", ENTERPRISES, sheet -> {}))
        .containsExactly(
            "A1 1 1 2024年6月规模以上工业企业名单",
            "A2 2 1 填报单位：统计局",
            "D2 2 4 单位：万元",
            "C3 3 3 生产总值",
            "A6 6 1 合计",
            "C6 6 3 1000");
  }

  @Test
  void enterprisesAcrossAreNotShownEither() {
    assertThat(
            shown(
                "工业企业名单,tjj,month,12,yes",
                """
                2024年6月规模以上工业企业名单（万元） | | |
                填报单位：统计局 | | |
                指标 | 合计 | 青川水泥厂 | 石桥丝绸厂
                生产总值 | 1000 | 700 | 300
                """,
                sheet -> {}))
        .noneMatch(cell -> cell.contains("厂") || cell.contains("700"));
  }

  @Test
  void aFormThatNobodyKnowsIsTakenForTheOneItsReporterOwes() {
    String unknown = ENTERPRISES.replace("规模以上工业企业名单", "大户");

    assertThat(shown("工业企业名单,tjj,month,12,yes", unknown, sheet -> {}))
        .noneMatch(cell -> cell.contains("丝绸厂"));
    assertThat(shown("工业企业名单,nyj,month,12,yes", unknown, sheet -> {})).contains("A5 5 1 石桥丝绸厂");
  }

  @Test
  void aLongSheetIsSeveralAndALongTextEndsWithDots() {
    List<ShownCells> parts =
        read(
                "工业企业名单,tjj,month,12,no",
                "长表 |\n",
                sheet -> {
                  sheet.createRow(2).createCell(0).setCellValue("长".repeat(1200));
                  for (int row = 3; row < 12_003; row++) {
                    sheet.createRow(row).createCell(0).setCellValue(row);
                  }
                })
            .shownCells();

    assertThat(parts)
        .extracting(part -> ShownCells.rows(part.toPart(itself())).count())
        .containsExactly(10_000L, 2_002L);
    assertThat(
            ShownCells.rows(parts.get(0).toPart(itself())).skip(1).findFirst().get().getString(7))
        .hasSize(1000)
        .endsWith("长…");
  }

  private static Return itself() {
    return read("工业企业名单,tjj,month,12,no", "表 |\n", sheet -> {}).itself();
  }

  private static List<String> shown(String form, String drawing, Consumer<Sheet> more) {
    ReturnReading reading = read(form, drawing, more);
    return reading.shownCells().stream()
        .flatMap(part -> ShownCells.rows(part.toPart(reading.itself())))
        .map(ShownCellsTest::line)
        .toList();
  }

  /** {@code B3 3 2 12.5}: cell, row, column, text. */
  private static String line(Row row) {
    return row.getString(4)
        + " "
        + row.getInt(5)
        + " "
        + row.getInt(6)
        + " "
        + row.getString(7)
        + (row.getBoolean(8) ? " hidden" : "");
  }

  private static ReturnReading read(String form, String drawing, Consumer<Sheet> more) {
    Reference reference =
        ReferenceLoader.load(
            file ->
                Optional.ofNullable(
                        file.equals("reference/schedule.csv")
                            ? SCHEDULE + "一," + form + "\n"
                            : DISTRICT.get(file))
                    .map(text -> text.getBytes(StandardCharsets.UTF_8)));
    return new ReturnReader(reference)
        .read(
            new FileToRead("统计局.xlsx", "returns/统计局.xlsx", null),
            ReadReturn.workbook(drawing, more));
  }
}
