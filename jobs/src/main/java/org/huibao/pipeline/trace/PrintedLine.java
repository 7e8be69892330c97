package org.huibao.pipeline.trace;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huibao.bulletin.Printed;

/** Where a document prints a figure. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PrintedLine(String document, String at, String text) {
  /** Where {@code printed} has any of {@code figures}. */
  static List<PrintedLine> of(List<Printed> printed, Collection<String> figures) {
    Set<String> wanted = new HashSet<>(figures);
    return printed.stream()
        .filter(each -> each.figures().stream().anyMatch(wanted::contains))
        .map(each -> new PrintedLine(each.document(), each.at(), each.text()))
        .toList();
  }

  String line() {
    return document + "　" + (at == null ? "" : at + "：") + text;
  }
}
