package org.huibao.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huibao.analysis.SmallDistrict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Six peers' numbers grew by a twentieth; c's is another matter. */
class OddChangesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "value=840; ",
        // a lot, but no more than half as much again
        "value=1200; ",
        "value=4110; magnitude | A14 | 4110；是上年的 5.14 倍，其他 6 个地区在 1.05 倍上下",
        "value=260; magnitude | A14 | 260；是上年的 0.33 倍，其他 6 个地区在 1.05 倍上下",
        // its target says that this was meant
        "value=4110 target=8300 completion=49.5; ",
        // another return has the same
        "value=4110 value=4110@c; ",
      })
  void standOut(String ofC, String error) {
    SmallDistrict district =
        peers("105 210 315 420 525 630").numbers("c | gdp | 2024-06 | ytd | " + ofC);

    assertThat(Errors.of(district)).containsExactlyElementsOf(Errors.lines(error));
  }

  /** Where the others went up and down by as much nobody can tell. */
  @ParameterizedTest
  @CsvSource("value=4110")
  void doNotWhereOthersChangeAsMuch(String ofC) {
    SmallDistrict district =
        peers("205 90 600 220 1225 330").numbers("c | gdp | 2024-06 | ytd | " + ofC);

    assertThat(Errors.of(district)).isEmpty();
  }

  /** c had 8 where the others have hundreds. */
  @Test
  void areNoMatterOfWhatIsSmall() {
    SmallDistrict district =
        peers("105 210 315 420 525 630")
            .with(
                "reference/indicators.csv",
                "indicator_id,name,unit,kind,additive\ngdp,gdp,万元,flow,no\n"
                    + "tax,tax,万元,flow,no\n")
            .numbers("c | tax | 2023-06 | ytd | value=8.00")
            .numbers("c | tax | 2024-06 | ytd | value=22.00");
    for (String place : List.of("a", "b", "d", "e", "p2", "p3")) {
      district.numbers("%s | tax | 2023-06 | ytd | value=400".formatted(place));
      district.numbers("%s | tax | 2024-06 | ytd | value=420".formatted(place));
    }

    assertThat(Errors.of(district)).isEmpty();
  }

  private static SmallDistrict peers(String now) {
    String[] places = {"a", "b", "d", "e", "p2", "p3"};
    SmallDistrict district =
        new SmallDistrict()
            .indicators("gdp | flow | nominal | non_negative | no | yes | ")
            .numbers("c | gdp | 2023-06 | ytd | value=800");
    String[] values = now.split(" ");
    for (int i = 0; i < places.length; i++) {
      district.numbers("%s | gdp | 2023-06 | ytd | value=%d00".formatted(places[i], i + 1));
    }
    for (int i = 0; i < places.length; i++) {
      district.numbers("%s | gdp | 2024-06 | ytd | value=%s".formatted(places[i], values[i]));
    }
    return district;
  }

  /** Nobody else sent anything; two years went on from 360 to 712, and about as much before. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "330 650; 445 882; ",
        "330 650; 445 2300; magnitude | A6 | 2300；是上年的 3.23 倍，上期累计和前两年的进度都不如此",
        // the quarter before had doubled as well
        "330 650; 1150 2300; ",
        // it went on as it liked before
        "130 650; 445 2300; ",
      })
  void areToldByThePlacesOwnPast(String twoYearsAgo, String now, String error) {
    SmallDistrict district =
        new SmallDistrict()
            .numbers(
                """
                a | gdp | 2022-03 | ytd | value=%s
                a | gdp | 2022-06 | ytd | value=%s
                a | gdp | 2023-03 | ytd | value=360
                a | gdp | 2023-06 | ytd | value=712
                a | gdp | 2024-03 | ytd | value=%s
                a | gdp | 2024-06 | ytd | value=%s
                """
                    .formatted((Object[]) (twoYearsAgo + " " + now).split(" ")));

    assertThat(Errors.of(district)).containsExactlyElementsOf(Errors.lines(error));
  }
}
