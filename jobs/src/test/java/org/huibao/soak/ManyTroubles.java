package org.huibao.soak;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huibao.checks.Questioned;
import org.huibao.figures.Figure;
import org.huibao.figures.Publication;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingRule;
import org.huibao.soak.ErringClerk.WrongCell;

/**
 * Districts that nobody has, each with twenty troubles at once: how many have a finding at their
 * cell, how many errors a run has, and which figures print otherwise than without the troubles.
 * Arguments: the first seed; how many districts; "all" to list what was missed.
 */
public final class ManyTroubles {
  private static final int TROUBLES = 20;
  private static final double LEAST_FOUND = 0.85;
  private static final int MOST_ERRORS = 40;

  /** Whole files and sheets first: what a hand mistypes goes where nothing else is wrong. */
  private static final Set<String> OF_SHEETS =
      Set.of(
          "元 for 万元 in a return",
          "another unit over a return",
          "two rows exchanged",
          "rows rotated by one",
          "one column rotated by one",
          "years exchanged in a return",
          "heads exchanged",
          "last quarter's numbers",
          "last quarter's file",
          "another town's numbers",
          "last year's title",
          "an old copy of the sheet");

  private record Trouble(String kind, Set<WrongCell> cells) {}

  private final long seed;
  private final boolean isListing;
  private int found;
  private int seeded;
  private int errors;
  private int elsewhere;
  private int printed;
  private int dunned;
  private int falseErrors;

  private ManyTroubles(long seed, boolean isListing) {
    this.seed = seed;
    this.isListing = isListing;
  }

  public static void main(String[] args) {
    long first = Long.parseLong(args[0]);
    int districts = Integer.parseInt(args[1]);
    boolean isListing = args.length > 2;
    int found = 0;
    int seeded = 0;
    boolean holds = true;
    for (long seed = first; seed < first + districts; seed++) {
      ManyTroubles run = new ManyTroubles(seed, isListing);
      run.run();
      found += run.found;
      seeded += run.seeded;
      holds &= run.errors <= MOST_ERRORS && run.dunned == 0 && run.falseErrors == 0;
    }
    double recall = (double) found / seeded;
    System.out.printf("found %.1f %% of %d%n", 100 * recall, seeded);
    System.exit(holds && recall >= LEAST_FOUND ? 0 : 1);
  }

  private void run() {
    SentFolder folder = InventedDistrict.sent(seed);
    Publication clean = folder.publish(Map.of());
    Set<String> before = new HashSet<>();
    findings(clean).forEach(each -> before.add(words(each)));
    findings(clean).filter(Questioned::isError).forEach(this::isFalse);
    ErringClerk clerk = new ErringClerk(folder, new SplittableRandom(seed));
    List<Trouble> troubles = err(clerk);
    Publication erred = folder.publish(clerk.changed());
    List<Finding> fresh =
        findings(erred)
            .filter(each -> !before.contains(words(each)))
            .sorted(Comparator.comparing(each -> !Questioned.isError(each)))
            .toList();
    troubles.forEach(each -> look(each, fresh));
    List<Finding> all = fresh.stream().filter(Questioned::isError).toList();
    errors = all.size();
    all.stream().filter(each -> !clerk.names(each)).forEach(this::isElsewhere);
    fresh.stream()
        .filter(each -> each.rule().equals(FindingRule.MISSING_RETURN.code()))
        .filter(each -> troubles.stream().noneMatch(one -> one.kind().contains("file")))
        .forEach(
            each -> {
              dunned++;
              list("DUNNED", each);
            });
    compare(clean, erred);
    System.out.printf(
        "%d: %d of %d found, %d errors, %d of them at innocent cells, %d figures print otherwise,"
            + " %d dunned, %d false on the clean district%n",
        seed, found, seeded, errors, elsewhere, printed, dunned, falseErrors);
  }

  private void isFalse(Finding error) {
    falseErrors++;
    list("FALSE", error);
  }

  private void isElsewhere(Finding error) {
    elsewhere++;
    list("ELSEWHERE", error);
  }

  private List<Trouble> err(ErringClerk clerk) {
    SplittableRandom random = new SplittableRandom(seed + 1);
    List<String> kinds = new ArrayList<>(PeoplesErrors.KINDS.keySet());
    for (int i = kinds.size() - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      kinds.set(i, kinds.set(other, kinds.get(i)));
    }
    kinds = new ArrayList<>(kinds.subList(0, Math.min(TROUBLES + 4, kinds.size())));
    kinds.sort(Comparator.comparing(each -> !OF_SHEETS.contains(each)));
    List<Trouble> troubles = new ArrayList<>();
    for (String kind : kinds) {
      Set<WrongCell> known = new LinkedHashSet<>(clerk.wrong());
      clerk.onlySoundFiles(OF_SHEETS.contains(kind));
      Predicate<ErringClerk> erring = PeoplesErrors.KINDS.get(kind);
      boolean hasErred = erring.test(clerk);
      Set<WrongCell> own = new LinkedHashSet<>(clerk.wrong());
      own.removeAll(known);
      if (hasErred && !own.isEmpty() && troubles.size() < TROUBLES) {
        troubles.add(new Trouble(kind, own));
      }
    }
    seeded = troubles.size();
    return troubles;
  }

  private void look(Trouble trouble, List<Finding> fresh) {
    boolean isFound =
        fresh.stream()
            .filter(each -> each.file() != null)
            .anyMatch(each -> trouble.cells().stream().anyMatch(cell -> isAt(each, cell)));
    found += isFound ? 1 : 0;
    if (!isFound && isListing) {
      System.out.println("MISSED " + trouble.kind() + " " + trouble.cells().iterator().next());
      String file = trouble.cells().iterator().next().file();
      fresh.stream()
          .filter(each -> Objects.equals(each.file(), file))
          .limit(3)
          .forEach(each -> list("   ", each));
    } else if (isListing) {
      System.out.println("found " + trouble.kind() + " " + trouble.cells().iterator().next());
    }
  }

  private static boolean isAt(Finding finding, WrongCell cell) {
    boolean isOfFile = cell.cell() == null || cell.cell().isEmpty();
    return finding.file().equals(cell.file())
        && (isOfFile
            || (Objects.equals(finding.sheet(), cell.sheet())
                && Objects.equals(finding.cell(), cell.cell())));
  }

  /** Figures that print, and say something else than without the troubles. */
  private void compare(Publication clean, Publication erred) {
    Map<String, Figure> before = new HashMap<>();
    clean.figures().forEach(each -> before.put(each.figureId(), each));
    Map<String, Integer> listed = new LinkedHashMap<>();
    for (Figure figure : erred.figures()) {
      Figure sound = before.get(figure.figureId());
      if (!figure.isQuestioned() && sound != null && !sound.text().equals(figure.text())) {
        printed++;
        String cells = figure.sources().stream().map(Object::toString).limit(3).toList() + "";
        if (isListing && listed.merge(figure.kind(), 1, Integer::sum) <= 12) {
          System.out.println(
              "PRINTED %s: %s for %s, of %s"
                  .formatted(figure.figureId(), figure.text(), sound.text(), cells));
        }
      }
    }
  }

  private static Stream<Finding> findings(Publication publication) {
    return Stream.concat(publication.ofReturns().stream(), publication.findings().stream());
  }

  private void list(String what, Finding each) {
    if (isListing) {
      System.out.println(what + " " + words(each));
    }
  }

  private static String words(Finding finding) {
    return String.join(
        " | ",
        finding.severity(),
        finding.rule(),
        finding.file() + "!" + finding.sheet() + "!" + finding.cell(),
        finding.message(),
        finding.expected() + "",
        finding.actual() + "");
  }
}
