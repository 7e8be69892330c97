package org.huibao.returns;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huibao.reference.LabelText;
import org.huibao.reference.PeriodMention;
import org.huibao.reference.Reference;
import org.huibao.reference.ScheduledForm;

/** Finds the scheduled form that a return's title names. */
final class Forms {
  private static final double ALIKE = 0.5;

  /** A reporter's only form needs less: its title was perhaps shortened. */
  private static final double ALIKE_ENOUGH = 0.25;

  private Forms() {}

  /** The form of {@code reporter} whose title stands in one of {@code texts} or is most like it. */
  static Optional<String> named(Reference reference, String reporter, List<String> texts) {
    List<ScheduledForm> owed =
        reference.schedule().stream()
            .filter(each -> reporter == null || reporter.equals(each.reporter()))
            .toList();
    Optional<ScheduledForm> best =
        owed.stream()
            .max(
                Comparator.<ScheduledForm>comparingDouble(form -> likeness(form, texts))
                    .thenComparing(form -> form.title().length()));
    if (best.isPresent() && likeness(best.get(), texts) >= ALIKE) {
      return best.map(ScheduledForm::form);
    }
    boolean onlyOne =
        reporter != null && owed.stream().map(ScheduledForm::form).distinct().count() == 1;
    return onlyOne && likeness(best.get(), texts) >= ALIKE_ENOUGH
        ? best.map(ScheduledForm::form)
        : Optional.empty();
  }

  /** Share of the title's pairs of characters that stand in one of the texts; 1 when all do. */
  private static double likeness(ScheduledForm form, List<String> texts) {
    Set<String> wanted = pairs(form.title());
    return texts.stream().mapToDouble(text -> share(wanted, pairs(text))).max().orElse(0);
  }

  private static double share(Set<String> wanted, Set<String> present) {
    return wanted.isEmpty()
        ? 0
        : (double) wanted.stream().filter(present::contains).count() / wanted.size();
  }

  private static Set<String> pairs(String title) {
    String bare = PeriodMention.without(LabelText.compact(title));
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < bare.length(); i++) {
      pairs.add(bare.substring(i, i + 2));
    }
    return pairs;
  }
}
