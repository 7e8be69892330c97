package org.huibao.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How grave the office takes a rule's findings to be, and how much it lets pass: {@code magnitude:
 * warning}, {@code late_return: off}, {@code sum_differs: {severity: error, tolerance: 0.5}}.
 *
 * @param byRule a severity, or {@link #OFF}, by the rule's code
 * @param tolerances by the rule's code: beyond rounding, in per cent of the number expected, and in
 *     percentage points of a rate
 */
public record CheckSettings(Map<String, String> byRule, Map<String, BigDecimal> tolerances)
    implements Serializable {
  /** Where they stand in the district folder. */
  public static final String FILE = "reference/checks.yaml";

  /** The rule finds nothing. */
  public static final String OFF = "off";

  /** Every rule as it is. */
  public static final CheckSettings NONE = new CheckSettings(Map.of(), Map.of());

  private static final Set<String> WORDS = Set.of(OFF, "error", "warning", "info");

  public CheckSettings {
    byRule = new TreeMap<>(byRule);
    tolerances = new TreeMap<>(tolerances);
  }

  /**
   * The settings of a file.
   *
   * @param rules the codes there are
   * @param tolerant those of them that compare two numbers
   * @throws InvalidReferenceException with every line that is wrong
   */
  public static CheckSettings parse(byte[] bytes, Set<String> rules, Set<String> tolerant) {
    List<String> problems = new ArrayList<>();
    Map<String, String> byRule = new TreeMap<>();
    Map<String, BigDecimal> tolerances = new TreeMap<>();
    try {
      JsonNode yaml = new YAMLMapper().readTree(TextDecoding.decode(bytes));
      yaml.fields()
          .forEachRemaining(
              entry -> {
                String rule = entry.getKey();
                if (!rules.contains(rule)) {
                  problems.add(wrong(rule, rule, "a rule such as sum_differs"));
                } else if (!entry.getValue().isObject()) {
                  severity(rule, entry.getValue(), problems).ifPresent(of -> byRule.put(rule, of));
                } else {
                  entry
                      .getValue()
                      .fields()
                      .forEachRemaining(
                          setting -> {
                            JsonNode value = setting.getValue();
                            if (setting.getKey().equals("severity")) {
                              severity(rule, value, problems).ifPresent(of -> byRule.put(rule, of));
                            } else if (!setting.getKey().equals("tolerance")) {
                              problems.add(wrong(rule, setting.getKey(), "severity or tolerance"));
                            } else if (!tolerant.contains(rule)) {
                              problems.add(
                                  wrong(rule, "tolerance", "one of " + new TreeSet<>(tolerant)));
                            } else if (!value.isNumber() || value.decimalValue().signum() < 0) {
                              problems.add(wrong(rule, value.asText(), "a number such as 0.5"));
                            } else {
                              tolerances.put(rule, value.decimalValue());
                            }
                          });
                }
              });
    } catch (IOException e) {
      problems.add(FILE + ": is not YAML: " + e.getMessage().lines().findFirst().orElse(""));
    }
    if (!problems.isEmpty()) {
      throw new InvalidReferenceException(problems);
    }
    return new CheckSettings(byRule, tolerances);
  }

  private static Optional<String> severity(String rule, JsonNode value, List<String> problems) {
    // YAML takes a bare off for false
    String word = value.isBoolean() && !value.asBoolean() ? OFF : value.asText();
    if (WORDS.contains(word)) {
      return Optional.of(word);
    }
    problems.add(wrong(rule, word, "off, info, warning or error"));
    return Optional.empty();
  }

  private static String wrong(String rule, String word, String expected) {
    return FILE + ": " + rule + ": \"" + word + "\" stands there, expected " + expected;
  }

  /** How much a rule lets pass beyond rounding; 0 where the office says nothing. */
  public BigDecimal tolerance(String rule) {
    return tolerances.getOrDefault(rule, BigDecimal.ZERO);
  }

  /** The severity that the office gives a rule, or {@link #OFF}; empty where it says nothing. */
  public Optional<String> of(String rule) {
    return Optional.ofNullable(byRule.get(rule));
  }
}
