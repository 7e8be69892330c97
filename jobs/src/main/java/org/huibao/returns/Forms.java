package org.huibao.returns;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huibao.reference.Reference;
import org.huibao.reference.ScheduledForm;
import org.huibao.words.LabelText;
import org.huibao.words.PeriodMention;

/**
 * Finds the scheduled form that a return's title names. What a title is about must stand there: a
 * return taken for another form supersedes that form's, so that 财政支出完成情况 must never pass for
 * 财政收入完成情况, however alike they look.
 */
final class Forms {
  /** Words of a title that do not tell what it is about. */
  private static final Pattern GENERAL =
      Pattern.compile("完成|情况|统计|报表|月报|季报|年报|一览|汇总|执行|进度|主要|基本|分乡镇|[及的和]|表");

  /** Characters that may be put between those of a title: 财政总收入, 工业企业经济指标. */
  private static final int INSERTED = 2;

  private enum Likeness {
    NONE,
    /** Shortened: at least half of what the title is about, in its order. */
    PART,
    /** All that the title is about. */
    SUBJECT,
    /** The title as it is. */
    WHOLE
  }

  private Forms() {}

  /** The form of {@code reporter} whose title stands in one of {@code texts} or is most like it. */
  static Optional<String> named(Reference reference, String reporter, List<String> texts) {
    return reference.schedule().stream()
        .filter(each -> reporter == null || reporter.equals(each.reporter()))
        .filter(form -> likeness(form, texts) != Likeness.NONE)
        .max(
            Comparator.<ScheduledForm, Likeness>comparing(form -> likeness(form, texts))
                .thenComparing(form -> form.title().length()))
        .map(ScheduledForm::form);
  }

  private static Likeness likeness(ScheduledForm form, List<String> texts) {
    return texts.stream()
        .map(text -> likeness(bare(form.title()), bare(text)))
        .max(Comparator.naturalOrder())
        .orElse(Likeness.NONE);
  }

  private static Likeness likeness(String title, String text) {
    if (text.contains(title)) {
      return Likeness.WHOLE;
    }
    String subject = subject(title);
    String shown = subject(text);
    if (standsIn(subject, shown)) {
      return Likeness.SUBJECT;
    }
    boolean half = shown.length() >= 2 && shown.length() * 2 >= subject.length();
    return half && standsIn(shown, subject) ? Likeness.PART : Likeness.NONE;
  }

  private static String bare(String title) {
    return PeriodMention.without(LabelText.compact(title));
  }

  private static String subject(String title) {
    String subject = GENERAL.matcher(title).replaceAll("");
    return subject.isEmpty() ? title : subject;
  }

  /** True where {@code name} stands in {@code text} with few characters put in between. */
  private static boolean standsIn(String name, String text) {
    for (int start = text.indexOf(name.charAt(0));
        start >= 0;
        start = text.indexOf(name.charAt(0), start + 1)) {
      int at = start;
      int found = 0;
      int most = name.length() + INSERTED;
      while (at < text.length() && at - start < most && found < name.length()) {
        found += text.charAt(at) == name.charAt(found) ? 1 : 0;
        at++;
      }
      if (found == name.length()) {
        return true;
      }
    }
    return false;
  }
}
