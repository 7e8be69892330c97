package org.huibao.soak;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.huibao.returns.Observation;
import org.huibao.words.Measure;

/** Errors in single numbers, and in all of a return's. */
record NumberErrors(ErringClerk clerk) {
  boolean rewritten(UnaryOperator<BigDecimal> how) {
    return clerk
        .anyTyped()
        .filter(each -> how.apply(each.value()).compareTo(each.value()) != 0)
        .map(
            each -> {
              clerk.write(each, how.apply(each.value()));
              return true;
            })
        .orElse(false);
  }

  static BigDecimal byDigits(BigDecimal value, UnaryOperator<String> how) {
    BigDecimal changed =
        new BigDecimal(how.apply(value.abs().stripTrailingZeros().toPlainString()));
    return value.signum() < 0 ? changed.negate() : changed;
  }

  static BigDecimal swapped(BigDecimal value) {
    return byDigits(
        value, digits -> digits.charAt(1) + "" + digits.charAt(0) + digits.substring(2));
  }

  static BigDecimal doubled(BigDecimal value) {
    return byDigits(value, digits -> digits.charAt(0) + digits);
  }

  static BigDecimal lost(BigDecimal value) {
    return byDigits(value, digits -> digits.charAt(0) + digits.substring(2));
  }

  boolean swappedWithGrowth() {
    Optional<Observation> one =
        clerk.any(
            each ->
                clerk.isAmount(each)
                    && clerk.isTyped(each)
                    && !clerk.isOfDistrict(each)
                    && swapped(each.value()).compareTo(each.value()) != 0
                    && clerk.beside(each, Measure.PREVIOUS_YEAR).isPresent()
                    && clerk.beside(each, Measure.GROWTH).filter(clerk::isTyped).isPresent());
    one.ifPresent(
        each -> {
          BigDecimal value = swapped(each.value());
          BigDecimal base = clerk.beside(each, Measure.PREVIOUS_YEAR).orElseThrow().value();
          clerk.write(each, value);
          clerk.write(
              clerk.beside(each, Measure.GROWTH).orElseThrow(),
              value
                  .movePointRight(2)
                  .divide(base, 1, RoundingMode.HALF_UP)
                  .subtract(BigDecimal.valueOf(100)));
        });
    return one.isPresent();
  }

  boolean scaledReturn() {
    Optional<Observation> one =
        clerk.any(
            each ->
                clerk.isAmount(each) && clerk.isTownsOwn(each.file()) && "万元".equals(each.unit()));
    one.ifPresent(
        first ->
            clerk.numbers(first.file()).stream()
                .filter(each -> "万元".equals(each.unit()) && clerk.isTyped(each))
                .forEach(each -> clerk.write(each, each.value().movePointRight(4))));
    return one.isPresent();
  }

  boolean partAboveWhole() {
    Optional<Observation> one =
        clerk.any(
            each ->
                clerk.isAmount(each)
                    && clerk.isTyped(each)
                    && clerk.reference().indicator(each.indicator()).orElseThrow().partOf() != null
                    && whole(each)
                        .filter(whole -> clerk.isTyped(whole) && whole.value().signum() > 0)
                        .isPresent());
    one.ifPresent(
        part ->
            clerk.write(
                part,
                whole(part)
                    .orElseThrow()
                    .value()
                    .multiply(new BigDecimal("1.2"))
                    .setScale(1, RoundingMode.UP)));
    return one.isPresent();
  }

  Optional<Observation> whole(Observation part) {
    String whole = clerk.reference().indicator(part.indicator()).orElseThrow().partOf();
    return clerk.numbers(part.file()).stream()
        .filter(each -> each.indicator().equals(whole) && each.measure().equals(part.measure()))
        .filter(each -> each.place().equals(part.place()) && each.span().equals(part.span()))
        .findFirst();
  }

  boolean total() {
    Optional<Observation> one =
        clerk.any(
            each ->
                clerk.isAmount(each)
                    && clerk.isOfDistrict(each)
                    && clerk.reference().indicator(each.indicator()).orElseThrow().isAdditive()
                    && clerk.rows(each, false).keySet().stream()
                            .filter(
                                place ->
                                    each.place()
                                        .equals(
                                            clerk.reference().place(place).orElseThrow().parent()))
                            .count()
                        > 3);
    one.ifPresent(
        each ->
            clerk.write(
                each, each.value().multiply(new BigDecimal("1.03")).setScale(0, RoundingMode.UP)));
    return one.isPresent();
  }

  boolean base() {
    Optional<Observation> one =
        clerk.any(
            each ->
                each.measure().equals(Measure.PREVIOUS_YEAR.code())
                    && clerk.isTyped(each)
                    && !clerk.isOfDistrict(each)
                    && each.value().abs().compareTo(BigDecimal.TEN) > 0);
    one.ifPresent(each -> clerk.write(each, each.value().movePointRight(1)));
    return one.isPresent();
  }

  boolean rate(Measure measure) {
    Optional<Observation> one =
        clerk.any(
            each ->
                each.measure().equals(measure.code())
                    && clerk.isTyped(each)
                    && each.value().abs().compareTo(BigDecimal.ONE) > 0);
    one.ifPresent(each -> clerk.write(each, each.value().movePointRight(1)));
    return one.isPresent();
  }
}
