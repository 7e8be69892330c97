package org.huibao.returns;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huibao.findings.FindingRule;
import org.huibao.layout.SheetLayout;
import org.huibao.reference.Reference;
import org.huibao.reference.Reporter;
import org.huibao.words.PeriodMention;

/**
 * What stands around a return's numbers, most trusted first. The period: labels, the table's title,
 * the sheet's name, the file's name, its folders from the inside out. The reporter: 填报单位, the
 * file's name, its folders, the titles. Where a less trusted one says something else, that is a
 * finding.
 */
final class ReturnContext {
  /** A return that comes so late is not late. */
  private static final int MONTHS_TO_BE_STALE = 10;

  private final Reference reference;
  private final Reporters reporters;
  private final FileToRead file;
  private final List<SheetLayout> layouts;
  private final List<String> pathParts;

  ReturnContext(
      Reference reference, Reporters reporters, FileToRead file, List<SheetLayout> layouts) {
    this.reference = reference;
    this.reporters = reporters;
    this.file = file;
    this.layouts = layouts;
    this.pathParts = Reporters.pathParts(file.file());
  }

  Identity identity() {
    List<String> titles = titles();
    List<String> named = new ArrayList<>(reporterTexts());
    named.addAll(pathParts);
    named.addAll(titles);
    Optional<Reporter> reporter = reporters.named(named);
    List<String> written = new ArrayList<>(reporterTexts());
    written.addAll(titles);
    List<String> formTexts = new ArrayList<>(titles);
    formTexts.addAll(pathParts);
    return new Identity(
        reporter.orElse(null),
        reporterTexts().stream().findFirst().orElse(null),
        reporters.named(written).equals(reporter),
        Forms.named(reference, reporter.map(Reporter::id).orElse(null), formTexts).orElse(null),
        titles.isEmpty() ? "" : titles.get(0),
        PeriodMention.inPath(file.file()),
        receivedOn());
  }

  /**
   * What the title says of time, where it is a year off what the file's names say of the very
   * months, and the day of receipt does not speak for it: nobody changed it since last year, or it
   * was mistyped.
   */
  Optional<PeriodMention> staleTitle(Identity identity) {
    return titles().stream()
        .findFirst()
        .flatMap(PeriodMention::find)
        .filter(
            title ->
                (isNamed(title, 1) && !cameInTime(title, identity))
                    || (isNamed(title, -1) && title.month() != null && !isOver(title, identity)));
  }

  /**
   * True where a name says the very month so many years later: a yearbook of 2011 has the tables of
   * 2010, and names no month.
   */
  private boolean isNamed(PeriodMention title, int yearsLater) {
    return title.period().isPresent()
        && pathParts.stream()
            .flatMap(part -> PeriodMention.inFileName(part).stream())
            .anyMatch(
                name ->
                    name.month() != null
                        && name.month() == title.period().get().month()
                        && name.year() != null
                        && name.year() == title.year() + yearsLater);
  }

  /** It came before it would have been so late that nobody calls it late. */
  private static boolean cameInTime(PeriodMention title, Identity identity) {
    return identity.receivedOn() != null
        && identity.receivedOn().isBefore(endOf(title).plusMonths(MONTHS_TO_BE_STALE));
  }

  /** It came when its period was over. */
  private static boolean isOver(PeriodMention title, Identity identity) {
    return identity.receivedOn() != null && !identity.receivedOn().isBefore(endOf(title));
  }

  private static LocalDate endOf(PeriodMention mention) {
    return mention.period().orElseThrow().yearMonth().atEndOfMonth();
  }

  /** One finding a return for its period and one for its reporter, naming what disagrees. */
  void findDisagreements(Readings readings) {
    titles().stream()
        .findFirst()
        .flatMap(PeriodMention::find)
        .ifPresent(
            title ->
                pathParts.stream()
                    .filter(
                        part ->
                            PeriodMention.inFileName(part).filter(title::contradicts).isPresent())
                    .findFirst()
                    .ifPresent(
                        part ->
                            readings.find(
                                FindingRule.PERIOD_DISAGREES,
                                null,
                                null,
                                titles().get(0) + "；" + part)));
    Optional<String> written = reporterTexts().stream().findFirst();
    Optional<Reporter> inside = written.flatMap(text -> reporters.named(List.of(text)));
    if (inside.isPresent()) {
      Stream.concat(titlesOfTowns(inside.get()), pathParts.stream())
          .filter(part -> isAnother(inside.get(), part))
          .findFirst()
          .ifPresent(
              part ->
                  readings.find(
                      FindingRule.REPORTER_DISAGREES, null, null, written.get() + "；" + part));
    }
  }

  /** What a town's own table is headed with names the town; a department's may be of any. */
  private Stream<String> titlesOfTowns(Reporter reporter) {
    return reporter.place() == null
        ? Stream.of()
        : titles().stream()
            .filter(
                title ->
                    reporters
                        .named(List.of(title))
                        .filter(named -> named.place() != null)
                        .isPresent());
  }

  private boolean isAnother(Reporter reporter, String part) {
    return reporters
        .named(List.of(part))
        .filter(named -> !named.id().equals(reporter.id()))
        .isPresent();
  }

  private List<String> titles() {
    return layouts.stream().map(SheetLayout::title).filter(title -> !title.isEmpty()).toList();
  }

  private List<String> reporterTexts() {
    return layouts.stream()
        .map(layout -> layout.headings().reporter())
        .filter(Objects::nonNull)
        .toList();
  }

  private LocalDate receivedOn() {
    if (file.receivedOn() != null) {
      return file.receivedOn();
    }
    for (SheetLayout layout : layouts) {
      String date = layout.headings().date();
      if (date != null) {
        try {
          return LocalDate.parse(date);
        } catch (DateTimeException noSuchDay) {
          return null;
        }
      }
    }
    return null;
  }
}
