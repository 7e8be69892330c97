package org.huibao.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import org.huibao.bench.SimulatedInputs;
import org.huibao.checks.Questioned;
import org.huibao.facts.Inputs;
import org.huibao.figures.Figure;
import org.huibao.figures.Publication;
import org.huibao.findings.Finding;
import org.huibao.findings.Severity;
import org.huibao.words.Measure;
import org.huibao.words.Period;

/**
 * Seeds errors of people's hands into what simulated districts sent in, one at a time, and looks
 * whether the checks find each at its cell, question what is made from it, and leave the rest
 * alone. Fails below the recall and precision asked for. Arguments: how many of each kind; {@code
 * bare} where only this year's numbers are sent in, so that last year's returns and sums have to
 * tell.
 */
public final class SeededErrors {
  private static final Period PERIOD = ErringHand.PERIOD;
  private static final int MOST_TOWNS = 16;
  private static final double LEAST_FOUND = 0.92;
  private static final double MOST_FALSE_PER_RETURN = 0.03;
  private static final double LEAST_PRINTED = 0.99;

  private final Map<String, int[]> found = new TreeMap<>();
  private final List<String> missed = new ArrayList<>();
  private long figuresUntouched;
  private long figuresUntouchedPrinted;
  private long wrongInPrint;
  private boolean isBare;
  private boolean neverSeeded;
  private final Map<String, Integer> kindsInPrint = new TreeMap<>();
  private int falseFindings;
  private int cleanReturns;

  private SeededErrors() {}

  public static void main(String[] args) throws IOException {
    int each = Integer.parseInt(args[0]);
    SeededErrors soak = new SeededErrors();
    soak.isBare = args.length > 1;
    Path root = Files.createTempDirectory("huibao-seeded");
    List<SimulatedInputs> districts = new ArrayList<>();
    for (int number = 1; districts.size() < 4; number += 9) {
      SimulatedInputs whole = SimulatedInputs.of(root, number, MOST_TOWNS);
      districts.add(soak.isBare ? bare(whole) : whole);
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
    for (Map.Entry<String, Function<ErringHand, Boolean>> kind : ErringHand.KINDS.entrySet()) {
      int erred = 0;
      for (int attempt = 0; erred < each && attempt < 5 * each; attempt++) {
        int at = attempt % districts.size();
        ErringHand hand = new ErringHand(districts.get(at), random.split());
        if (kind.getValue().apply(hand)) {
          erred++;
          soak.look(kind.getKey(), districts.get(at), clean.get(at), hand);
        }
      }
      // without last year's numbers there is no base to be wrong
      soak.neverSeeded |= erred == 0 && !soak.isBare;
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

  private void look(String kind, SimulatedInputs district, Publication clean, ErringHand hand) {
    Publication erred = publish(district, district.inputs().with(hand.numbers()));
    Set<Finding> before = new HashSet<>(errors(clean));
    List<Finding> fresh = errors(erred).stream().filter(each -> !before.contains(each)).toList();
    boolean isFound =
        fresh.stream()
            .findFirst()
            .filter(each -> hand.wrong().contains(Questioned.cell(each)))
            .isPresent();
    int[] counts = found.computeIfAbsent(kind, key -> new int[4]);
    counts[0]++;
    counts[1] += isFound ? 1 : 0;
    counts[2] += fresh.size();
    counts[3] +=
        (int) fresh.stream().filter(each -> hand.wrong().contains(Questioned.cell(each))).count();
    if (!isFound) {
      missed.add(
          kind
              + " at "
              + hand.wrong().iterator().next()
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
      boolean touched = figure.sources().stream().anyMatch(hand.wrong()::contains);
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
          "%-32s %3d of %3d found, %.1f findings each, %.0f %% of them at a wrong cell%n",
          kind.getKey(),
          counts[1],
          counts[0],
          (double) counts[2] / counts[0],
          100.0 * counts[3] / Math.max(1, counts[2]));
      all += counts[0];
      good += counts[1];
    }
    missed.stream().sorted(Comparator.naturalOrder()).limit(60).forEach(System.out::println);
    kindsInPrint.forEach((kind, count) -> System.out.printf("  in print: %s %d%n", kind, count));
    double recall = (double) good / all;
    double printed = (double) figuresUntouchedPrinted / figuresUntouched;
    double falsePerReturn = (double) falseFindings / cleanReturns;
    System.out.printf(
        "found %.1f %% of %d; %.2f false findings a clean return; %.2f %% of untouched figures"
            + " print; %d figures with an error in print%n",
        100 * recall, all, falsePerReturn, 100 * printed, wrongInPrint);
    boolean holds =
        recall >= LEAST_FOUND
            && falsePerReturn <= MOST_FALSE_PER_RETURN
            && printed >= LEAST_PRINTED
            && (isBare || wrongInPrint == 0)
            && !neverSeeded;
    System.exit(holds ? 0 : 1);
  }
}
