package org.huibao.speech;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huibao.figures.Approximation;
import org.huibao.figures.Figure;
import org.huibao.figures.FigureWording;

/**
 * The placeholders that say figures word for word as a text does: 增长18.6% as {@code
 * gdp.growth.wording}, 7.5%、18.3%和21.2% of a list in one.
 */
final class Phrase {
  /** A way of saying a figure. */
  private record Form(String suffix, Function<Figure, String> says) {}

  private final FigureWording wording;
  private final List<Form> forms;

  Phrase(FigureWording wording) {
    this.wording = wording;
    // the ones that follow the number when it turns come first
    forms =
        List.of(
            new Form(".wording", each -> otherThan(wording.number(each), wording.of(each))),
            new Form(".ordinal", each -> otherThan(wording.number(each), wording.ordinal(each))),
            new Form(".nth", each -> otherThan(wording.number(each), wording.nth(each))),
            new Form(".倍", each -> otherThan(wording.of(each), wording.times(each, 2))),
            new Form(".倍1", each -> otherThan(wording.of(each), wording.times(each, 1))),
            new Form("", wording::number),
            new Form(".number", FigureWording::digits));
  }

  /** Blank where another form says the same. */
  private static String otherThan(String plain, String words) {
    return words.equals(plain) ? "" : words;
  }

  /** True where some form of the figure ends at {@code end}, from the number's start or before. */
  boolean says(Figure figure, String text, StatedNumber number) {
    return claim(figure, text, number).isPresent();
  }

  Optional<Claim> claim(Figure figure, String text, StatedNumber number) {
    for (Form form : forms) {
      String words = form.says().apply(figure);
      boolean isDigits = form.suffix().equals(".number");
      if (words.isEmpty()
          || isDigits == number.unitFollows()
          || (isDigits && !figure.unit().equals(number.unit()))) {
        continue;
      }
      // 第4位, 第二名: the words are 第4 and 第二
      boolean isApart =
          List.of("", ".nth").contains(form.suffix()) && !number.text().endsWith("首位");
      int behind = isApart && number.isRank() && number.text().matches(".*[位名]") ? 1 : 0;
      int start = number.end() - behind - words.length();
      boolean isThere = start >= 0 && start <= number.start() && text.startsWith(words, start);
      if (isThere && isWhole(words, text, start)) {
        return Optional.of(
            new Claim(
                start, number.end() - behind, figure.figureId() + form.suffix(), List.of(figure)));
      }
    }
    return unsigned(figure, number).or(() -> approximate(figure, text, number));
  }

  /** 慢于时间进度0.42个百分点: the words say which way, and the digits of a fall are stated. */
  private static Optional<Claim> unsigned(Figure figure, StatedNumber number) {
    String digits = FigureWording.digits(figure);
    boolean isFall = figure.text().startsWith("-") && !figure.kind().equals("level");
    boolean isSame =
        number.unitFollows()
            && figure.unit().equals(number.unit())
            && number.text().startsWith(digits)
            && number.value().compareTo(new BigDecimal(digits)) == 0;
    return isFall && isSame
        ? Optional.of(
            new Claim(
                number.start(),
                number.start() + digits.length(),
                figure.figureId() + ".number",
                List.of(figure)))
        : Optional.empty();
  }

  /** 超过8000亩, 1.7亿多元, 5700人左右; 12.3余万人 and 12.3万余人 of 123456人. */
  private Optional<Claim> approximate(Figure figure, String text, StatedNumber number) {
    if (number.isRank() || !number.unitFollows()) {
      return Optional.empty();
    }
    if (figure.unit().equals(number.unit())) {
      return approximate(figure, text, number, "");
    }
    String multiple = number.unit().replaceFirst("^([万亿]?).*", "$1");
    boolean isOfSameBase =
        !multiple.isEmpty()
            && number.unit().substring(1).equals(figure.unit().replaceFirst("^[万亿]", ""));
    return isOfSameBase
        ? approximate(figure, text, number, multiple)
            .or(() -> approximate(figure, text, number, multiple + "."))
        : Optional.empty();
  }

  private Optional<Claim> approximate(
      Figure figure, String text, StatedNumber number, String multiple) {
    int digits = number.significantDigits();
    for (Approximation each : Approximation.values()) {
      String words = wording.rounded(figure, each, digits, multiple);
      boolean isSaid = words.contains(each.word());
      int start = text.lastIndexOf(words, number.start());
      boolean isThere = isSaid && start >= 0 && start + words.length() >= number.end();
      if (isThere && isWhole(words, text, start)) {
        boolean isEnglish =
            multiple.isEmpty() && (each == Approximation.OVER || each == Approximation.NEARLY);
        String word = isEnglish ? each.name().toLowerCase(Locale.ROOT) : each.word();
        boolean isFirst = multiple.endsWith(".");
        return Optional.of(
            new Claim(
                start,
                start + words.length(),
                figure.figureId()
                    + "."
                    + (isFirst ? multiple.substring(0, 1) : "")
                    + word
                    + (digits > 1 ? digits : "")
                    + (isFirst ? "" : multiple),
                List.of(figure)));
      }
    }
    return Optional.empty();
  }

  /** 8% is no part of 18%. */
  private static boolean isWhole(String words, String text, int start) {
    boolean isDigit = Character.isDigit(words.charAt(0));
    return !isDigit
        || start == 0
        || (!Character.isDigit(text.charAt(start - 1)) && text.charAt(start - 1) != '.');
  }

  /** A list of one kind in one placeholder, where that says the very words. */
  Optional<Claim> list(List<Figure> figures, String text, StatedNumber first, StatedNumber last) {
    Set<String> rests =
        figures.stream()
            .map(each -> each.figureId().substring(each.indicator().length()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (figures.size() < 2 || rests.size() != 1) {
      return Optional.empty();
    }
    for (Form form : forms) {
      List<String> words = new ArrayList<>();
      figures.forEach(each -> words.add(form.says().apply(each)));
      if (words.contains("") || form.suffix().equals(".number")) {
        continue;
      }
      String series = FigureWording.series(words);
      int start = last.end() - series.length();
      if (start >= 0 && start <= first.start() && text.startsWith(series, start)) {
        String indicators =
            figures.stream().map(Figure::indicator).collect(Collectors.joining("+"));
        return Optional.of(
            new Claim(
                start,
                last.end(),
                indicators + rests.iterator().next() + form.suffix(),
                List.copyOf(figures)));
      }
    }
    return Optional.empty();
  }
}
