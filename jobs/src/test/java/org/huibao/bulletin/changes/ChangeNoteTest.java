package org.huibao.bulletin.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huibao.bulletin.Printed;
import org.huibao.bulletin.SampleFigures;
import org.huibao.facts.Fact;
import org.huibao.facts.FactKey;
import org.huibao.facts.Source;
import org.huibao.facts.UsedReturn;
import org.huibao.figures.Figure;
import org.huibao.words.Measure;
import org.huibao.words.Period;
import org.huibao.words.Scope;
import org.huibao.words.Span;
import org.junit.jupiter.api.Test;

/** What a person reads of two vintages: verdicts, sentences, returns, numbers. */
class ChangeNoteTest {
  private static final Period PERIOD = new Period(2024, 6);

  @Test
  void theFirstVintageSaysThatItIsTheFirst() {
    assertThat(
            ChangeNote.of(
                Optional.empty(), edition("v0001", List.of()), SampleFigures.REFERENCE, PERIOD))
        .isEqualTo("# 2024年1-6月青川区变动说明\n\n首次发布（v0001），没有可比的上一版。\n");
  }

  @Test
  void tellsWhoseVerdictFlips() {
    List<Figure> old =
        figures(
            """
            gdp.rank.level@zhili  | 2      | 位     | 第2
            gdp.growth            | 3.2    | %      | 3.2%
            va1.growth            | 0.01   | %      | 0%
            va2.growth            | 4      | %      | 4%
            gdp.completion        | 99.99  | %      | 99.99%
            gdp.lead              | 0.5    | 百分点 | 0.5百分点
            gdp.gap.level         | 4      | 亿元   | 4亿元     | widening
            va1.level             | 4      | 亿元   | 4亿元
            va3.level             | 5      | 亿元   | 〔待核〕  | | questioned
            """);
    List<Figure> fresh =
        figures(
            """
            gdp.rank.level@zhili  | 3      | 位     | 第3
            gdp.growth            | -1     | %      | -1%
            va1.growth            | 1      | %      | 1%
            va2.growth            | 5      | %      | 5%
            gdp.completion        | 100    | %      | 100%
            gdp.lead              | -0.5   | 百分点 | -0.5百分点
            gdp.gap.level         | 3      | 亿元   | 3亿元     | narrowing
            va1.level             | 4      | 亿元   | 〔待核〕  | | questioned
            va3.level             | 5      | 亿元   | 5亿元
            """);

    assertThat(section(note(edition("v0001", old), edition("v0002", fresh)), "一、结论的变化"))
        .containsExactlyInAnyOrder(
            "- zhili生产总值位次：位次变动（第2 → 第3）",
            "- 青川区生产总值同比：由增变为降（3.2% → -1%）",
            "- 青川区第一产业增加值同比：由平变为增（0% → 1%）",
            "- 青川区生产总值完成比例：由未完成目标变为完成目标（99.99% → 100%）",
            "- 青川区生产总值比时间进度快：由快于时间进度变为慢于时间进度（0.5百分点 → -0.5百分点）",
            "- 青川区生产总值差距：由拉大变为缩小（4亿元 → 3亿元）",
            "- 青川区第一产业增加值：改为待核（4亿元 → 〔待核〕）",
            "- 青川区第三产业增加值：解除待核（〔待核〕 → 5亿元）");
  }

  @Test
  void setsOldAndNewSentencesSideBySide() {
    Edition old = printing("v0001", "产值61.8亿元。", "不变。", "删去的。");
    Edition fresh = printing("v0002", "产值62亿元。", "不变。");

    assertThat(section(note(old, fresh), "二、数据段中说法改变的句子"))
        .containsExactly("- 原：产值61.8亿元。", "  今：产值62亿元。", "- 原：删去的。", "  今：（删去）");
  }

  @Test
  void namesReturnsThatCameTookAPlaceOrWent() {
    Edition old = using("v0001", "甲.xls shi 1", "丙.xls tjj 2");
    Edition fresh = using("v0002", "甲更正.xls shi 1", "乙.xls nyj 1");

    assertThat(section(note(old, fresh), "三、报表的变化"))
        .containsExactly(
            "- 新采用 乙.xls（收到 2024-07-20）", "- 新采用 甲更正.xls（收到 2024-07-20），取代 甲.xls", "- 不再采用 丙.xls");
  }

  @Test
  void numbersMoveFromWhatToWhatAndThoseInDoubtAreNotTold() {
    Edition old =
        with(
            "v0001",
            fact("liuwan", "100", "A"),
            fact("qing", "150.00", "A"),
            fact("old", "1", "A"));
    Edition fresh =
        with(
            "v0002",
            fact("liuwan", "110", "questioned"),
            fact("qing", "150", "A"),
            fact("new", "7", "A"));

    assertThat(section(note(old, fresh), "四、统计数的变化"))
        .containsExactlyInAnyOrder(
            "- 柳湾镇生产总值累计本期数：100万元 → 〔待核〕", "- new生产总值累计本期数：无 → 7万元", "- old生产总值累计本期数：1万元 → 无");
  }

  /** Last year's 100 were replaced by another return's 110; what is not in both is no change. */
  @Test
  void tellsOfEarlierNumbersThatThePeriodRestsOn() {
    Edition old =
        with(
            "v0001",
            sent("2023-06", "liuwan", "100", "去年.xls"),
            sent("2023-06", "qing", "150", "去年.xls"),
            sent("2024-06", "qing", "180", "今年.xls"));
    Edition fresh =
        with(
            "v0002",
            sent("2023-06", "liuwan", "110", "更正.xls"),
            sent("2023-06", "qing", "150.0", "更正.xls"),
            sent("2023-03", "qing", "70", "更正.xls"),
            sent("2024-06", "qing", "190", "今年.xls"));

    assertThat(section(note(old, fresh), "六、所依据的以前各期数的变化"))
        .containsExactly("- 2023-06 柳湾镇生产总值累计本期数：100万元（去年.xls!表!B5） → 110万元（更正.xls!表!B5）");
    assertThat(ChangeNote.earlierInShort(old, fresh, SampleFigures.REFERENCE, PERIOD))
        .contains(
            "上次发布以来，以前各期的数改变 1 个，见变动说明.md："
                + "2023-06 柳湾镇生产总值累计本期数：100万元（去年.xls!表!B5） → 110万元（更正.xls!表!B5）");
    assertThat(ChangeNote.earlierInShort(fresh, fresh, SampleFigures.REFERENCE, PERIOD)).isEmpty();
    assertThat(section(note(fresh, fresh), "六、所依据的以前各期数的变化")).containsExactly("没有变化。");
  }

  @Test
  void listsNoMoreThanAPersonReads() {
    List<Figure> many =
        figures(
            IntStream.range(0, 100)
                .mapToObj(i -> "gdp.level@p%02d | 1 | 亿元 | 1亿元\n".formatted(i))
                .reduce("", String::concat));

    List<String> lines =
        section(note(edition("v0001", List.of()), edition("v0002", many)), "五、发布数的变化");

    assertThat(lines).hasSize(42).contains("改变 0 个，新增 100 个，不再发布 0 个。").endsWith("- 另有 60 项");
    assertThat(lines.get(1)).isEqualTo("- p00生产总值（gdp.level@p00）：无 → 1亿元");
  }

  private static String note(Edition before, Edition now) {
    return ChangeNote.of(Optional.of(before), now, SampleFigures.REFERENCE, PERIOD);
  }

  /** The lines below a heading. */
  private static List<String> section(String note, String heading) {
    String from = note.substring(note.indexOf("## " + heading) + heading.length() + 3);
    int end = from.indexOf("\n## ");
    return (end < 0 ? from : from.substring(0, end))
        .lines()
        .filter(line -> !line.isBlank())
        .toList();
  }

  private static Edition edition(String vintage, List<Figure> figures) {
    return new Edition(vintage, Optional.of(List.of()), List.of(), figures, Optional.of(List.of()));
  }

  private static Edition printing(String vintage, String... sentences) {
    List<Printed> printed = new ArrayList<>();
    for (String sentence : sentences) {
      printed.add(
          new Printed("qing", "2024-06", "数据段.md", printed.size() + 1, null, sentence, List.of()));
    }
    return new Edition(vintage, Optional.of(List.of()), List.of(), List.of(), Optional.of(printed));
  }

  /** Returns as {@code file reporter form}. */
  private static Edition using(String vintage, String... returns) {
    List<UsedReturn> used = new ArrayList<>();
    for (String each : returns) {
      String[] parts = each.split(" ");
      used.add(
          new UsedReturn(
              "qing",
              "id " + each,
              parts[0],
              "0",
              parts[1],
              parts[2],
              "2024-06",
              LocalDate.of(2024, 7, 20)));
    }
    return new Edition(vintage, Optional.of(used), List.of(), List.of(), Optional.of(List.of()));
  }

  private static Edition with(String vintage, Fact... facts) {
    return new Edition(
        vintage, Optional.of(List.of()), List.of(facts), List.of(), Optional.of(List.of()));
  }

  private static Fact fact(String place, String value, String status) {
    return fact("2024-06", place, value, status, null);
  }

  private static Fact sent(String period, String place, String value, String file) {
    return fact(period, place, value, "A", new Source(file, file, "表", "B5"));
  }

  private static Fact fact(String period, String place, String value, String status, Source cell) {
    return new Fact(
        new FactKey("qing", place, "gdp", period, Span.YTD, Scope.WHOLE),
        Measure.VALUE,
        new BigDecimal(value),
        "万元",
        status,
        cell,
        null,
        List.of());
  }

  /** Lines of {@link SampleFigures}, and behind them verdict and status where they matter. */
  private static List<Figure> figures(String lines) {
    List<Figure> figures = new ArrayList<>();
    for (String line : lines.strip().split("\n")) {
      String[] cells = line.split("\\|");
      Figure each = SampleFigures.of(line).withId(cells[0].strip()).orElseThrow();
      figures.add(
          new Figure(
              each.district(),
              each.figureId(),
              each.place(),
              each.placeName(),
              each.indicator(),
              each.indicatorName(),
              each.period(),
              each.span(),
              each.scope(),
              each.kind(),
              each.by(),
              each.peerGroup(),
              each.of(),
              each.value(),
              each.unit(),
              each.qualifier(),
              each.text(),
              cells.length > 4 && !cells[4].isBlank() ? cells[4].strip() : null,
              each.sources(),
              cells.length > 5 ? cells[5].strip() : each.status(),
              each.note(),
              each.formula()));
    }
    return figures;
  }
}
