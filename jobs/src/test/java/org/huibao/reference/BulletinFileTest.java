package org.huibao.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.huibao.bulletin.SampleFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulletinFileTest {
  @Test
  void readsATable() {
    BulletinFile file =
        parse(
            """
            default: no
            tables:
              - id: board
                title: "{period}增速"
                rows: [district, towns]
                indicators: [gdp]
                columns: [growth, rank.growth]
                sort: {column: growth, direction: ascending}
                only: {column: growth, below: 5.5}
                decimals: 2
            """);

    assertThat(file.usual()).isFalse();
    TableDefinition table = file.tables().get(0);
    assertThat(table.rows()).containsExactly(TableRows.DISTRICT, TableRows.TOWNS);
    assertThat(table.columns()).containsExactly(TableColumn.GROWTH, TableColumn.RANK_GROWTH);
    assertThat(table.sort()).isEqualTo(new TableDefinition.Sort(TableColumn.GROWTH, true));
    assertThat(table.only().below()).isEqualByComparingTo("5.5");
    assertThat(table.sheet()).isEqualTo("board");
  }

  @Test
  void tellsAllThatIsWrongWithItsLineAndWhatWasMeant() {
    assertThat(
            problems(
                """
                tables:
                  - id: a
                    title: "{month}增速"
                    columns: [growht]
                    indicators: [gdpp]
                    colour: red
                  - id: a
                    columns: level
                    decimals: many
                """))
        .containsExactly(
            "reference/bulletin.yaml: line 6: table: \"colour\" stands there, expected one of id,"
                + " title, sheet, rows, places, indicators, columns, unit, notes, sort,"
                + " peer_group, decimals, only",
            "reference/bulletin.yaml: line 3: title: \"{month}增速\" stands there, expected no"
                + " braces but {period}, {district} and {peers}",
            "reference/bulletin.yaml: line 5: indicators: \"gdpp\" stands there, expected all, or"
                + " ids of indicators.csv, such as gdp",
            "reference/bulletin.yaml: line 4: columns: \"growht\" stands there, expected one of"
                + " level, level.per_head, previous_year, growth, change, acceleration, target,"
                + " completion, lead, rank.level, rank.growth, rank.completion, share,"
                + " share_change, contribution, pull, place_share, place_share_change, gap.level,"
                + " gap.growth, ratio.level; did you mean growth?",
            "reference/bulletin.yaml: line 7: title is missing: a mapping stands there, expected"
                + " a value for title",
            "reference/bulletin.yaml: line 9: decimals: \"many\" stands there, expected a whole"
                + " number from 0 to 8",
            "reference/bulletin.yaml: line 7: id a: a mapping stands there, expected an id used"
                + " once");
  }

  /** Each field of a table with a value that it cannot have, one after another. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id: {}                                 | id: a mapping stands there, expected a value
          title: [a]                             | title: a list stands there, expected a value
          sheet: "a/b"                           | sheet: "a/b" stands there, expected at most 28 letters without []:*?/\\'
          rows: []                               | rows: a list stands there, expected at least one
          rows: [towns, towns]                   | rows: "towns" stands there, expected each once
          rows: [indicators, towns]              | rows: a list stands there, expected indicators alone, or places alone
          rows: villages                         | rows: "villages" stands there, expected one of indicators, district, towns, groups, peers
          places: towns                          | places: "towns" stands there, expected places side by side with rows: indicators alone
          places: [indicators]                   | places: a list stands there, expected places, and indicators in rows
          indicators: []                         | indicators: a list stands there, expected at least one
          indicators: [gdp, gdp]                 | indicators: "gdp" stands there, expected each once
          indicators: {gdp: yes}                 | indicators: a mapping stands there, expected all, or ids of indicators.csv
          columns: []                            | columns: a list stands there, expected at least one
          columns: [growth, growth]              | columns: "growth" stands there, expected each once
          unit: 万元                             | unit: "万元" stands there, expected the display_unit of its indicators, 亿元 of gdp
          unit: ""                               | unit: nothing stands there, expected the display_unit of its indicators
          notes: [{a: b}]                        | notes: a mapping stands there, expected a text, or a list of texts
          sort: growth                           | sort: "growth" stands there, expected a mapping of column, direction
          sort: {column: level}                  | sort: "level" stands there, expected one of the table's columns
          sort: {column: growth, direction: up}  | direction: "up" stands there, expected one of ascending, descending
          peer_group: cities                     | peer_group: "cities" stands there, expected one of towns, peers
          decimals: -1                           | decimals: "-1" stands there, expected a whole number from 0 to 8
          only: {column: growth}                 | only: a mapping stands there, expected below or above, with a number
          only: {column: growth, below: few}     | below: "few" stands there, expected a number such as 0.5
          only: {below: 5}                       | only: a mapping stands there, expected a column
          """)
  void refusesAWrongFieldWithItsLine(String field, String problem) {
    String key = field.substring(0, field.indexOf(':'));
    StringBuilder table = new StringBuilder("tables:\n");
    String right =
        """
        id: a
        title: t
        rows: towns
        indicators: [gdp]
        columns: [growth]
        """;
    String begin = "  - ";
    for (String line : (right + "decimals: 1\n").lines().toList()) {
      if (!line.startsWith(key + ":")) {
        table.append(begin).append(line).append('\n');
        begin = "    ";
      }
    }
    int line = (int) table.toString().lines().count() + 1;
    table.append("    ").append(field).append('\n');

    assertThat(problems(table.toString()))
        .contains("reference/bulletin.yaml: line " + line + ": " + problem);
  }

  @Test
  void refusesToSortAndChoosePlacesByNoIndicator() {
    assertThat(
            problems(
                """
                tables:
                  - {id: a, title: t, rows: towns, columns: [growth], sort: {column: growth}}
                """))
        .singleElement()
        .asString()
        .startsWith("reference/bulletin.yaml: line 2: sort: ")
        .endsWith(
            "expected a list of indicators, by the first of which it goes in a table of places");
  }

  @Test
  void tellsTheLineWhereAFileIsNoYaml() {
    assertThat(problems("tables:\n  - id: [a\n  - id: b\n"))
        .singleElement()
        .asString()
        .startsWith("reference/bulletin.yaml: line 3: is not YAML");
  }

  @Test
  void hasUsualTablesThatAreRight() {
    assertThat(BulletinFile.usualTables(SampleFigures.REFERENCE))
        .extracting(TableDefinition::id)
        .containsExactly("structure", "peers", "targets_at_risk");
  }

  private static BulletinFile parse(String text) {
    return BulletinFile.parse(text.getBytes(UTF_8), SampleFigures.REFERENCE);
  }

  private static List<String> problems(String text) {
    return catchThrowableOfType(InvalidReferenceException.class, () -> parse(text)).problems();
  }
}
