package org.huibao.bulletin.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huibao.analysis.SmallDistrict;
import org.huibao.figures.Absences;
import org.huibao.figures.Figure;
import org.huibao.figures.GrowthOutcomes;
import org.huibao.figures.Publication;
import org.huibao.figures.PublishedFigures;
import org.huibao.reference.Reference;
import org.huibao.words.Period;
import org.junit.jupiter.api.Test;

/** What stands in a table for numbers that there are, that were not sent in, and that cannot be. */
class SummaryTablesTest {
  private static final Period PERIOD = new Period(2024, 6);

  private static List<PrintedTable> pages(String sheet, SmallDistrict district) {
    Reference reference = district.reference().reference();
    Publication publication = Publication.of(district.inputs(), reference, PERIOD);
    PublishedFigures figures = new PublishedFigures(publication.figures());
    SummaryTables tables =
        new SummaryTables(
            figures,
            GrowthOutcomes.of(publication.analysis().growth(), figures, Set.of(), reference),
            new Absences(publication.absences(), reference.district().place()),
            DueIndicators.of(publication.facts(), reference.district().place(), PERIOD),
            reference,
            PERIOD);
    return tables.pages().stream().filter(each -> each.sheet().equals(sheet)).toList();
  }

  private static List<String> rows(String sheet, SmallDistrict district) {
    return pages(sheet, district).stream()
        .flatMap(each -> each.rows().stream())
        .map(row -> row.stream().map(SummaryTablesTest::text).collect(Collectors.joining(" | ")))
        .toList();
  }

  private static String text(PrintedCell cell) {
    return cell instanceof PrintedCell.Number number
        ? number.value().stripTrailingZeros().toPlainString() + number.suffix()
        : ((PrintedCell.Text) cell).text();
  }

  @Test
  void whatWasNotSentInIsSaidAndWhatThereIsNotIsADash() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators("profit | flow | nominal | any | no | no |")
            .numbers(
                """
                a | profit | 2024-06 | ytd | value=-20 previous_year=50
                b | profit | 2024-06 | ytd | value=3 previous_year=0
                c | profit | 2024-06 | ytd | value=no_item
                d | profit | 2024-06 | ytd | value=6
                """);

    assertThat(rows("各地区", district))
        .containsExactly(
            "青川区 | 未报 |  | 未报",
            "东部 | — |  | —",
            "甲镇 | -20 | 3 | 由盈转亏",
            "乙镇 | 3 | 2 | 上年为0",
            "西部 | — |  | —",
            "丙镇 | — | — | —",
            "丁镇 | 6 | 1 | —",
            "戊镇 | 未报 | 未报 | 未报");
  }

  /** 丙镇's revenue is ten times what its growth says; the bureau sends the district's in. */
  @Test
  void belowATableAreNotesOnItsOwnNumbersOnly() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators("tax | flow | nominal | non_negative | no | no |")
            .numbers(
                """
                qing | tax | 2024-06 | ytd | value=60 previous_year=50
                a | tax | 2024-06 | ytd | value=11 previous_year=10 growth=10.0
                c | tax | 2024-06 | ytd | value=1210 previous_year=110 growth=10.0
                """);

    assertThat(pages("主要指标", district).get(0).notes()).noneMatch(each -> each.contains("〔待核〕"));
    assertThat(pages("各地区", district).get(0).notes())
        .as("the finding once, though level, growth and rank hang on it")
        .filteredOn(each -> each.contains("〔待核〕"))
        .hasSize(1);
  }

  /** Streets that no table of broilers lists have none; one that had some last year owes them. */
  @Test
  void ofWhatNoTableListsThereIsNone() {
    SmallDistrict district =
        new SmallDistrict()
            .with(
                "reference/places.csv",
                """
                place_id,name,level,parent
                qing,青川区,district,city
                a,甲镇,town,qing
                b,乙镇,town,qing
                c,丙镇,town,qing
                d,丁街道,street,qing
                e,戊镇,town,qing
                f,己街道,street,qing
                g,庚街道,street,qing
                """)
            .numbers(
                """
                e | gdp | 2023-06 | ytd | value=5
                a | gdp | 2024-06 | ytd | value=4
                b | gdp | 2024-06 | ytd | value=3
                c | gdp | 2024-06 | ytd | value=2
                """);

    assertThat(rows("各地区", district))
        .contains("甲镇 | 4 | 1", "丁街道 | — | —", "戊镇 | 未报 | 未报", "庚街道 | — | —");
  }

  @Test
  void ofWhatHasOnlyAGrowthTheGrowthIsPrinted() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                iva | flow | comparable | non_negative | no | no |
                gdp | flow | comparable | non_negative | no | no |
                """)
            .numbers(
                """
                qing | iva | 2024-06 | ytd | growth=7.4
                qing | gdp | 2024-06 | ytd | value=50 growth=6
                """);

    assertThat(rows("主要指标", district)).containsExactly("iva | 万元 | — | 7.4", "gdp | 万元 | 50 | 6");
  }

  @Test
  void anIndicatorThatWasDueAndIsMissingStandsInItsRow() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                gdp | flow | nominal | non_negative | no | no |
                rev | flow | nominal | non_negative | no | no |
                tax | flow | nominal | non_negative | no | no |
                old | flow | nominal | non_negative | no | no |
                """)
            .numbers(
                """
                qing | rev | 2023-06 | ytd | value=40
                qing | old | 2022-06 | ytd | value=4
                qing | gdp | 2024-06 | ytd | value=50 previous_year=40 target=80
                qing | tax | 2024-06 | ytd | target=9
                """);

    assertThat(rows("主要指标", district))
        .containsExactly(
            "gdp | 万元 | 50 | 40 | 25 | 80 | 62.5 | 12.5",
            "rev | 万元 | 未报 | — | 未报 | — | 未报 | 未报",
            "tax | 万元 | 未报 | — | 未报 | 9 | 未报 | 未报");
  }

  @Test
  void townsStandBelowTheirGroupWithRanksByLevelGrowthAndCompletion() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=60 previous_year=50 target=100
                b | gdp | 2024-06 | ytd | value=30 previous_year=20 target=60
                c | gdp | 2024-06 | ytd | value=10 previous_year=10 target=40
                d | gdp | 2024-06 | ytd | value=20 previous_year=20 target=50
                """);

    assertThat(rows("各地区", district))
        .contains(
            "东部 | 90 |  | 28.6 |  | — | ",
            "甲镇 | 60 | 1 | 20 | 2 | 60 | 1",
            "乙镇 | 30 | 2 | 50 | 1 | 50 | 2",
            "西部 | 30 |  | 0 |  | — | ",
            "丙镇 | 10 | 4 | 0 | 3 | 25 | 4",
            "丁镇 | 20 | 3 | 0 | 3 | 40 | 3");
  }

  /** 11.74 and 1.06 print as 11.7 and 1.1, and their difference of 10.68 beside them as 10.6. */
  @Test
  void aDifferenceBesideItsPartsAgreesWithThemAsPrinted() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=11.74
                c | gdp | 2024-06 | ytd | value=1.06
                """);

    assertThat(rows("东西部比较", district)).containsExactly("gdp | 万元 | 11.7 | 1.1 | 10.6 | 10.64");
    Publication publication =
        Publication.of(district.inputs(), district.reference().reference(), PERIOD);
    assertThat(publication.figures())
        .filteredOn(each -> each.figureId().equals("gdp.gap.level"))
        .extracting(
            each -> each.value().stripTrailingZeros().toPlainString(), Figure::text, Figure::note)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("10.68", "10.6万元", "按印出的两数相减，未取舍为 10.7万元"));
    assertThat(PublishedFigures.notes(publication.figures())).containsExactly("差距按印出的两数相减。");
    assertThat(
            new PublishedFigures(publication.figures()).notes(Set.of("gdp"), Set.of("a", "qing")))
        .as("below a table that has no gap")
        .isEmpty();
  }
}
