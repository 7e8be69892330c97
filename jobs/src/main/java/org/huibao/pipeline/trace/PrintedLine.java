package org.huibao.pipeline.trace;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huibao.bulletin.Printed;

/**
 * Where a document prints a figure.
 *
 * @param district null of that which is spoken of
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PrintedLine(String district, String document, String at, String text) {
  /** Where {@code printed} has any of {@code figures}. */
  static List<PrintedLine> of(List<Printed> printed, Collection<String> figures) {
    Set<String> wanted = new HashSet<>(figures);
    return printed.stream()
        .filter(each -> each.figures().stream().anyMatch(wanted::contains))
        .map(each -> new PrintedLine(null, each.document(), each.at(), each.text()))
        .toList();
  }

  /** The same, where it is printed by another district. */
  PrintedLine of(String other) {
    return new PrintedLine(other, document, at, text);
  }

  String line() {
    return (district == null ? "" : district + "　")
        + document
        + "　"
        + (at == null ? "" : at + "：")
        + text;
  }
}
