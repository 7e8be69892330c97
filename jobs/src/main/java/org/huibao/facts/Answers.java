package org.huibao.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huibao.reference.AcceptedNumber;
import org.huibao.words.TypedNumber;

/** What the office answered to questioned numbers, taken into what was sent in. */
public final class Answers {
  private final Map<Source, AcceptedNumber> byCell = new HashMap<>();
  private final List<ReportedNumber> numbers = new ArrayList<>();

  private Answers() {}

  /** The answers that hold for a number among those sent in. */
  public static Answers of(Inputs inputs) {
    Map<String, AcceptedNumber> given =
        inputs.accepted().stream()
            .collect(
                Collectors.toMap(
                    each -> place(each.file(), each.sheet(), each.cell()),
                    each -> each,
                    (first, later) -> later));
    Answers answers = new Answers();
    for (ReportedNumber number : inputs.numbers()) {
      Source at = number.source();
      AcceptedNumber answer =
          given.isEmpty() ? null : given.get(place(at.file(), at.sheet(), at.cell()));
      boolean holds = answer != null && isOf(answer, number);
      if (holds) {
        answers.byCell.put(at, answer);
      }
      answers.numbers.add(
          holds && answer.corrected() != null ? corrected(number, answer.corrected()) : number);
    }
    return answers;
  }

  private static String place(String file, String sheet, String cell) {
    return file + "!" + sheet + "!" + cell;
  }

  /** The value in the cell may be written as it stands there, or as findings show it. */
  private static boolean isOf(AcceptedNumber answer, ReportedNumber number) {
    Optional<BigDecimal> meant = TypedNumber.parse(answer.value()).map(TypedNumber::value);
    Optional<BigDecimal> stands = typed(number).map(TypedNumber::value);
    return answer.value().equals(number.text())
        || Stream.of(stands, Optional.of(number.value()))
            .flatMap(Optional::stream)
            .anyMatch(value -> meant.filter(each -> each.compareTo(value) == 0).isPresent());
  }

  private static Optional<TypedNumber> typed(ReportedNumber number) {
    return Optional.ofNullable(number.text()).flatMap(TypedNumber::parse);
  }

  /** The number as it should have been, in the unit of facts as the one that stands there. */
  private static ReportedNumber corrected(ReportedNumber number, BigDecimal corrected) {
    BigDecimal factor =
        typed(number)
            .map(
                typed ->
                    typed.value().signum() != 0
                        ? number.value().divide(typed.value(), MathContext.DECIMAL64)
                        : Decimals.orZero(number.halfUnit())
                            .divide(typed.halfUnit(), MathContext.DECIMAL64))
            .orElse(BigDecimal.ONE);
    BigDecimal halfUnit =
        BigDecimal.ONE.movePointLeft(Math.max(0, corrected.scale())).divide(BigDecimal.valueOf(2));
    return new ReportedNumber(
        number.key(),
        number.measure(),
        Decimals.ofFacts(corrected.multiply(factor)),
        Decimals.ofFacts(halfUnit.multiply(factor)),
        number.unit(),
        number.status(),
        number.source(),
        corrected.toPlainString(),
        null);
  }

  /** What was sent in, corrected. */
  public List<ReportedNumber> numbers() {
    return numbers;
  }

  /** True where the office stands by the number in a cell. */
  public boolean accept(Source cell) {
    AcceptedNumber answer = byCell.get(cell);
    return answer != null && answer.corrected() == null;
  }

  /** What a note says of a number made from {@code sources}; empty where nothing was answered. */
  public Optional<String> note(List<Source> sources) {
    String note =
        sources.stream()
            .map(byCell::get)
            .filter(answer -> answer != null)
            .distinct()
            .map(Answers::sentence)
            .collect(Collectors.joining("；"));
    return note.isEmpty() ? Optional.empty() : Optional.of(note);
  }

  private static String sentence(AcceptedNumber answer) {
    String what =
        answer.corrected() == null
            ? "经核实采用"
            : "更正：原报" + answer.value() + "，更正为" + answer.corrected().toPlainString();
    return what + "（" + answer.why() + "）";
  }
}
