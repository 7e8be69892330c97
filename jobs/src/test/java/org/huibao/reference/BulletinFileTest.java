package org.huibao.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.huibao.bulletin.SampleFigures;
import org.junit.jupiter.api.Test;

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
                + " title, sheet, rows, indicators, columns, unit, notes, sort, peer_group,"
                + " decimals, only",
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
