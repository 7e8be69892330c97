package org.huibao.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.huibao.analysis.SmallDistrict;
import org.junit.jupiter.api.Test;

/** Which of several numbers is the fact: gdp is 统计局's, and 甲镇 sends a return of its own. */
class CandidatesTest {
  private static SmallDistrict district() {
    return new SmallDistrict()
        .with(
            "reference/reporters.csv",
            "reporter_id,name,place_id\ntjj,统计局,\nnyj,农业局,\njxj,经信局,\njia,甲镇,a\n")
        .with(
            "reference/indicators.csv",
            "indicator_id,name,unit,kind,authority\ngdp,生产总值,万元,flow,tjj\n");
  }

  /** A line for each number: where it stands, best first. */
  private static List<String> order(SmallDistrict district) {
    return Candidates.of(district.inputs(), district.reference()).stream()
        .map(
            ofOneNumber -> {
              ReportedNumber taken = ofOneNumber.get(0).number();
              return ofOneNumber.stream()
                  .map(each -> each.from().returnId() + " " + each.number().source().cell())
                  .collect(
                      Collectors.joining(
                          ", ", taken.key().place() + " " + taken.measure().code() + ": ", ""));
            })
        .sorted()
        .toList();
  }

  /** Of b, 甲镇 knows no more than any other. */
  @Test
  void goByAuthorityThenOwnReporterThenTheLastReceived() {
    SmallDistrict district =
        district()
            .returns(
                """
                of_nyj | 2024-06 | nyj | - | accepted | 2024-07-03 | 2024-07-03
                of_jxj | 2024-06 | jxj | - | accepted | 2024-07-04 | 2024-07-04
                of_jia | 2024-06 | jia | - | accepted | 2024-07-02 | 2024-07-02
                of_tjj | 2024-06 | tjj | - | accepted | 2024-07-01 | 2024-07-01
                of_any | 2024-06 | -   | - | accepted | -          | -
                """)
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=1@of_any value=2@of_nyj value=3@of_jxj
                a | gdp | 2024-06 | ytd | value=4@of_jia value=5@of_tjj
                b | gdp | 2024-06 | ytd | value=6@of_any value=7@of_jia value=8@of_nyj
                """);

    assertThat(order(district))
        .containsExactly(
            "a value: of_tjj A5, of_jia A4, of_jxj A3, of_nyj A2, of_any A1",
            "b value: of_nyj A8, of_jia A7, of_any A6");
  }

  @Test
  void areOfAcceptedReturnsOnlyAndWithinOneOfTheFirstCell() {
    SmallDistrict district =
        district()
            .returns(
                """
                first  | 2024-06 | tjj | - | superseded | 2024-07-01 | 2024-07-01
                second | 2024-06 | tjj | - | accepted   | 2024-07-01 | 2024-07-02
                third  | 2024-06 | tjj | - | rejected   | 2024-07-01 | 2024-07-03
                """)
            .numbers(
                """
                a | gdp | 2024-06 | ytd | value=1@first value=2@third growth=3@second
                a | gdp | 2024-06 | ytd | growth=4@second growth=5@second growth=6@second
                a | gdp | 2024-06 | ytd | growth=7@second growth=8@second
                a | gdp | 2024-06 | ytd | value=9@second value=10@second
                """);

    assertThat(order(district))
        .containsExactly(
            "a growth: second A3, second A4, second A5, second A6, second A7, second A8",
            "a value: second A9, second A10");
  }

  /** The value is 甲镇's, for the authority gives none; only beside it is a base comparable. */
  @Test
  void ofABaseBeginWithTheReturnThatGivesTheValue() {
    SmallDistrict district =
        district()
            .returns(
                """
                of_tjj | 2024-06 | tjj | - | accepted | 2024-07-05 | 2024-07-05
                of_nyj | 2024-06 | nyj | - | accepted | 2024-07-09 | 2024-07-09
                of_jia | 2024-06 | jia | - | accepted | 2024-07-01 | 2024-07-01
                """)
            .numbers(
                """
                a | gdp | 2024-06 | ytd | previous_year=90@of_tjj previous_year=80@of_nyj
                a | gdp | 2024-06 | ytd | value=100@of_jia previous_year=95@of_jia
                a | gdp | 2024-06 | ytd | target=300@of_jia target=310@of_tjj
                """);

    assertThat(order(district))
        .containsExactly(
            "a previous_year: of_jia A4, of_tjj A1, of_nyj A2",
            "a target: of_tjj A6, of_jia A5",
            "a value: of_jia A3");
  }
}
