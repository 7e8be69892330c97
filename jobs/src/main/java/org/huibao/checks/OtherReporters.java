package org.huibao.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huibao.facts.KnownReturn;
import org.huibao.facts.MissingForms;
import org.huibao.facts.MissingForms.MissingForm;
import org.huibao.facts.Source;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingRule;
import org.huibao.reference.ReferenceIndex;
import org.huibao.reference.Reporter;
import org.huibao.returns.Reporters;
import org.huibao.returns.Return;

/**
 * Files that lie in one reporter's place and are another's by what is written inside: where the
 * former has sent in nothing else, or the latter has a return of its own, 填报单位 is more likely wrong
 * than the file's name.
 */
final class OtherReporters {
  private final MissingForms missing;
  private final List<KnownReturn> returns;
  private final ReferenceIndex reference;
  private final List<Mistaken> mistaken;

  OtherReporters(MissingForms missing, List<KnownReturn> returns, ReferenceIndex reference) {
    this.missing = missing;
    this.returns = returns;
    this.reference = reference;
    this.mistaken = mistaken();
  }

  /**
   * @param inPlaceOf whose place it lies in
   */
  private record Mistaken(KnownReturn from, Reporter inPlaceOf) {}

  List<Finding> findings() {
    return mistaken.stream().map(this::finding).toList();
  }

  /** True where what is missing lies in its place under another name. */
  boolean explain(MissingForm form) {
    return mistaken.stream()
        .anyMatch(
            each ->
                each.inPlaceOf().id().equals(form.reporter().id())
                    && form.form().form().equals(each.from().form()));
  }

  /** True where a finding here tells why there are two of one reporter. */
  boolean explain(KnownReturn one, KnownReturn other) {
    return mistaken.stream().map(Mistaken::from).anyMatch(each -> each == one || each == other);
  }

  private List<Mistaken> mistaken() {
    Reporters reporters = new Reporters(reference.reference());
    List<Mistaken> found = new ArrayList<>();
    for (KnownReturn each : returns) {
      boolean counts = each.status().equals(Return.ACCEPTED);
      boolean isKnown = !each.status().equals(Return.REJECTED);
      if (isKnown && isOfThePeriod(each) && each.form() != null) {
        inPlaceOf(each, reporters)
            // a copy, or what another superseded, does no harm but in place of what is missing
            .filter(other -> isMissing(other, each) || (counts && hasAnother(each, reporters)))
            .ifPresent(other -> found.add(new Mistaken(each, other)));
      }
    }
    return found;
  }

  private boolean isOfThePeriod(KnownReturn each) {
    return missing.period().equals(each.period());
  }

  private static Optional<Reporter> inPlaceOf(KnownReturn each, Reporters reporters) {
    return each.reporter() == null
        ? Optional.empty()
        : reporters.inPath(each.file()).filter(other -> !other.id().equals(each.reporter()));
  }

  private boolean isMissing(Reporter reporter, KnownReturn like) {
    return missing.forms().stream()
        .anyMatch(
            form ->
                form.reporter().id().equals(reporter.id())
                    && form.form().form().equals(like.form()));
  }

  /** Another file of the same reporter, form and period lies in its own place. */
  private boolean hasAnother(KnownReturn like, Reporters reporters) {
    return returns.stream()
        .filter(each -> each != like && isOfThePeriod(each))
        .filter(each -> !each.status().equals(Return.REJECTED))
        .anyMatch(
            each ->
                like.reporter().equals(each.reporter())
                    && like.form().equals(each.form())
                    && inPlaceOf(each, reporters).isEmpty());
  }

  private Finding finding(Mistaken each) {
    KnownReturn from = each.from();
    String name =
        reference.reference().reporter(from.reporter()).map(Reporter::name).orElse(from.reporter());
    return FactFinding.of(
            reference.district(),
            FindingRule.OTHER_REPORTER,
            new Source(from.returnId(), from.file(), null, null),
            from.period(),
            each.inPlaceOf().name(),
            each.inPlaceOf().name(),
            name)
        .by(each.inPlaceOf().name());
  }
}
