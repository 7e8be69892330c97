package org.huibao.bulletin.changes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huibao.bulletin.changes.FigurePairs.Pair;
import org.huibao.reference.Reference;
import org.huibao.words.Period;

/**
 * 变动说明.md: what a vintage says otherwise than the one before: its returns, its numbers, the
 * sentences that read differently, the verdicts that flip, the earlier numbers that they rest on.
 * Made of what the lake keeps of both, so that it is the same whether the older documents are still
 * there or not.
 */
public final class ChangeNote {
  public static final String FILE = "变动说明.md";

  /** Changes named in one line. */
  private static final int MOST_SAID = 3;

  private ChangeNote() {}

  /**
   * The note.
   *
   * @param before empty for a period's first vintage
   */
  public static String of(
      Optional<Edition> before, Edition now, Reference reference, Period period) {
    String title = "# " + period.printed() + reference.district().name() + "变动说明\n\n";
    return title
        + before
            .map(old -> compared(old, now, reference, period))
            .orElse("首次发布（" + now.vintage() + "），没有可比的上一版。\n");
  }

  private static String compared(Edition before, Edition now, Reference reference, Period period) {
    List<Pair> figures = FigurePairs.of(before, now);
    return now.vintage()
        + "，与上一版 "
        + before.vintage()
        + " 相比。\n\n## 一、结论的变化\n\n"
        + VerdictChanges.text(figures)
        + "\n## 二、数据段中说法改变的句子\n\n"
        + SentenceChanges.text(before, now)
        + "\n## 三、报表的变化\n\n"
        + ReturnChanges.text(before, now)
        + "\n## 四、统计数的变化\n\n"
        + new FactChanges(reference, period.toString()).text(before, now)
        + "\n## 五、发布数的变化\n\n"
        + FigureChanges.text(figures)
        + "\n## 六、所依据的以前各期数的变化\n\n"
        + Lines.text(earlier(before, now, reference, period), "没有变化。");
  }

  /** One line of what was sent in for earlier periods and is now another number, or nothing. */
  public static Optional<String> earlierInShort(
      Edition before, Edition now, Reference reference, Period period) {
    List<String> changes = earlier(before, now, reference, period);
    return changes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "上次发布以来，以前各期的数改变 %d 个，见%s：%s%s"
                .formatted(
                    changes.size(),
                    FILE,
                    changes.stream().limit(MOST_SAID).collect(Collectors.joining("；")),
                    changes.size() > MOST_SAID ? " 等" : ""));
  }

  private static List<String> earlier(
      Edition before, Edition now, Reference reference, Period period) {
    return new FactChanges(reference, period.toString()).earlier(before, now);
  }
}
