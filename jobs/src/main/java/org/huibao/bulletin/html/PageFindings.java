package org.huibao.bulletin.html;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.huibao.figures.Publication;
import org.huibao.findings.Finding;
import org.huibao.words.Period;

/** What is wrong, the gravest first. */
final class PageFindings {
  private static final List<String> SEVERITIES = List.of("error", "warning", "info");
  private static final Comparator<String> NOTHING_LAST =
      Comparator.nullsLast(Comparator.naturalOrder());
  private static final Comparator<Finding> ORDER =
      Comparator.comparingInt((Finding each) -> SEVERITIES.indexOf(each.severity()))
          .thenComparing(Finding::file, NOTHING_LAST)
          .thenComparing(Finding::sheet, NOTHING_LAST)
          .thenComparing(Finding::cell, NOTHING_LAST)
          .thenComparing(Finding::rule, NOTHING_LAST)
          .thenComparing(Finding::message, NOTHING_LAST)
          .thenComparing(Finding::actual, NOTHING_LAST)
          .thenComparing(Finding::reporter, NOTHING_LAST);

  private PageFindings() {}

  /** {@code [severity, rule, message, expected, actual, sheet, cell, reporter]}. */
  static void write(
      ObjectNode data, Publication publication, Period period, PageSources sources, SentRows sent) {
    ArrayNode nodes = data.putArray("findings");
    Stream.concat(
            publication.findings().stream(),
            publication.ofReturns().stream()
                .filter(each -> each.period() == null || each.period().equals(period.toString())))
        .sorted(ORDER)
        .forEach(each -> write(nodes.addArray(), each, sources, sent));
  }

  private static void write(ArrayNode node, Finding each, PageSources sources, SentRows sent) {
    boolean isSecret = each.returnId() != null && sent.isConfidential(each.returnId());
    node.add(SEVERITIES.indexOf(each.severity())).add(each.rule());
    node.add(isSecret ? "" : each.message());
    node.add(isSecret ? null : each.expected()).add(isSecret ? null : each.actual());
    if (each.file() == null) {
      node.addNull();
    } else {
      node.add(sources.sheet(each.returnId(), each.file(), each.sheet()));
    }
    node.add(each.cell()).add(each.reporter());
  }
}
