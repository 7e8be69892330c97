package org.huibao.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huibao.facts.Fact;
import org.huibao.facts.FactKey;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingRule;
import org.huibao.reference.ReferenceIndex;
import org.huibao.words.Measure;

/**
 * Targets that are others than the ones that the same reporter sent in earlier in the year: a year
 * has one, and who changes it says so. One finding a sheet.
 */
record ChangedTargets(SentNumbers sent, ReferenceIndex reference, Suspects suspects) {
  /** Plans are adjusted by as much; more is a slip, or another year's. */
  private static final double ADJUSTED = Math.log10(1.03);

  private record Changed(Fact now, Fact before) {
    boolean isSmall() {
      return SentNumbers.change(now, before) <= ADJUSTED;
    }
  }

  void check() {
    Map<String, List<Changed>> bySheet = new LinkedHashMap<>();
    Map<String, List<Fact>> neverSent = new HashMap<>();
    for (Fact target : sent.everything()) {
      if (target.measure() == Measure.TARGET
          && !suspects.include(target)
          && !sent.returns().vouchFor(target)) {
        Fact before = before(target);
        if (before == null) {
          neverSent.computeIfAbsent(sent.sheet(target), key -> new ArrayList<>()).add(target);
        } else if (!SentNumbers.agree(target, before)) {
          bySheet
              .computeIfAbsent(sent.sheet(target), key -> new ArrayList<>())
              .add(new Changed(target, before));
        }
      }
    }
    bySheet.forEach((sheet, changed) -> accuse(changed, neverSent.getOrDefault(sheet, List.of())));
  }

  private boolean isOfAll(Fact target) {
    return target.key().place().equals(reference.reference().district().place());
  }

  private Fact before(Fact target) {
    FactKey key = target.key();
    return IntStream.range(1, key.month())
        .mapToObj(months -> sent.taken(key.monthsBefore(months), Measure.TARGET))
        .filter(before -> before != null && before.cell() != null)
        .filter(before -> sent.returns().areOfOneReporter(target, before))
        .findFirst()
        .orElse(null);
  }

  /**
   * A total follows the target of a place.
   *
   * @param neverSent targets of the same sheet that there were none of before: no better known
   */
  private void accuse(List<Changed> changed, List<Fact> neverSent) {
    Changed first =
        changed.stream()
            .filter(each -> !isOfAll(each.now()))
            .findFirst()
            .orElseGet(() -> changed.get(0));
    Finding finding =
        FactFinding.of(
            first.now().key().district(),
            FindingRule.TARGET_CHANGED,
            first.now().cell(),
            first.now().key().period(),
            FactFinding.subject(first.now().key(), reference),
            FactFinding.besides(first.before()),
            FactFinding.with(
                first.now(), changed.size() > 1 ? "本表有 " + changed.size() + " 个如此" : ""));
    if (changed.stream().allMatch(Changed::isSmall)) {
      suspects.warn(finding);
    } else {
      suspects.accuse(
          finding, Stream.concat(changed.stream().map(Changed::now), neverSent.stream()).toList());
    }
  }
}
