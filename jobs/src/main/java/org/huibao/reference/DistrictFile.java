package org.huibao.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huibao.words.Code;

/** Reads {@code district.yaml}. */
final class DistrictFile {
  static final String FILE = "district.yaml";

  private DistrictFile() {}

  /** The district that {@code bytes} describe, with the files it names in its folder. */
  static District parse(
      byte[] bytes, Function<String, Optional<byte[]>> folder, List<String> problems) {
    JsonNode yaml;
    try {
      yaml = new YAMLMapper().readTree(TextDecoding.decode(bytes));
    } catch (IOException e) {
      problems.add(FILE + ": is not YAML: " + e.getMessage().lines().findFirst().orElse(""));
      return null;
    }
    return new District(
        required(yaml, "id", problems),
        required(yaml, "name", problems),
        required(yaml, "place", problems),
        texts(yaml.path("groups")),
        yaml.path("peers").path("name").asText(null),
        rounding(yaml, problems),
        symbols(yaml, problems),
        suppressBelow(yaml, problems),
        limits(yaml.path("limits"), problems),
        passwords(yaml, folder, problems));
  }

  private static String required(JsonNode yaml, String key, List<String> problems) {
    String text = yaml.path(key).asText("").strip();
    if (text.isEmpty()) {
      problems.add(FILE + ": " + key + ": nothing stands there, expected a value");
    }
    return text;
  }

  private static Map<String, String> texts(JsonNode node) {
    Map<String, String> entries = new LinkedHashMap<>();
    node.fields().forEachRemaining(entry -> entries.put(entry.getKey(), entry.getValue().asText()));
    return entries;
  }

  private static ReadingLimits limits(JsonNode node, List<String> problems) {
    ReadingLimits defaults = ReadingLimits.DEFAULTS;
    return new ReadingLimits(
        limit(node, "megabytes", defaults.megabytes(), problems),
        limit(node, "unpacked_megabytes", defaults.unpackedMegabytes(), problems),
        limit(node, "ratio", defaults.ratio(), problems),
        limit(node, "cells", defaults.cells(), problems),
        limit(node, "sheets", defaults.sheets(), problems),
        limit(node, "text_length", defaults.textLength(), problems),
        limit(node, "seconds", defaults.seconds(), problems));
  }

  private static int limit(JsonNode node, String key, int usual, List<String> problems) {
    JsonNode value = node.path(key);
    if (value.isMissingNode()) {
      return usual;
    }
    if (!value.canConvertToInt() || value.asInt() < 1) {
      problems.add(
          FILE
              + ": limits: "
              + key
              + ": \""
              + value.asText()
              + "\" stands there, expected a whole number of at least 1");
      return usual;
    }
    return value.asInt();
  }

  private static int suppressBelow(JsonNode yaml, List<String> problems) {
    JsonNode least = yaml.path("suppress_below");
    if (!least.isMissingNode() && (!least.canConvertToInt() || least.asInt() < 0)) {
      problems.add(
          FILE
              + ": suppress_below: \""
              + least.asText()
              + "\" stands there, expected 0 (off) or the least number of contributors");
    }
    return least.asInt(0);
  }

  private static List<String> passwords(
      JsonNode yaml, Function<String, Optional<byte[]>> folder, List<String> problems) {
    String file = yaml.path("passwords").asText("").strip();
    if (file.isEmpty()) {
      return List.of();
    }
    Optional<byte[]> bytes = folder.apply(file);
    if (bytes.isEmpty()) {
      problems.add(FILE + ": passwords: there is no file \"" + file + "\" in the district folder");
      return List.of();
    }
    return TextDecoding.decode(bytes.get()).lines().filter(line -> !line.isEmpty()).toList();
  }

  private static RoundingMode rounding(JsonNode yaml, List<String> problems) {
    String text = yaml.path("rounding").asText("half_up");
    if (text.equals("half_even")) {
      return RoundingMode.HALF_EVEN;
    }
    if (!text.equals("half_up")) {
      problems.add(
          FILE + ": rounding: \"" + text + "\" stands there, expected half_up or half_even");
    }
    return RoundingMode.HALF_UP;
  }

  private static Map<String, Symbol> symbols(JsonNode yaml, List<String> problems) {
    Map<String, Symbol> signs = Symbol.defaults();
    texts(yaml.path("symbols"))
        .forEach(
            (sign, meaning) ->
                Code.parse(Symbol.class, meaning)
                    .ifPresentOrElse(
                        symbol -> signs.put(sign, symbol),
                        () ->
                            problems.add(
                                FILE
                                    + ": symbols: \""
                                    + meaning
                                    + "\" stands there, expected no_item, below_unit,"
                                    + " confidential or not_reported")));
    return signs;
  }
}
