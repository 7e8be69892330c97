package org.huibao.bulletin.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.StreamSupport;
import org.huibao.analysis.SmallDistrict;
import org.huibao.facts.Source;
import org.huibao.figures.Figure;
import org.junit.jupiter.api.Test;

class ReportPageTest {
  private static final SentRows.Sheet SHEET = new SentRows.Sheet("2024-06", "Sheet1");

  private static SmallDistrict district() {
    return new SmallDistrict()
        .numbers(
            """
            a | gdp | 2023-06 | ytd | value=4
            a | gdp | 2024-03 | ytd | value=2 previous_year=1.5
            b | gdp | 2024-03 | ytd | value=3 previous_year=2
            c | gdp | 2024-03 | ytd | value=1 previous_year=2
            d | gdp | 2024-03 | ytd | value=1 previous_year=2
            a | gdp | 2024-06 | ytd | value=6 previous_year=4 target=10
            b | gdp | 2024-06 | ytd | value=5.04 previous_year=6 target=9
            c | gdp | 2024-06 | ytd | value=3.5 previous_year=3
            d | gdp | 2024-06 | ytd | value=3.5 previous_year=3
            qing | gdp | 2024-06 | ytd | value=18.04 previous_year=16 target=40
            """);
  }

  /** 乙镇 gave 1210 as 12100. */
  private static SmallDistrict doubted() {
    return new SmallDistrict()
        .numbers(
            """
            a | gdp | 2024-06 | ytd | value=2200 previous_year=2000 growth=10.0
            b | gdp | 2024-06 | ytd | value=12100 previous_year=1100 growth=10.0
            """);
  }

  private static JsonNode series(SmallPage page, String head) {
    return StreamSupport.stream(page.data().get("series").spliterator(), false)
        .filter(each -> each.get("head").asText().equals(head) && !each.has("tail"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void holdsEveryFigureAndNoOtherAsItIsPrinted() {
    SmallPage page = SmallPage.of(district(), SentRows.NONE);

    Map<String, String> numbers = page.numbers();
    assertThat(numbers).hasSameSizeAs(page.publication().figures());
    for (Figure each : page.publication().figures()) {
      assertThat(each.text())
          .as(each.figureId())
          .matches("(并列)?第?" + numbers.get(each.figureId()) + "(\\Q" + each.unit() + "\\E)?");
    }
    assertThat(numbers)
        .containsEntry("gdp.level@b", "5")
        .containsEntry("gdp.growth@a", "50")
        .containsEntry("gdp.completion", "45.1")
        .containsEntry("gdp.rank.level@d", "3");
  }

  @Test
  void saysHowANumberWasMadeAndOfWhat() {
    SmallPage page = SmallPage.of(district(), SentRows.NONE);

    JsonNode words = page.data().get("words");
    JsonNode completion = series(page, "gdp.completion");
    assertThat(completion.get("input")).extracting(JsonNode::asText).contains("40", "10");
    assertThat(words.get(completion.get("formula").asInt()).asText()).contains("÷ 全年目标");
    JsonNode rank = series(page, "gdp.rank.level");
    assertThat(words.get(rank.get("formula").asInt()).asText())
        .isEqualTo("在各地区中有数的 4 个里，按绝对额由高到低排列，同数同位");
    assertThat(rank.get("of").asInt()).isEqualTo(4);
  }

  /** Of forms that are confidential nothing is told but totals. */
  @Test
  void saysWhatTheReadingOfACellRestsOn() {
    SmallDistrict district = district();
    SentSheets sheets = new SentSheets();
    Source one = source(district, "5.04");
    sheets.reading(one, "assumed", "计量单位").reading(source(district, "18.04"), "confirmed", null);

    JsonNode data = SmallPage.of(district, sheets).data();
    assertThat(data.get("readings").toString())
        .contains("[\"assumed\",\"计量单位\"]", "[\"confirmed\",null]");
    assertThat(data.get("cells"))
        .filteredOn(each -> each.size() == 3)
        .extracting(each -> each.get(1).asText())
        .contains(one.cell());
    sheets.confidential(one.returnId());
    assertThat(SmallPage.of(district, sheets).data().get("readings").toString())
        .doesNotContain("计量单位");
  }

  private static Source source(SmallDistrict district, String text) {
    return district.inputs().numbers().stream()
        .filter(each -> each.text().equals(text))
        .findFirst()
        .orElseThrow()
        .source();
  }

  @Test
  void tellsNothingOfANumberInDoubt() {
    SmallPage page = SmallPage.of(doubted(), SentRows.NONE);

    assertThat(page.numbers())
        .containsEntry("gdp.level@b", null)
        .containsEntry("gdp.growth@b", null)
        .containsEntry("gdp.level@a", "2200");
    assertThat(page.data().get("series").toString()).doesNotContain("12100");
    assertThat(series(page, "gdp.level").get("status").toString()).contains("questioned");
  }

  @Test
  void ranksOfEarlierPeriodsAreOfTheirOwnNumbers() {
    JsonNode data = SmallPage.of(district(), SentRows.NONE).data();

    assertThat(data.get("before").toString()).isEqualTo("[\"2023-06\",\"2024-03\"]");
    // 甲镇 to 丁镇 are places 1 to 4
    assertThat(data.get("ranks").get("0").toString())
        .isEqualTo("{\"1\":[null,2],\"2\":[null,1],\"3\":[null,3],\"4\":[null,3]}");
    assertThat(data.at("/groupLevels/0").toString()).contains("[null,5]").contains("[null,2]");
  }

  @Test
  void keepsTheRowsAroundACellAndTheFirstOnes() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      lines.add("e | gdp | 2021-%02d | ytd | value=1".formatted(1 + i % 12));
    }
    SmallDistrict district =
        new SmallDistrict()
            .numbers(String.join("\n", lines))
            .numbers("a | gdp | 2024-06 | ytd | value=6");
    SentSheets sent =
        new SentSheets()
            .add(SHEET, 1, 2, "六月报表")
            .add(SHEET, new SentRows.Cell(30, 2, "甲镇", true))
            .add(SHEET, 31, 1, "6")
            .add(SHEET, 31, 3, "=HYPERLINK(</script><script>alert(1)</script>)")
            .add(SHEET, 40, 1, "far away");

    SmallPage page = SmallPage.of(district, sent);

    assertThat(sent.asked().get("2024-06!Sheet1"))
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 29, 30, 31, 32, 33);
    JsonNode rows = page.data().get("rows").get("0");
    JsonNode texts = page.data().get("texts");
    assertThat(rows.get("columns").toString()).isEqualTo("[1,2,3]");
    assertThat(rows.get("hidden").toString()).isEqualTo("[30]");
    assertThat(rows.get("31").get(0).asText()).isEqualTo("6");
    assertThat(texts.get(rows.get("30").get(1).asInt() - 1).asText()).isEqualTo("甲镇");
    assertThat(page.html()).doesNotContain("far away").doesNotContain("<script>alert");
  }

  @Test
  void ofAListOfPersonsNothingIsTold() {
    SmallPage page =
        SmallPage.of(doubted(), new SentSheets().confidential("2024-06").add(SHEET, 9, 9, "张三"));

    assertThat(page.data().at("/sheets/0/2").asInt()).isEqualTo(1);
    assertThat(page.data().get("findings").get(0).get(2).asText()).isEmpty();
    assertThat(page.data().get("findings").toString()).doesNotContain("12100");
  }

  @Test
  void connectsToNothing() {
    assertThat(SmallPage.of(district(), SentRows.NONE).html())
        .contains("default-src 'none'")
        .containsPattern("script-src 'sha256-[^']+' 'sha256-[^']+';")
        .contains("Licensed to the Apache Software Foundation")
        .doesNotContainPattern("<(link|iframe)|<script[^>]* src");
  }

  @Test
  void hasTheSameBytesInAnyLocaleAndTimeZone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String here = SmallPage.of(district(), SentSheets.of(district().inputs())).html();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertThat(SmallPage.of(district(), SentSheets.of(district().inputs())).html())
          .isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void isPackedWhereThereIsMuch() {
    ObjectNode data = JsonNodeFactory.instance.objectNode().put("text", "</script>");

    assertThat(PageJson.of(data)).contains("json\" id=\"data\">{\"text\":\"\\u003c/script>\"}");
    data.put("more", "汇报".repeat(300_000));
    assertThat(PageJson.of(data)).contains("zlib\" id=\"data\">").hasSizeLessThan(10_000);
  }
}
