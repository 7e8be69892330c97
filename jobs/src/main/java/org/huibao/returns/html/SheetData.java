package org.huibao.returns.html;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.huibao.findings.Finding;
import org.huibao.findings.FindingText;
import org.huibao.layout.Label;
import org.huibao.layout.ObservedNumber;
import org.huibao.reference.Indicator;
import org.huibao.reference.Place;
import org.huibao.reference.Reference;
import org.huibao.returns.Observation;
import org.huibao.workbook.Cell;

/**
 * What the page says of a cell when one points at it, as JSON: every text and every label path
 * once, numbers by their places in these lists.
 */
final class SheetData {
  private final Reference reference;
  private final ObjectNode data = new ObjectNode(JsonNodeFactory.instance);
  private final ArrayNode texts = data.putArray("texts");
  private final ArrayNode paths = data.putArray("paths");
  private final Map<String, Integer> textPlaces = new HashMap<>();
  private final Map<Object, Integer> pathPlaces = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  private SheetData(Reference reference) {
    this.reference = reference;
  }

  static Markup of(ShownSheet shown, Reference reference) {
    SheetData sheet = new SheetData(reference);
    ObjectNode numbers = sheet.data.putObject("numbers");
    for (int i = 0; i < shown.observations().size(); i++) {
      Observation observation = shown.observations().get(i);
      sheet.add(
          numbers.putArray(observation.cell()), observation, shown.reading().observed().get(i));
    }
    ObjectNode findings = sheet.data.putObject("findings");
    shown.findingsByCell().forEach((cell, found) -> sheet.add(findings.putArray(cell), found));
    ObjectNode more = sheet.data.putObject("more");
    shown.sheet().cells().forEach(cell -> add(more, cell));
    return new Markup().json(sheet.json());
  }

  private String json() {
    try {
      return new ObjectMapper().writeValueAsString(data);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException("Cannot write a sheet as JSON: " + e.getMessage(), e);
    }
  }

  private void add(ArrayNode node, Observation number, ObservedNumber read) {
    node.add(text(number.value().stripTrailingZeros().toPlainString()));
    node.add(text(number.unit()));
    node.add(text(named(number.place(), id -> reference.place(id).map(Place::name).orElse(id))));
    node.add(
        text(
            named(
                number.indicator(),
                id -> reference.indicator(id).map(Indicator::name).orElse(id))));
    node.add(text(Words.measure(number.measure())));
    node.add(text(number.period()));
    node.add(text(Words.span(number.span())));
    node.add(text(number.title()));
    node.add(path(read.rows()));
    node.add(path(read.columns()));
    node.add(path(List.of(new Label(read.around(), ""))));
    node.add(text(Words.basis(number.basis(), number.basisNote())));
  }

  private String named(String id, Function<String, String> name) {
    if (id == null) {
      return null;
    }
    return names.computeIfAbsent(
        id,
        key -> {
          String found = name.apply(key);
          return found.equals(key) ? key : found + "（" + key + "）";
        });
  }

  private void add(ArrayNode node, List<Finding> found) {
    for (Finding finding : found) {
      node.add(text(FindingText.atItsCell(finding)));
    }
  }

  /** Formula and comment, which the grid does not show. */
  private static void add(ObjectNode more, Cell cell) {
    if (cell.formula() != null || cell.comment() != null) {
      more.putArray(cell.address().toString()).add(cell.formula()).add(cell.comment());
    }
  }

  private int text(String text) {
    return textPlaces.computeIfAbsent(
        text == null ? "" : text,
        key -> {
          texts.add(key);
          return texts.size() - 1;
        });
  }

  private int path(List<Label> labels) {
    return pathPlaces.computeIfAbsent(
        labels,
        key -> {
          ArrayNode path = paths.addArray();
          for (Label label : labels) {
            ArrayNode each = path.addArray().add(text(label.text()));
            label.cells().forEach(cell -> each.add(cell.toString()));
          }
          return paths.size() - 1;
        });
  }
}
