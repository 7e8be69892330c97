package org.huibao.bulletin.changes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.collections4.sequence.ReplacementsFinder;
import org.apache.commons.collections4.sequence.SequencesComparator;
import org.huibao.bulletin.Printed;

/** Which sentences of the data section read otherwise, old and new. */
final class SentenceChanges {
  /** Replacements are told when what follows them is the same in both. */
  private static final String END = "";

  private SentenceChanges() {}

  static String text(Edition before, Edition now) {
    if (before.printed().isEmpty() || now.printed().isEmpty()) {
      return "上一版没有记录文字。\n";
    }
    Lines lines = new Lines();
    new SequencesComparator<>(sentences(before.printed()), sentences(now.printed()))
        .getScript()
        .visit(new ReplacementsFinder<>((skipped, from, to) -> replaced(from, to, lines)));
    return lines.text("没有句子改变。");
  }

  private static void replaced(List<String> from, List<String> to, Lines lines) {
    for (int i = 0; i < Math.max(from.size(), to.size()); i++) {
      lines.add(
          "原：%s\n  今：%s"
              .formatted(
                  i < from.size() ? from.get(i) : "（无）", i < to.size() ? to.get(i) : "（删去）"));
    }
  }

  private static List<String> sentences(Optional<List<Printed>> printed) {
    return Stream.concat(
            printed.orElse(List.of()).stream()
                .filter(Printed::isSentence)
                .sorted(Comparator.comparing(Printed::nth))
                .map(Printed::text),
            Stream.of(END))
        .toList();
  }
}
