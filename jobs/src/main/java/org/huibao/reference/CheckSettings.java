package org.huibao.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How grave the office takes a rule's findings to be: {@code magnitude: warning}, {@code
 * late_return: off}.
 *
 * @param byRule a severity, or {@link #OFF}, by the rule's code
 */
public record CheckSettings(Map<String, String> byRule) implements Serializable {
  /** Where they stand in the district folder. */
  public static final String FILE = "reference/checks.yaml";

  /** The rule finds nothing. */
  public static final String OFF = "off";

  /** Every rule as it is. */
  public static final CheckSettings NONE = new CheckSettings(Map.of());

  private static final Set<String> WORDS = Set.of(OFF, "error", "warning", "info");

  public CheckSettings {
    byRule = new TreeMap<>(byRule);
  }

  /**
   * The settings of a file.
   *
   * @param rules the codes there are
   * @throws InvalidReferenceException with every line that is wrong
   */
  public static CheckSettings parse(byte[] bytes, Set<String> rules) {
    List<String> problems = new ArrayList<>();
    Map<String, String> byRule = new TreeMap<>();
    try {
      JsonNode yaml = new YAMLMapper().readTree(TextDecoding.decode(bytes));
      yaml.fields()
          .forEachRemaining(
              entry -> {
                // YAML takes a bare off for false
                String word =
                    entry.getValue().isBoolean() && !entry.getValue().asBoolean()
                        ? OFF
                        : entry.getValue().asText();
                if (!rules.contains(entry.getKey())) {
                  problems.add(wrong(entry.getKey(), "", "a rule such as sum_differs"));
                } else if (!WORDS.contains(word)) {
                  problems.add(wrong(entry.getKey(), word, "off, info, warning or error"));
                }
                byRule.put(entry.getKey(), word);
              });
    } catch (IOException e) {
      problems.add(FILE + ": is not YAML: " + e.getMessage().lines().findFirst().orElse(""));
    }
    if (!problems.isEmpty()) {
      throw new InvalidReferenceException(problems);
    }
    return new CheckSettings(byRule);
  }

  private static String wrong(String rule, String word, String expected) {
    return FILE
        + ": "
        + rule
        + ": \""
        + (word.isEmpty() ? rule : word)
        + "\" stands there, expected "
        + expected;
  }

  /** The severity that the office gives a rule, or {@link #OFF}; empty where it says nothing. */
  public Optional<String> of(String rule) {
    return Optional.ofNullable(byRule.get(rule));
  }
}
