package org.huibao.soak;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import org.huibao.bench.SimulatedInputs;
import org.huibao.checks.Questioned;
import org.huibao.facts.Decimals;
import org.huibao.facts.FactKey;
import org.huibao.facts.Inputs;
import org.huibao.facts.ReportedNumber;
import org.huibao.facts.Source;
import org.huibao.figures.Figure;
import org.huibao.figures.Publication;
import org.huibao.findings.Finding;
import org.huibao.findings.Severity;
import org.huibao.reference.Reference;
import org.huibao.words.Measure;
import org.huibao.words.Period;

/**
 * Seeds errors of people's hands into what simulated districts sent in, one at a time, and looks
 * whether the checks find each at its cell, question what is made from it, and leave the rest
 * alone. Fails below the recall and precision asked for. Argument: how many of each kind.
 */
public final class SeededErrors {
  private static final Period PERIOD = new Period(2004, 6);
  private static final int MOST_TOWNS = 16;
  private static final double LEAST_FOUND = 0.92;
  private static final double MOST_FALSE_PER_RETURN = 0.03;
  private static final double LEAST_PRINTED = 0.99;

  private final Map<String, int[]> found = new TreeMap<>();
  private final List<String> missed = new ArrayList<>();
  private long figuresUntouched;
  private long figuresUntouchedPrinted;
  private long wrongInPrint;
  private final Map<String, Integer> kindsInPrint = new TreeMap<>();
  private int falseFindings;
  private int cleanReturns;

  private SeededErrors() {}

  /** A district with its numbers, and a hand that errs. */
  private static final class Hand {
    private final List<ReportedNumber> numbers;
    private final SplittableRandom random;
    private final Reference reference;

    /** Cells that were written wrongly, the first one meant to be named. */
    private final Set<Source> wrong = new java.util.LinkedHashSet<>();

    Hand(SimulatedInputs sent, SplittableRandom random) {
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
                                  reference.place(each.key().place()).orElseThrow().name()
                                      + ".xls"))
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
              Decimals.plain(value)));
      wrong.add(number.source());
      return true;
    }
  }

  /** A hand's errors by name; each says whether it erred at all. */
  private static final Map<String, Function<Hand, Boolean>> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("a zero too many", hand -> scaled(hand, 1));
    KINDS.put("a zero lost", hand -> scaled(hand, -1));
    KINDS.put("a factor of a hundred", hand -> scaled(hand, 2));
    KINDS.put("元 for 万元 in a cell", hand -> scaled(hand, 4));
    KINDS.put("亿元 for 万元 in a cell", hand -> scaled(hand, -4));
    KINDS.put("元 for 万元 in a return", hand -> scaledReturn(hand, 4));
    KINDS.put("亿元 for 万元 in a return", hand -> scaledReturn(hand, -4));
    KINDS.put("digits swapped", SeededErrors::swappedDigits);
    KINDS.put("a digit doubled", hand -> redigit(hand, SeededErrors::doubled));
    KINDS.put("a digit lost", hand -> redigit(hand, SeededErrors::lost));
    KINDS.put("a sign lost", SeededErrors::lostSign);
    KINDS.put("two towns swapped", SeededErrors::swappedTowns);
    KINDS.put("rows shifted by one", SeededErrors::shiftedRows);
    KINDS.put("years exchanged in a row", hand -> exchangedYears(hand, false));
    KINDS.put("years exchanged in a return", hand -> exchangedYears(hand, true));
    KINDS.put("last quarter again", hand -> again(hand, "2004-03"));
    KINDS.put("last year again", hand -> again(hand, "2003-06"));
    KINDS.put("a part above its whole", SeededErrors::partAboveWhole);
    KINDS.put("a total that is none", SeededErrors::changedTotal);
    KINDS.put("a base with a zero too many", SeededErrors::wrongBase);
  }

  private static boolean scaled(Hand hand, int zeros) {
    return hand.any(Measure.VALUE, true, hand.random.nextBoolean())
        .map(each -> hand.write(each, each.value().scaleByPowerOfTen(zeros)))
        .orElse(false);
  }

  private static boolean scaledReturn(Hand hand, int zeros) {
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

  private static boolean redigit(Hand hand, Function<String, String> wrongly) {
    return hand.any(Measure.VALUE, true, hand.random.nextBoolean())
        .map(
            each -> {
              String digits = Decimals.plain(each.value());
              return hand.write(each, new BigDecimal(wrongly.apply(digits)));
            })
        .orElse(false);
  }

  private static boolean swappedDigits(Hand hand) {
    return redigit(hand, digits -> digits.charAt(1) + "" + digits.charAt(0) + digits.substring(2));
  }

  private static String doubled(String digits) {
    return digits.charAt(0) + digits;
  }

  private static String lost(String digits) {
    return digits.charAt(0) + digits.substring(2);
  }

  private static boolean lostSign(Hand hand) {
    return hand.numbers.stream()
        .filter(each -> Hand.isOfPeriod(each) && each.measure() == Measure.VALUE)
        .filter(each -> each.value().signum() < 0)
        .findAny()
        .map(each -> hand.write(each, each.value().negate()))
        .orElse(false);
  }

  private static boolean swappedTowns(Hand hand) {
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

  private static void exchange(Hand hand, List<ReportedNumber> rows, String other) {
    for (ReportedNumber row : rows) {
      ReportedNumber opposite = hand.find(row.key().withPlace(other), row.measure());
      if (opposite != null) {
        BigDecimal value = opposite.value();
        hand.write(opposite, row.value());
        hand.write(row, value);
      }
    }
  }

  private static String neighbour(Hand hand, ReportedNumber one) {
    return hand.ofReturn(one.source().returnId(), Measure.VALUE).stream()
        .map(each -> each.key().place())
        .filter(each -> !each.equals(one.key().place()))
        .filter(each -> !each.equals(hand.reference.district().place()))
        .findFirst()
        .orElse(null);
  }

  private static boolean shiftedRows(Hand hand) {
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

  private static boolean exchangedYears(Hand hand, boolean whole) {
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

  private static boolean again(Hand hand, String period) {
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

  private static boolean partAboveWhole(Hand hand) {
    return hand.numbers.stream()
        .filter(each -> Hand.isOfPeriod(each) && each.measure() == Measure.VALUE)
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
                      of.value()
                          .multiply(new BigDecimal("1.3"))
                          .setScale(1, java.math.RoundingMode.UP));
            })
        .orElse(false);
  }

  private static boolean changedTotal(Hand hand) {
    return hand.any(Measure.VALUE, false, false)
        .filter(each -> hand.reference.indicator(each.key().indicator()).orElseThrow().isAdditive())
        .map(each -> hand.write(each, each.value().multiply(new BigDecimal("1.07"))))
        .orElse(false);
  }

  private static boolean wrongBase(Hand hand) {
    return hand.any(Measure.PREVIOUS_YEAR, true, true)
        .map(each -> hand.write(each, each.value().scaleByPowerOfTen(1)))
        .orElse(false);
  }

  public static void main(String[] args) throws IOException {
    int each = Integer.parseInt(args[0]);
    SeededErrors soak = new SeededErrors();
    Path root = Files.createTempDirectory("huibao-seeded");
    List<SimulatedInputs> districts = new ArrayList<>();
    for (int number = 1; districts.size() < 4; number += 9) {
      SimulatedInputs whole = SimulatedInputs.of(root, number, MOST_TOWNS);
      districts.add(args.length > 1 ? bare(whole) : whole);
    }
    List<Publication> clean = new ArrayList<>();
    for (SimulatedInputs district : districts) {
      Publication publication = publish(district, district.inputs());
      clean.add(publication);
      List<Finding> errors = errors(publication);
      soak.falseFindings += errors.size();
      soak.cleanReturns +=
          (int)
              district.inputs().returns().stream()
                  .filter(one -> PERIOD.toString().equals(one.period()))
                  .count();
      errors.forEach(error -> soak.missed.add("FALSE " + error));
    }
    SplittableRandom random = new SplittableRandom(20_040_630);
    for (Map.Entry<String, Function<Hand, Boolean>> kind : KINDS.entrySet()) {
      int erred = 0;
      for (int attempt = 0; erred < each && attempt < 5 * each; attempt++) {
        int at = attempt % districts.size();
        Hand hand = new Hand(districts.get(at), random.split());
        if (kind.getValue().apply(hand)) {
          erred++;
          soak.look(kind.getKey(), districts.get(at), clean.get(at), hand);
        }
      }
    }
    soak.report();
  }

  /** Where returns give this year's numbers alone: last year's returns and sums have to tell. */
  private static SimulatedInputs bare(SimulatedInputs whole) {
    return new SimulatedInputs(
        whole.reference(),
        whole
            .inputs()
            .with(
                whole.inputs().numbers().stream()
                    .filter(each -> each.measure() == Measure.VALUE)
                    .toList()));
  }

  private static Publication publish(SimulatedInputs district, Inputs inputs) {
    return Publication.of(inputs, district.reference(), PERIOD);
  }

  private static List<Finding> errors(Publication publication) {
    return publication.findings().stream()
        .filter(each -> each.severity().equals(Severity.ERROR.code()) && each.cell() != null)
        .toList();
  }

  private void look(String kind, SimulatedInputs district, Publication clean, Hand hand) {
    Publication erred = publish(district, district.inputs().with(hand.numbers));
    Set<Finding> before = new HashSet<>(errors(clean));
    List<Finding> fresh = errors(erred).stream().filter(each -> !before.contains(each)).toList();
    boolean isFound =
        fresh.stream()
            .findFirst()
            .filter(each -> hand.wrong.contains(Questioned.cell(each)))
            .isPresent();
    int[] counts = found.computeIfAbsent(kind, key -> new int[3]);
    counts[0]++;
    counts[1] += isFound ? 1 : 0;
    counts[2] += fresh.size();
    if (!isFound) {
      missed.add(
          kind
              + " at "
              + hand.wrong.iterator().next()
              + ": "
              + fresh.stream()
                  .limit(2)
                  .map(
                      each ->
                          each.rule()
                              + " "
                              + each.file()
                              + " "
                              + each.cell()
                              + " "
                              + each.expected()
                              + " "
                              + each.actual())
                  .toList());
    }
    for (Figure figure : erred.figures()) {
      boolean touched = figure.sources().stream().anyMatch(hand.wrong::contains);
      if (!touched && !figure.kind().equals("rank")) {
        figuresUntouched++;
        figuresUntouchedPrinted += figure.isQuestioned() ? 0 : 1;
      } else if (touched && !figure.isQuestioned()) {
        wrongInPrint++;
        kindsInPrint.merge(kind + " " + figure.kind(), 1, Integer::sum);
      }
    }
  }

  private void report() {
    int all = 0;
    int good = 0;
    for (Map.Entry<String, int[]> kind : found.entrySet()) {
      int[] counts = kind.getValue();
      System.out.printf(
          "%-32s %3d of %3d found, %.1f findings each%n",
          kind.getKey(), counts[1], counts[0], (double) counts[2] / counts[0]);
      all += counts[0];
      good += counts[1];
    }
    missed.stream().sorted(Comparator.naturalOrder()).limit(60).forEach(System.out::println);
    kindsInPrint.forEach((kind, count) -> System.out.printf("  in print: %s %d%n", kind, count));
    double recall = (double) good / all;
    double printed = (double) figuresUntouchedPrinted / figuresUntouched;
    double falsePerReturn = (double) falseFindings / cleanReturns;
    System.out.printf(
        "found %.1f %% of %d; %.2f false findings a clean return; %.2f %% of untouched figures print;"
            + " %d figures with an error in print%n",
        100 * recall, all, falsePerReturn, 100 * printed, wrongInPrint);
    boolean holds =
        recall >= LEAST_FOUND
            && falsePerReturn <= MOST_FALSE_PER_RETURN
            && printed >= LEAST_PRINTED;
    System.exit(holds ? 0 : 1);
  }
}
