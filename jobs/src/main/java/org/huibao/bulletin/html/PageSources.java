package org.huibao.bulletin.html;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.huibao.facts.Reading;
import org.huibao.facts.Source;

/** The cells that figures were made from: files, their sheets, cells, and sets of cells. */
final class PageSources {
  private record Place(String returnId, String file, String sheet) {}

  private final SentRows sent;
  private final Numbered<String> files = new Numbered<>();
  private final Numbered<Place> sheets = new Numbered<>();
  private final Numbered<Source> cells = new Numbered<>();
  private final Numbered<Reading> readings = new Numbered<>();
  private final Numbered<List<Integer>> sets = new Numbered<>();

  PageSources(SentRows sent) {
    this.sent = sent;
  }

  /** The number of a set of cells; null of none. */
  Integer set(List<Source> sources) {
    if (sources == null || sources.isEmpty()) {
      return null;
    }
    Set<Integer> numbers = new TreeSet<>();
    sources.stream().filter(each -> each.cell() != null).forEach(each -> numbers.add(cell(each)));
    return numbers.isEmpty() ? null : sets.of(List.copyOf(numbers));
  }

  private int cell(Source source) {
    sheet(source.returnId(), source.file(), source.sheet());
    return cells.of(source);
  }

  /** The number of a sheet, which may have no name. */
  int sheet(String returnId, String file, String sheet) {
    files.of(file);
    return sheets.of(new Place(returnId, file, sheet));
  }

  /** {@code [sheet, address, reading]}, the last where it is known and may be told. */
  private ArrayNode cellNode(Source cell) {
    ArrayNode node =
        JsonNodeFactory.instance
            .arrayNode()
            .add(sheets.of(new Place(cell.returnId(), cell.file(), cell.sheet())))
            .add(cell.cell());
    if (cell.returnId() != null && !sent.isConfidential(cell.returnId())) {
      sent.reading(cell).ifPresent(each -> node.add(readings.of(each)));
    }
    return node;
  }

  void writeTo(ObjectNode data) {
    data.set("files", files.json(TextNode::valueOf));
    data.set(
        "sheets",
        sheets.json(
            each -> {
              ArrayNode sheet = JsonNodeFactory.instance.arrayNode();
              sheet.add(files.of(each.file())).add(Objects.toString(each.sheet(), ""));
              if (each.returnId() != null && sent.isConfidential(each.returnId())) {
                sheet.add(1);
              }
              return sheet;
            }));
    data.set("cells", cells.json(this::cellNode));
    data.set(
        "readings",
        readings.json(
            each -> JsonNodeFactory.instance.arrayNode().add(each.basis()).add(each.note())));
    data.set(
        "sets",
        sets.json(
            each -> {
              if (each.size() == 1) {
                return JsonNodeFactory.instance.numberNode(each.get(0));
              }
              ArrayNode set = JsonNodeFactory.instance.arrayNode();
              each.forEach(set::add);
              return set;
            }));
    new Excerpts(cells.things(), sent).writeTo(data, each -> sheets.of(place(each)));
  }

  private static Place place(Source each) {
    return new Place(each.returnId(), each.file(), each.sheet());
  }
}
