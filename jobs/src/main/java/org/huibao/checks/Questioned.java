package org.huibao.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huibao.facts.Answers;
import org.huibao.facts.Fact;
import org.huibao.facts.Source;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingText;
import org.huibao.findings.Severity;

/**
 * Cells with an error that nobody accepted. What is made from one is not printed: 〔待核〕 stands in
 * its place.
 */
public final class Questioned {
  /** Of facts and figures. */
  public static final String STATUS = "questioned";

  /** In print, in place of the number. */
  public static final String MARK = "〔待核〕";

  /** Begins the last of some reasons, where there are more of them. */
  public static final String MORE = "另有 ";

  private static final String BETWEEN_REASONS = "；";

  /** Behind the address that each reason ends in. */
  private static final Pattern NEXT_REASON =
      Pattern.compile("(?<=![A-Z]{1,3}\\d{1,7}）)" + BETWEEN_REASONS);

  /** More reasons than these say no more to a reader. */
  private static final int MOST_REASONS = 2;

  private final Map<Source, Set<String>> byCell = new HashMap<>();

  private Questioned() {}

  /**
   * Those of the errors among {@code findings} that the office does not answer.
   *
   * @param accused more cells, each with the finding that covers it
   * @param following cells that are in doubt as long as the one of their finding is
   */
  public static Questioned of(
      List<Finding> findings,
      Map<Source, Finding> accused,
      Map<Source, Finding> following,
      Answers answers) {
    Questioned questioned = new Questioned();
    for (Finding finding : findings) {
      // an error of a whole file, such as no period, lets none of its numbers count
      if (isError(finding) && finding.cell() != null) {
        questioned.add(cell(finding), finding, answers);
      }
    }
    accused.forEach((cell, finding) -> questioned.add(cell, finding, answers));
    following.forEach(
        (cell, finding) -> {
          if (!answers.accept(cell(finding))) {
            questioned.add(cell, finding, answers);
          }
        });
    return questioned;
  }

  private void add(Source cell, Finding finding, Answers answers) {
    if (!answers.accept(cell)) {
      byCell.computeIfAbsent(cell, key -> new LinkedHashSet<>()).add(reason(finding));
    }
  }

  /** {@code findings}, the errors that the office stands by as no more than information. */
  public static List<Finding> answered(List<Finding> findings, Answers answers) {
    List<Finding> all = new ArrayList<>();
    for (Finding finding : findings) {
      boolean accepted =
          isError(finding) && finding.cell() != null && answers.accept(cell(finding));
      all.add(
          accepted
              ? finding.with(
                  Severity.INFO,
                  finding.message() + " " + answers.note(List.of(cell(finding))).orElse(""))
              : finding);
    }
    return all;
  }

  /** True of a finding that puts its number in doubt. */
  public static boolean isError(Finding finding) {
    return Severity.ERROR.code().equals(finding.severity());
  }

  /** Where a finding is. */
  public static Source cell(Finding finding) {
    return new Source(finding.returnId(), finding.file(), finding.sheet(), finding.cell());
  }

  /** What is wrong and where, without the number: it is not to be printed. */
  public static String reason(Finding finding) {
    return finding.message() + "（" + FindingText.address(finding) + "）";
  }

  /** What {@link #reason(List)} joined: one to a finding, and how many more there are. */
  public static List<String> reasons(String note) {
    return List.of(NEXT_REASON.split(note));
  }

  /** True where any of {@code sources} is in doubt. */
  public boolean any(List<Source> sources) {
    return sources.stream().anyMatch(byCell::containsKey);
  }

  /** The same fact, marked where it is made from a cell in doubt. */
  public Fact marked(Fact fact) {
    return any(fact.sources()) ? fact.withStatus(STATUS) : fact;
  }

  /** Why a number made from {@code sources} is in doubt; empty where it is not. */
  public Optional<String> reason(List<Source> sources) {
    if (byCell.isEmpty()) {
      return Optional.empty();
    }
    List<String> reasons =
        sources.stream()
            .flatMap(cell -> byCell.getOrDefault(cell, Set.of()).stream())
            .distinct()
            .toList();
    if (reasons.isEmpty()) {
      return Optional.empty();
    }
    String first =
        reasons.stream().limit(MOST_REASONS).collect(Collectors.joining(BETWEEN_REASONS));
    return Optional.of(
        reasons.size() > MOST_REASONS
            ? first + BETWEEN_REASONS + MORE + (reasons.size() - MOST_REASONS) + " 处"
            : first);
  }
}
