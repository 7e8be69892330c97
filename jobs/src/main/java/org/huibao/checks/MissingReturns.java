package org.huibao.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.huibao.facts.KnownReturn;
import org.huibao.facts.MissingForms;
import org.huibao.facts.MissingForms.MissingForm;
import org.huibao.facts.Source;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingRule;
import org.huibao.reference.ReferenceIndex;
import org.huibao.reference.Reporter;
import org.huibao.returns.Return;
import org.huibao.words.Period;
import org.huibao.words.PeriodMention;

/**
 * 应报未报: returns that the schedule asks for in a period and that did not come; where an earlier one
 * came in its place, that one is named.
 */
final class MissingReturns {
  private MissingReturns() {}

  /**
   * @param explained those of which another finding tells where they are
   */
  static List<Finding> findings(
      MissingForms missing,
      List<KnownReturn> returns,
      ReferenceIndex reference,
      Predicate<MissingForm> explained) {
    List<Finding> findings = new ArrayList<>();
    missing.forms().stream()
        .filter(explained.negate())
        .map(
            each ->
                inItsPlace(each, returns, missing.period())
                    .map(
                        other ->
                            finding(FindingRule.EARLIER_RETURN, each, other, missing, reference))
                    .orElseGet(
                        () -> finding(FindingRule.MISSING_RETURN, each, null, missing, reference)))
        .forEach(findings::add);
    returns.stream()
        .filter(each -> isAgain(each, returns, missing.period()))
        .filter(each -> findings.stream().noneMatch(one -> each.file().equals(one.file())))
        .forEach(each -> findings.add(again(each, missing.period(), reference)));
    return findings;
  }

  /** An earlier file once more, in the place of one of the period that nobody else sent in. */
  private static boolean isAgain(KnownReturn each, List<KnownReturn> returns, String period) {
    return each.status().equals(Return.DUPLICATE)
        && each.reporter() != null
        && each.form() != null
        && each.period() != null
        && each.period().compareTo(period) < 0
        && isInPlaceOf(each, period)
        && returns.stream()
            .noneMatch(
                other ->
                    other.status().equals(Return.ACCEPTED)
                        && period.equals(other.period())
                        && each.reporter().equals(other.reporter())
                        && each.form().equals(other.form()));
  }

  private static Finding again(KnownReturn each, String period, ReferenceIndex reference) {
    String reporter =
        reference.reference().reporter(each.reporter()).map(Reporter::name).orElse(each.reporter());
    return FactFinding.of(
            reference.district(),
            FindingRule.EARLIER_RETURN,
            new Source(each.returnId(), each.file(), null, null),
            period,
            reporter,
            period,
            each.period())
        .by(reporter);
  }

  private static boolean isInPlaceOf(KnownReturn each, String period) {
    return PeriodMention.inPath(each.file())
        .period()
        .map(Period::toString)
        .filter(period::equals)
        .isPresent();
  }

  /** A return of the same reporter and form whose file is of the period, and whose title is not. */
  private static Optional<KnownReturn> inItsPlace(
      MissingForm missing, List<KnownReturn> returns, String period) {
    return returns.stream()
        .filter(each -> !each.status().equals(Return.REJECTED))
        .filter(each -> Objects.equals(each.reporter(), missing.reporter().id()))
        .filter(each -> isOf(missing, each))
        .filter(each -> each.period() != null && each.period().compareTo(period) < 0)
        .filter(each -> isInPlaceOf(each, period))
        .findFirst();
  }

  /** A file that was sent in once before may be of a form that its title does not tell. */
  private static boolean isOf(MissingForm missing, KnownReturn each) {
    return each.form() == null
        ? each.status().equals(Return.DUPLICATE)
        : each.form().equals(missing.form().form());
  }

  private static Finding finding(
      FindingRule rule,
      MissingForm form,
      KnownReturn other,
      MissingForms missing,
      ReferenceIndex reference) {
    return FactFinding.of(
            reference.district(),
            rule,
            other == null ? null : new Source(other.returnId(), other.file(), null, null),
            missing.period(),
            form.reporter().name() + "《" + form.form().title() + "》",
            form.form().title(),
            other == null ? null : other.period())
        .by(form.reporter().name());
  }
}
