package org.huibao.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huibao.words.Code;
import org.huibao.words.NearestName;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one table of {@code bulletin.yaml}. */
record TableEntry(YamlLines yaml, Reference reference) {
  private static final List<String> KEYS =
      List.of(
          "id",
          "title",
          "sheet",
          "rows",
          "places",
          "indicators",
          "columns",
          "unit",
          "notes",
          "sort",
          "peer_group",
          "decimals",
          "only");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)\\}");
  private static final List<String> PLACEHOLDERS = List.of("period", "district", "peers");
  private static final String ALL = "all";

  /** Excel's own limits on the names of sheets. */
  private static final Pattern SHEET = Pattern.compile("[^\\[\\]:*?/\\\\']{1,28}");

  private static final int MOST_DECIMALS = 8;

  TableDefinition parse(Node node) {
    Map<String, Node> entries = yaml.entries(node, "table", KEYS);
    String id = required(node, entries, "id");
    String title = required(node, entries, "title");
    Matcher placeholder = PLACEHOLDER.matcher(title);
    while (placeholder.find()) {
      if (!PLACEHOLDERS.contains(placeholder.group(1))) {
        yaml.problem(
            entries.get("title"), "title", "no braces but {period}, {district} and {peers}");
      }
    }
    String sheet = entries.containsKey("sheet") ? YamlLines.text(entries.get("sheet")) : id;
    if (!sheet.isEmpty() && !SHEET.matcher(sheet).matches()) {
      yaml.problem(
          entries.getOrDefault("sheet", node), "sheet", "at most 28 letters without []:*?/\\'");
    }
    List<TableRows> rows =
        entries.containsKey("rows")
            ? choices(entries.get("rows"), "rows", TableRows.class)
            : List.of(TableRows.INDICATORS);
    if (rows.size() > 1 && rows.contains(TableRows.INDICATORS)) {
      yaml.problem(entries.get("rows"), "rows", "indicators alone, or places alone");
    }
    List<TableRows> places =
        entries.containsKey("places")
            ? choices(entries.get("places"), "places", TableRows.class)
            : List.of();
    if (places.contains(TableRows.INDICATORS)) {
      yaml.problem(entries.get("places"), "places", "places, and indicators in rows");
    }
    if (!places.isEmpty() && !rows.contains(TableRows.INDICATORS)) {
      yaml.problem(
          entries.get("places"), "places", "places side by side with rows: indicators alone");
    }
    List<String> indicators = indicators(entries.get("indicators"));
    checkFirst(entries, "sort", rows, indicators);
    checkFirst(entries, "only", rows, indicators);
    List<TableColumn> columns = new ArrayList<>();
    if (entries.containsKey("columns")) {
      columns = choices(entries.get("columns"), "columns", TableColumn.class);
    } else {
      required(node, entries, "columns");
    }
    return new TableDefinition(
        id,
        title,
        sheet,
        rows,
        places,
        indicators,
        columns,
        unit(entries.get("unit"), indicators),
        entries.containsKey("notes") ? notes(entries.get("notes")) : List.of(),
        entries.containsKey("sort") ? sort(entries.get("sort"), columns) : null,
        entries.containsKey("peer_group")
            ? choice(entries.get("peer_group"), "peer_group", PeerGroup.class)
            : null,
        entries.containsKey("decimals") ? decimals(entries.get("decimals")) : null,
        entries.containsKey("only") ? only(entries.get("only")) : null);
  }

  private String required(Node table, Map<String, Node> entries, String key) {
    Node node = entries.get(key);
    if (node == null) {
      yaml.problem(table, key + " is missing", "a value for " + key);
      return "";
    }
    if (YamlLines.text(node).isEmpty()) {
      yaml.problem(node, key, "a value");
    }
    return YamlLines.text(node);
  }

  private List<String> notes(Node node) {
    List<String> notes = new ArrayList<>();
    for (Node item : YamlLines.items(node)) {
      if (YamlLines.text(item).isEmpty()) {
        yaml.problem(item, "notes", "a text, or a list of texts");
      }
      notes.add(YamlLines.text(item));
    }
    return notes;
  }

  /** Places are told apart by the numbers of one indicator. */
  private void checkFirst(
      Map<String, Node> entries, String key, List<TableRows> rows, List<String> indicators) {
    if (entries.containsKey(key) && !rows.contains(TableRows.INDICATORS) && indicators.isEmpty()) {
      yaml.problem(
          entries.get(key),
          key,
          "a list of indicators, by the first of which it goes in a table of places");
    }
  }

  private List<String> indicators(Node node) {
    if (node == null || YamlLines.text(node).equals(ALL)) {
      return List.of();
    }
    List<String> known = reference.indicators().stream().map(Indicator::id).toList();
    List<String> ids = new ArrayList<>();
    for (Node item : someItems(node, "indicators")) {
      if (ids.contains(YamlLines.text(item))) {
        yaml.problem(item, "indicators", "each once");
      } else if (known.contains(YamlLines.text(item))) {
        ids.add(YamlLines.text(item));
      } else {
        String nearest =
            NearestName.of(YamlLines.text(item), known).map(each -> ", such as " + each).orElse("");
        yaml.problem(item, "indicators", "all, or ids of indicators.csv" + nearest);
      }
    }
    return ids;
  }

  /** Numbers are printed in their indicators' own unit. */
  private String unit(Node node, List<String> indicators) {
    if (node == null) {
      return null;
    }
    String unit = YamlLines.text(node);
    if (unit.isEmpty()) {
      yaml.problem(node, "unit", "the display_unit of its indicators");
      return null;
    }
    for (String id : indicators) {
      String own = reference.indicator(id).map(Indicator::displayUnit).orElse(unit);
      if (!own.equals(unit)) {
        yaml.problem(node, "unit", "the display_unit of its indicators, " + own + " of " + id);
      }
    }
    if (indicators.isEmpty()) {
      yaml.problem(node, "unit", "a list of indicators that are all in this unit");
    }
    return unit;
  }

  private TableDefinition.Sort sort(Node node, List<TableColumn> columns) {
    Map<String, Node> entries = yaml.entries(node, "sort", List.of("column", "direction"));
    TableColumn column = column(node, entries, "sort");
    if (column != null && !columns.contains(column)) {
      yaml.problem(entries.get("column"), "sort", "one of the table's columns");
    }
    Node direction = entries.get("direction");
    List<String> directions = List.of("ascending", "descending");
    if (direction != null && !directions.contains(YamlLines.text(direction))) {
      yaml.unknown(direction, "direction", directions);
    }
    return new TableDefinition.Sort(
        column, direction != null && YamlLines.text(direction).equals("ascending"));
  }

  private TableDefinition.Only only(Node node) {
    Map<String, Node> entries = yaml.entries(node, "only", List.of("column", "below", "above"));
    if (!entries.containsKey("below") && !entries.containsKey("above")) {
      yaml.problem(node, "only", "below or above, with a number");
    }
    return new TableDefinition.Only(
        column(node, entries, "only"),
        number(entries.get("below"), "below"),
        number(entries.get("above"), "above"));
  }

  private TableColumn column(Node node, Map<String, Node> entries, String what) {
    if (!entries.containsKey("column")) {
      yaml.problem(node, what, "a column");
      return null;
    }
    return choice(entries.get("column"), what, TableColumn.class);
  }

  private BigDecimal number(Node node, String what) {
    if (node == null) {
      return null;
    }
    try {
      return new BigDecimal(YamlLines.text(node));
    } catch (NumberFormatException e) {
      yaml.problem(node, what, "a number such as 0.5");
      return null;
    }
  }

  private Integer decimals(Node node) {
    if (!YamlLines.text(node).matches("[0-" + MOST_DECIMALS + "]")) {
      yaml.problem(node, "decimals", "a whole number from 0 to " + MOST_DECIMALS);
      return null;
    }
    return Integer.valueOf(YamlLines.text(node));
  }

  private <E extends Enum<E> & Code> List<E> choices(Node node, String what, Class<E> type) {
    List<E> chosen = new ArrayList<>();
    for (Node item : someItems(node, what)) {
      E one = choice(item, what, type);
      if (one != null && chosen.contains(one)) {
        yaml.problem(item, what, "each once");
      } else if (one != null) {
        chosen.add(one);
      }
    }
    return chosen;
  }

  private List<Node> someItems(Node node, String what) {
    List<Node> items = YamlLines.items(node);
    if (items.isEmpty()) {
      yaml.problem(node, what, "at least one");
    }
    return items;
  }

  private <E extends Enum<E> & Code> E choice(Node node, String what, Class<E> type) {
    E one = Code.parse(type, YamlLines.text(node)).orElse(null);
    if (one == null) {
      yaml.unknown(node, what, Arrays.stream(type.getEnumConstants()).map(Code::code).toList());
    }
    return one;
  }
}
