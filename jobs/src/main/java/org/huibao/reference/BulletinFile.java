package org.huibao.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;

/**
 * {@code bulletin.yaml}: tables that a district adds behind the usual ones, or prints instead of
 * them.
 *
 * @param usual false where only its own tables are printed
 */
public record BulletinFile(boolean usual, List<TableDefinition> tables) {
  /** Where it stands in the district folder. */
  public static final String FILE = "reference/bulletin.yaml";

  /** A district without the file. */
  public static final BulletinFile NONE = new BulletinFile(true, List.of());

  public BulletinFile {
    tables = List.copyOf(tables);
  }

  /**
   * The tables of a file.
   *
   * @throws InvalidReferenceException with every line that is wrong
   */
  public static BulletinFile parse(byte[] bytes, Reference reference) {
    List<String> problems = new ArrayList<>();
    BulletinFile parsed = parse(FILE, bytes, reference, problems);
    if (!problems.isEmpty()) {
      throw new InvalidReferenceException(problems);
    }
    return parsed;
  }

  /** The same; what is wrong is added to {@code problems}. */
  static BulletinFile parse(String file, byte[] bytes, Reference reference, List<String> problems) {
    YamlLines yaml = new YamlLines(file, problems);
    return yaml.root(bytes).map(root -> of(root, yaml, reference)).orElse(NONE);
  }

  /** The tables that a district prints without saying so; those of no figures stay away. */
  public static List<TableDefinition> usualTables(Reference reference) {
    List<String> problems = new ArrayList<>();
    try (var stream = BulletinFile.class.getResourceAsStream("bulletin.yaml")) {
      return parse("built-in bulletin.yaml", stream.readAllBytes(), reference, problems).tables();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the built-in bulletin.yaml", e);
    }
  }

  private static BulletinFile of(Node root, YamlLines yaml, Reference reference) {
    Map<String, Node> entries = yaml.entries(root, "file", List.of("default", "tables"));
    boolean usual = true;
    if (entries.containsKey("default")) {
      String word = YamlLines.text(entries.get("default"));
      usual = !List.of("no", "false", "off").contains(word);
      if (usual && !List.of("yes", "true", "on").contains(word)) {
        yaml.problem(entries.get("default"), "default", "yes or no");
      }
    }
    List<TableDefinition> tables = new ArrayList<>();
    if (entries.containsKey("tables")) {
      Set<String> ids = new HashSet<>();
      TableEntry entry = new TableEntry(yaml, reference);
      for (Node item : YamlLines.items(entries.get("tables"))) {
        TableDefinition table = entry.parse(item);
        if (!table.id().isEmpty() && !ids.add(table.id())) {
          yaml.problem(item, "id " + table.id(), "an id used once");
        }
        tables.add(table);
      }
    }
    return new BulletinFile(usual, tables);
  }
}
