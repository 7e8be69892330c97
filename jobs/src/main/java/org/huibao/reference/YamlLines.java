package org.huibao.reference;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huibao.words.NearestName;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads a YAML file whose mistakes are told with their lines, all at once. */
final class YamlLines {
  private final String file;
  private final List<String> problems;

  YamlLines(String file, List<String> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** Empty where there is nothing in the file, or no YAML. */
  Optional<Node> root(byte[] bytes) {
    try {
      return Optional.ofNullable(
          new Yaml(new LoaderOptions()).compose(new StringReader(TextDecoding.decode(bytes))));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      problems.add(file + ": line " + line + ": is not YAML: " + e.getProblem());
    } catch (YAMLException e) {
      problems.add(file + ": is not YAML: " + e.getMessage().lines().findFirst().orElse(""));
    }
    return Optional.empty();
  }

  /** The entries of a mapping by their keys, which must be {@code known} and stand there once. */
  Map<String, Node> entries(Node node, String what, Collection<String> known) {
    Map<String, Node> entries = new LinkedHashMap<>();
    if (!(node instanceof MappingNode mapping)) {
      problem(node, what, "a mapping of " + String.join(", ", known));
      return entries;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      String key = text(tuple.getKeyNode());
      if (!known.contains(key)) {
        unknown(tuple.getKeyNode(), what, known);
      } else if (entries.putIfAbsent(key, tuple.getValueNode()) != null) {
        problem(tuple.getKeyNode(), what, "each key once");
      }
    }
    return entries;
  }

  /** The items of a list; one that is no list is its only item. */
  static List<Node> items(Node node) {
    return node instanceof SequenceNode sequence
        ? new ArrayList<>(sequence.getValue())
        : List.of(node);
  }

  /** A scalar's text as it was typed; empty for what is none. */
  static String text(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
  }

  void unknown(Node node, String what, Collection<String> known) {
    String nearest =
        NearestName.of(text(node), known).map(each -> "; did you mean " + each + "?").orElse("");
    problem(node, what, "one of " + String.join(", ", known) + nearest);
  }

  void problem(Node node, String what, String expected) {
    String actual = text(node);
    problems.add(
        "%s: line %d: %s: %s, expected %s"
            .formatted(
                file,
                node.getStartMark().getLine() + 1,
                what,
                node instanceof ScalarNode
                    ? actual.isEmpty() ? "nothing stands there" : "\"" + actual + "\" stands there"
                    : node instanceof SequenceNode
                        ? "a list stands there"
                        : "a mapping stands there",
                expected));
  }
}
