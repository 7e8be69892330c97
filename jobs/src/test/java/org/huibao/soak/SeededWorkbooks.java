package org.huibao.soak;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huibao.figures.Figure;
import org.huibao.figures.Publication;
import org.huibao.findings.Finding;
import org.huibao.findings.Severity;
import org.huibao.soak.ErringClerk.WrongCell;
import org.huibao.words.Period;

/** Errors in workbooks, one at a time. */
public final class SeededWorkbooks {
  private SeededWorkbooks() {}

  public static void main(String[] args) throws IOException {
    int each = Integer.parseInt(args[0]);
    Path data = Path.of(args[1]);
    String only = args.length > 2 ? args[2] : "";
    List<SentFolder> folders =
        List.of(
            SentFolder.ofCounty(20240101, new Period(2024, 6)),
            SentFolder.ofCounty(7, new Period(2024, 12)),
            SentFolder.of(data.resolve("wuxing"), new Period(2004, 6)),
            SentFolder.of(data.resolve("longmatan"), new Period(2010, 12)));
    List<Publication> clean = new ArrayList<>();
    for (SentFolder folder : folders) {
      Publication publication = folder.publish(Map.of());
      clean.add(publication);
      errors(publication).forEach(error -> System.out.println("FALSE " + error));
      System.out.println(
          folder.reference().district().name()
              + " figures "
              + publication.figures().size()
              + " held "
              + publication.figures().stream().filter(Figure::isQuestioned).count());
    }
    SplittableRandom random = new SplittableRandom(20_241_128);
    Map<String, int[]> counts = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    long untouched = 0;
    long printed = 0;
    for (Map.Entry<String, Predicate<ErringClerk>> kind : ErringClerk.KINDS.entrySet()) {
      if (!kind.getKey().contains(only)) {
        continue;
      }
      int[] count = counts.computeIfAbsent(kind.getKey(), key -> new int[4]);
      for (int attempt = 0; count[0] < each && attempt < 5 * each; attempt++) {
        int at = attempt % folders.size();
        ErringClerk clerk = new ErringClerk(folders.get(at), random.split());
        if (!kind.getValue().test(clerk)) {
          continue;
        }
        count[0]++;
        Publication erred = folders.get(at).publish(clerk.changed());
        Set<String> before = new HashSet<>();
        findings(clean.get(at)).forEach(one -> before.add(identity(one)));
        List<Finding> fresh =
            findings(erred)
                .filter(one -> !before.contains(identity(one)))
                .sorted(
                    java.util.Comparator.comparing(
                        one -> one.severity().equals(Severity.ERROR.code()) ? 0 : 1))
                .toList();
        count[2] +=
            (int)
                fresh.stream().filter(one -> one.severity().equals(Severity.ERROR.code())).count();
        int wrongPrinted = 0;
        String sample = "";
        for (Figure figure : erred.figures()) {
          boolean touched =
              figure.sources().stream()
                  .anyMatch(
                      source ->
                          touches(clerk.wrong(), source.file(), source.sheet(), source.cell()));
          if (touched && !figure.isQuestioned()) {
            wrongPrinted++;
            sample =
                figure.figureId()
                    + " "
                    + figure.kind()
                    + " "
                    + figure.text()
                    + " of "
                    + figure.sources().size();
          } else if (!touched && !figure.kind().equals("rank")) {
            untouched++;
            printed += figure.isQuestioned() ? 0 : 1;
          }
        }
        count[3] += wrongPrinted;
        int printed0 = wrongPrinted;
        boolean found =
            fresh.stream()
                .limit(1)
                .anyMatch(
                    one ->
                        (names(clerk.wrong(), one)
                                || (one.file() != null && one.file().equals(clerk.retitled())))
                            && (one.severity().equals(Severity.ERROR.code()) || printed0 == 0));
        count[1] += found ? 1 : 0;
        if (wrongPrinted > 0) {
          missed.add(
              kind.getKey()
                  + " PRINTED "
                  + wrongPrinted
                  + " "
                  + sample
                  + (found ? " ALTHOUGH FOUND " + fresh.get(0) : ""));
        }
        if (!found) {
          missed.add(
              kind.getKey()
                  + " in "
                  + folders.get(at).reference().district().id()
                  + " at "
                  + clerk.wrong().stream().limit(3).toList()
                  + ":\n"
                  + String.join(
                      "\n",
                      fresh.stream()
                          .limit(6)
                          .map(
                              one ->
                                  "      "
                                      + one.severity()
                                      + " "
                                      + one.rule()
                                      + " "
                                      + one.file()
                                      + "!"
                                      + one.cell()
                                      + " "
                                      + one.message()
                                      + " | "
                                      + one.expected()
                                      + " | "
                                      + one.actual())
                          .toList()));
        }
      }
    }
    missed.forEach(System.out::println);
    int all = 0;
    int good = 0;
    for (Map.Entry<String, int[]> kind : counts.entrySet()) {
      int[] n = kind.getValue();
      System.out.printf(
          "%-32s %3d of %3d found, %.1f errors each, %d printed%n",
          kind.getKey(), n[1], n[0], (double) n[2] / n[0], n[3]);
      all += n[0];
      good += n[1];
    }
    System.out.printf(
        "found %d of %d = %.1f %%; untouched printed %.2f %%%n",
        good, all, 100.0 * good / all, 100.0 * printed / untouched);
  }

  private static String identity(Finding one) {
    return String.join(
        "|",
        one.rule(),
        one.file() + "",
        one.sheet() + "",
        one.cell() + "",
        one.message(),
        one.expected() + "",
        one.actual() + "");
  }

  private static boolean names(Set<WrongCell> wrong, Finding one) {
    return touches(wrong, one.file(), one.sheet(), one.cell());
  }

  private static boolean touches(Set<WrongCell> wrong, String file, String sheet, String cell) {
    return file != null
        && (wrong.contains(new WrongCell(file, sheet, cell))
            || wrong.contains(new WrongCell(file, null, null)));
  }

  private static Stream<Finding> findings(Publication publication) {
    return Stream.concat(publication.ofReturns().stream(), publication.findings().stream());
  }

  private static List<Finding> errors(Publication publication) {
    return findings(publication)
        .filter(each -> each.severity().equals(Severity.ERROR.code()))
        .toList();
  }
}
