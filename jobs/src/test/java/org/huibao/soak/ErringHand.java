package org.huibao.soak;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.huibao.bench.SimulatedInputs;
import org.huibao.facts.Decimals;
import org.huibao.facts.FactKey;
import org.huibao.facts.ReportedNumber;
import org.huibao.facts.Source;
import org.huibao.reference.Reference;
import org.huibao.words.Measure;
import org.huibao.words.Period;

/** What a district sent in, and a hand that errs in it, in one of many ways. */
final class ErringHand {
  static final Period PERIOD = new Period(2004, 6);

  private final List<ReportedNumber> numbers;
  private final SplittableRandom random;
  private final Reference reference;

  /** Cells that were written wrongly, the first one meant to be named. */
  private final Set<Source> wrong = new LinkedHashSet<>();

  ErringHand(SimulatedInputs sent, SplittableRandom random) {
    this.numbers = new ArrayList<>(sent.inputs().numbers());
    this.reference = sent.reference();
    this.random = random;
  }

  /** Any number of the period of a town, or of the district. */
  Optional<ReportedNumber> any(Measure measure, boolean ofTown, boolean onTownForm) {
    List<ReportedNumber> all =
        numbers.stream()
            .filter(each -> isOfPeriod(each) && each.measure() == measure)
            .filter(each -> each.value().abs().compareTo(BigDecimal.valueOf(100)) > 0)
            .filter(each -> reference.indicator(each.key().indicator()).orElseThrow().isAmount())
            .filter(each -> ofTown != each.key().place().equals(reference.district().place()))
            .filter(
                each ->
                    onTownForm
                        == each.source()
                            .file()
                            .endsWith(
                                reference.place(each.key().place()).orElseThrow().name() + ".xls"))
            .toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
  }

  static boolean isOfPeriod(ReportedNumber each) {
    return each.key().period().equals(PERIOD.toString());
  }

  ReportedNumber find(FactKey key, Measure measure) {
    return numbers.stream()
        .filter(each -> each.key().equals(key) && each.measure() == measure)
        .findFirst()
        .orElse(null);
  }

  List<ReportedNumber> ofReturn(String returnId, Measure measure) {
    return numbers.stream()
        .filter(each -> each.source().returnId().equals(returnId) && isOfPeriod(each))
        .filter(each -> measure == null || each.measure() == measure)
        .toList();
  }

  boolean write(ReportedNumber number, BigDecimal value) {
    if (value.compareTo(number.value()) == 0) {
      return false;
    }
    numbers.set(
        numbers.indexOf(number),
        new ReportedNumber(
            number.key(),
            number.measure(),
            Decimals.ofFacts(value),
            number.halfUnit(),
            number.unit(),
            number.status(),
            number.source(),
            Decimals.plain(value),
            null));
    wrong.add(number.source());
    return true;
  }

  /** What was sent in, with the errors. */
  List<ReportedNumber> numbers() {
    return numbers;
  }

  /** The cells that were written wrongly. */
  Set<Source> wrong() {
    return wrong;
  }

  /** A hand's errors by name; each says whether it erred at all. */
  static final Map<String, Function<ErringHand, Boolean>> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("a zero too many", hand -> scaled(hand, 1));
    KINDS.put("a zero lost", hand -> scaled(hand, -1));
    KINDS.put("a factor of a hundred", hand -> scaled(hand, 2));
    KINDS.put("元 for 万元 in a cell", hand -> scaled(hand, 4));
    KINDS.put("亿元 for 万元 in a cell", hand -> scaled(hand, -4));
    KINDS.put("元 for 万元 in a return", hand -> scaledReturn(hand, 4));
    KINDS.put("亿元 for 万元 in a return", hand -> scaledReturn(hand, -4));
    KINDS.put("digits swapped", ErringHand::swappedDigits);
    KINDS.put("a digit doubled", hand -> redigit(hand, ErringHand::doubled));
    KINDS.put("a digit lost", hand -> redigit(hand, ErringHand::lost));
    KINDS.put("a sign that is wrong", ErringHand::wrongSign);
    KINDS.put("two towns swapped", ErringHand::swappedTowns);
    KINDS.put("rows shifted by one", ErringHand::shiftedRows);
    KINDS.put("years exchanged in a row", hand -> exchangedYears(hand, false));
    KINDS.put("years exchanged in a return", hand -> exchangedYears(hand, true));
    KINDS.put("last quarter again", hand -> again(hand, "2004-03"));
    KINDS.put("last year again", hand -> again(hand, "2003-06"));
    KINDS.put("a part above its whole", ErringHand::partAboveWhole);
    KINDS.put("a total that is none", ErringHand::changedTotal);
    KINDS.put("a base with a zero too many", ErringHand::wrongBase);
  }

  private static boolean scaled(ErringHand hand, int zeros) {
    return hand.any(Measure.VALUE, true, hand.random.nextBoolean())
        .map(each -> hand.write(each, each.value().scaleByPowerOfTen(zeros)))
        .orElse(false);
  }

  private static boolean scaledReturn(ErringHand hand, int zeros) {
    return hand.any(Measure.VALUE, true, true)
        .map(
            first -> {
              for (ReportedNumber each : hand.ofReturn(first.source().returnId(), null)) {
                if (each.measure() != Measure.GROWTH) {
                  hand.write(each, each.value().scaleByPowerOfTen(zeros));
                }
              }
              return true;
            })
        .orElse(false);
  }

  private static boolean redigit(ErringHand hand, Function<String, String> wrongly) {
    return hand.any(Measure.VALUE, true, hand.random.nextBoolean())
        .map(
            each -> {
              String digits = Decimals.plain(each.value());
              return hand.write(each, new BigDecimal(wrongly.apply(digits)));
            })
        .orElse(false);
  }

  private static boolean swappedDigits(ErringHand hand) {
    return redigit(hand, digits -> digits.charAt(1) + "" + digits.charAt(0) + digits.substring(2));
  }

  private static String doubled(String digits) {
    return digits.charAt(0) + digits;
  }

  private static String lost(String digits) {
    return digits.charAt(0) + digits.substring(2);
  }

  private static boolean wrongSign(ErringHand hand) {
    return hand.any(Measure.VALUE, true, hand.random.nextBoolean())
        .map(each -> hand.write(each, each.value().negate()))
        .orElse(false);
  }

  private static boolean swappedTowns(ErringHand hand) {
    return hand.any(Measure.VALUE, true, false)
        .map(
            one -> {
              String other = neighbour(hand, one);
              if (other == null) {
                return false;
              }
              List<ReportedNumber> rows =
                  hand.ofReturn(one.source().returnId(), null).stream()
                      .filter(each -> each.key().place().equals(one.key().place()))
                      .toList();
              exchange(hand, rows, other);
              return true;
            })
        .orElse(false);
  }

  private static void exchange(ErringHand hand, List<ReportedNumber> rows, String other) {
    for (ReportedNumber row : rows) {
      ReportedNumber opposite = hand.find(row.key().withPlace(other), row.measure());
      if (opposite != null) {
        BigDecimal value = opposite.value();
        hand.write(opposite, row.value());
        hand.write(row, value);
      }
    }
  }

  private static String neighbour(ErringHand hand, ReportedNumber one) {
    return hand.ofReturn(one.source().returnId(), Measure.VALUE).stream()
        .map(each -> each.key().place())
        .filter(each -> !each.equals(one.key().place()))
        .filter(each -> !each.equals(hand.reference.district().place()))
        .findFirst()
        .orElse(null);
  }

  private static boolean shiftedRows(ErringHand hand) {
    return hand.any(Measure.VALUE, true, false)
        .map(
            one -> {
              List<ReportedNumber> rows =
                  hand.ofReturn(one.source().returnId(), null).stream()
                      .filter(each -> each.key().indicator().equals(one.key().indicator()))
                      .filter(each -> !each.key().place().equals(hand.reference.district().place()))
                      .toList();
              for (Measure measure : Measure.values()) {
                List<ReportedNumber> column =
                    rows.stream().filter(each -> each.measure() == measure).toList();
                for (int i = 1; i < column.size(); i++) {
                  hand.write(column.get(i), column.get(i - 1).value());
                }
              }
              return rows.size() > 8;
            })
        .orElse(false);
  }

  private static boolean exchangedYears(ErringHand hand, boolean whole) {
    return hand.any(Measure.VALUE, true, true)
        .map(
            one -> {
              List<ReportedNumber> rows =
                  whole ? hand.ofReturn(one.source().returnId(), Measure.VALUE) : List.of(one);
              boolean any = false;
              for (ReportedNumber row : rows) {
                ReportedNumber base = hand.find(row.key(), Measure.PREVIOUS_YEAR);
                if (base != null) {
                  BigDecimal value = base.value();
                  any |= hand.write(base, row.value());
                  any |= hand.write(row, value);
                }
              }
              return any;
            })
        .orElse(false);
  }

  private static boolean again(ErringHand hand, String period) {
    return hand.any(Measure.VALUE, true, true)
        .map(
            one -> {
              boolean any = false;
              for (ReportedNumber row : hand.ofReturn(one.source().returnId(), null)) {
                ReportedNumber old = hand.find(row.key().withPeriod(period), row.measure());
                any |= old != null && hand.write(row, old.value());
              }
              return any;
            })
        .orElse(false);
  }

  private static boolean partAboveWhole(ErringHand hand) {
    return hand.numbers.stream()
        .filter(each -> isOfPeriod(each) && each.measure() == Measure.VALUE)
        .filter(
            each -> hand.reference.indicator(each.key().indicator()).orElseThrow().partOf() != null)
        .skip(hand.random.nextInt(20))
        .findFirst()
        .map(
            part -> {
              String whole =
                  hand.reference.indicator(part.key().indicator()).orElseThrow().partOf();
              ReportedNumber of = hand.find(part.key().withIndicator(whole), Measure.VALUE);
              return of != null
                  && of.value().signum() > 0
                  && hand.write(
                      part,
                      of.value().multiply(new BigDecimal("1.3")).setScale(1, RoundingMode.UP));
            })
        .orElse(false);
  }

  private static boolean changedTotal(ErringHand hand) {
    return hand.any(Measure.VALUE, false, false)
        .filter(each -> hand.reference.indicator(each.key().indicator()).orElseThrow().isAdditive())
        .map(each -> hand.write(each, each.value().multiply(new BigDecimal("1.07"))))
        .orElse(false);
  }

  private static boolean wrongBase(ErringHand hand) {
    return hand.any(Measure.PREVIOUS_YEAR, true, true)
        .map(each -> hand.write(each, each.value().scaleByPowerOfTen(1)))
        .orElse(false);
  }
}
