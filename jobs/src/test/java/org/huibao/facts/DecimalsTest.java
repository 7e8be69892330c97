package org.huibao.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {
  @ParameterizedTest
  @CsvSource({
    "0.30000000000000004, 0.3",
    "123456789012.5, 123456789013",
    "-123456789012.5, -123456789013",
    "1.234567890125E-7, 1.23456789013E-7",
    "1234567890123456, 1234567890120000",
    "0, 0",
    "NaN, NaN",
    "Infinity, Infinity",
    ","
  })
  void keepTwelveSignificantDigitsHalfUp(Double number, Double kept) {
    assertThat(Decimals.significant(number)).isEqualTo(kept);
  }

  /** 1.005 is a little less in binary; what counts is how it is written. */
  @ParameterizedTest
  @CsvSource({
    "1.005, 2, 1.01",
    "0.125, 2, 0.13",
    "-0.125, 2, -0.13",
    "0.1249, 2, 0.12",
    "16.499999, 0, 16",
    "0, 2, 0",
    "NaN, 2, NaN"
  })
  void areRoundedHalfUpAsTheyAreWritten(Double number, int decimals, Double rounded) {
    assertThat(Decimals.rounded(number, decimals)).isEqualTo(rounded);
  }

  @Test
  void ofFactsAreEight() {
    assertThat(Decimals.fact(200.0 / 3)).isEqualTo(new BigDecimal("66.66666667"));
    assertThat(Decimals.fact(0)).isEqualTo(new BigDecimal("0E-8"));
  }

  /** 0.3 + 0.2 + 0.1 would be 0.6. */
  @Test
  void addUpToTheSameInAnyOrder() {
    double[] numbers = {0.3, 0.2, 0.1};

    assertThat(Decimals.total(numbers)).isEqualTo(0.1 + 0.2 + 0.3).isNotEqualTo(0.3 + 0.2 + 0.1);
    assertThat(Decimals.total(new double[] {0.2, 0.1, 0.3})).isEqualTo(Decimals.total(numbers));
    assertThat(numbers).containsExactly(0.3, 0.2, 0.1);
    assertThat(Decimals.total(new double[0])).isZero();
  }

  @Test
  void sumOfThoseThatAreGivenIsNothingWhereNoneIs() {
    BigDecimal two = new BigDecimal("2");

    assertThat(Decimals.sum(Arrays.asList(null, two, null, two))).isEqualTo(new BigDecimal("4"));
    assertThat(Decimals.sum(Arrays.asList(null, null))).isNull();
    assertThat(Decimals.sum(List.of())).isNull();
  }

  @ParameterizedTest
  @CsvSource({"1, 4, 25", "-1, 4, -25", "1, -4, -25", "0, 4, 0", "1, 0, ", ", 4, ", "1, , "})
  void inPerCentAreNothingOfNothingAndOfZero(BigDecimal part, BigDecimal whole, Double percent) {
    assertThat(Decimals.percent(part, whole)).isEqualTo(percent);
    assertThat(Decimals.percent(Decimals.asDouble(part), Decimals.asDouble(whole)))
        .isEqualTo(percent);
  }

  @ParameterizedTest
  @CsvSource({"3, 2, 1.5", "0, 2, ", "3, 0, ", "-3, -2, ", "3, -2, ", ", 2, ", "3, , "})
  void haveARatioOnlyWhereBothAreAboveZero(Double one, Double other, Double ratio) {
    assertThat(Decimals.ratio(one, other)).isEqualTo(ratio);
  }

  @ParameterizedTest
  @CsvSource({"3, 2, 1", ", 2, ", "3, , "})
  void lessOneThatIsMissingAreMissing(BigDecimal number, BigDecimal other, BigDecimal difference) {
    assertThat(Decimals.minus(number, other)).isEqualTo(difference);
    assertThat(Decimals.minus(Decimals.asDouble(number), Decimals.asDouble(other)))
        .isEqualTo(Decimals.asDouble(difference));
  }

  @ParameterizedTest
  @CsvSource({"100.00000000, 100", "0.50, 0.5", "0E-8, 0", "-2.50, -2.5"})
  void arePlainWithoutTrailingZeros(BigDecimal number, String plain) {
    assertThat(Decimals.plain(number)).isEqualTo(plain);
  }
}
