package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.huibao.analysis.SmallDistrict;
import org.huibao.facts.Fact;
import org.huibao.facts.Source;
import org.huibao.findings.FindingRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 甲镇's sheet: i1 to i7, of which the first few are accused and the last one nobody else has. */
class DoubtedSheetsTest {
  @ParameterizedTest
  @CsvSource({
    "5, 0, true",
    "5, 2, true",
    "4, 0, false",
    "5, 6, false",
  })
  void areInDoubtWhereNoFewerAreAccusedThanVouchedFor(int accused, int vouched, boolean isInDoubt) {
    SmallDistrict district = new SmallDistrict().indicators(indicators(accused + vouched + 1));
    StringBuilder numbers = new StringBuilder();
    for (int i = 1; i <= accused + vouched + 1; i++) {
      numbers.append("a | i%d | 2024-06 | ytd | value=%d@own%n".formatted(i, 100 + i));
      if (i > accused && i <= accused + vouched) {
        numbers.append("a | i%d | 2024-06 | ytd | value=%d@bureau%n".formatted(i, 100 + i));
      }
    }
    district.numbers(numbers.toString());
    SentNumbers sent = new SentNumbers(district.facts(), district.reference(), "2024-06");
    List<Fact> own =
        sent.values().stream().filter(each -> each.cell().returnId().equals("own")).toList();
    Suspects suspects = new Suspects();
    for (Fact each : new ArrayList<>(own.subList(0, accused))) {
      suspects.accuse(
          FactFinding.of("qing", FindingRule.LEVEL_DIFFERS, each.cell(), "2024-06", "", null, null),
          List.of(each));
    }

    DoubtedSheets.follow(sent, suspects);

    assertThat(suspects.against(own.get(own.size() - 1)).isPresent()).isEqualTo(isInDoubt);
  }

  /** Of a column five of six are accused, and nobody else has the last. */
  @Test
  void soIsTheRestOfAColumnOfWhichMostIsAccused() {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a    | gdp | 2024-06 | ytd | value=101@bureau
                b    | gdp | 2024-06 | ytd | value=102@bureau
                c    | gdp | 2024-06 | ytd | value=103@bureau
                d    | gdp | 2024-06 | ytd | value=104@bureau
                e    | gdp | 2024-06 | ytd | value=105@bureau
                p2   | gdp | 2024-06 | ytd | value=106@bureau
                """);
    SentNumbers sent = new SentNumbers(district.facts(), district.reference(), "2024-06");
    Suspects suspects = new Suspects();
    for (Fact each : new ArrayList<>(sent.values().subList(0, 5))) {
      suspects.accuse(
          FactFinding.of("qing", FindingRule.LEVEL_DIFFERS, each.cell(), "2024-06", "", null, null),
          List.of(each));
    }

    DoubtedSheets.follow(sent, suspects);

    assertThat(suspects.against(sent.values().get(5))).isPresent();
  }

  private static String indicators(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      lines.append("i%d | flow | nominal | non_negative | no | no |%n".formatted(i));
    }
    return lines.toString();
  }

  /**
   * a's and b's gdp stand under each other's names. Of tax nobody knows what was before but for a,
   * whose 210 goes on from 200.
   */
  @Test
  void soIsTheRestOfRowsUnderOtherNames() {
    SmallDistrict district =
        new SmallDistrict()
            .indicators(
                """
                gdp | flow | nominal | non_negative | no | no |
                tax | flow | nominal | non_negative | no | no |
                """)
            .numbers(
                """
                a | tax | 2023-06 | ytd | value=200
                a | gdp | 2024-06 | ytd | value=101@bureau
                b | gdp | 2024-06 | ytd | value=102@bureau
                a | tax | 2024-06 | ytd | value=210@bureau
                b | tax | 2024-06 | ytd | value=330@bureau
                c | tax | 2024-06 | ytd | value=440@bureau
                """);
    SentNumbers sent = new SentNumbers(district.facts(), district.reference(), "2024-06");
    Suspects suspects = new Suspects();
    sent.values().stream()
        .filter(each -> each.key().indicator().equals("gdp"))
        .forEach(
            each ->
                suspects.accuse(
                    FactFinding.of(
                        "qing", FindingRule.SWAPPED_PLACES, each.cell(), "2024-06", "", null, null),
                    List.of(each)));

    DoubtedSheets.follow(sent, suspects);

    assertThat(suspects.following().keySet()).extracting(Source::cell).containsExactly("A5");
  }
}
