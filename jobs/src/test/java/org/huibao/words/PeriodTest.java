package org.huibao.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2004H1, 2004-06",
    "2004h2, 2004-12",
    "2004Q1, 2004-03",
    "2004q2, 2004-06",
    "2004-06, 2004-06",
    "2004-6, 2004-06",
    "' 2004 ', 2004-12",
  })
  void parsesWhatPeopleTypeOnTheCommandLine(String text, String expected) {
    assertThat(Period.parse(text).map(Period::toString)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2004-13", "2004-0", "2004Q5", "2004H3", "04-06", "2004年", "20040"})
  void parsesNothingElse(String text) {
    assertThat(Period.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2004-06, 2004年1-6月", "2004-01, 2004年1月", "2004-12, 2004年"})
  void printsTheMonthsUpToItsEnd(String period, String expected) {
    assertThat(Period.parse(period).orElseThrow().printed()).isEqualTo(expected);
  }

  @Test
  void isOrderedByTime() {
    assertThat(new Period(2003, 12)).isLessThan(new Period(2004, 3));
    assertThat(new Period(2004, 3)).isLessThan(new Period(2004, 6));
  }

  @Test
  void refusesAMonthThatIsNone() {
    assertThatThrownBy(() -> new Period(2004, 13)).hasMessage("month must be in range [1, 12]: 13");
  }

  /** A year to date at December is the year, stored once. */
  @ParameterizedTest
  @CsvSource({"YTD, 12, YEAR", "YTD, 6, YTD", "QUARTER, 12, QUARTER", "POINT, 12, POINT"})
  void aYearToDateAtDecemberIsTheYear(Span span, int month, Span expected) {
    assertThat(span.at(month)).isEqualTo(expected);
  }
}
