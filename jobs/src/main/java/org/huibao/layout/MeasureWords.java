package org.huibao.layout;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huibao.reference.Code;
import org.huibao.reference.LabelText;
import org.huibao.reference.Measure;
import org.huibao.reference.Span;

/** The words that name a measure or a span: 本月, 上年同期, 同比±%, 全年目标. */
final class MeasureWords implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, Word> words = new HashMap<>();

  /** A measure, and the span where the word names one too. */
  record Word(Measure measure, Span span) implements Serializable {}

  MeasureWords() {
    try (var stream = MeasureWords.class.getResourceAsStream("measure-words.csv")) {
      new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the built-in measure words", e);
    }
  }

  private void add(String line) {
    String[] fields = line.split(",", -1);
    words.put(
        fields[0],
        new Word(
            Code.parse(Measure.class, fields[1]).orElseThrow(),
            Code.parse(Span.class, fields[2]).orElse(null)));
  }

  /** What {@code label} names as a whole, signs such as ± and % left aside. */
  Optional<Word> find(String label) {
    String bare = bare(label);
    Word word = words.get(bare);
    return Optional.ofNullable(word);
  }

  /** The longest measure word that {@code label} ends with, of at least two characters. */
  Optional<String> suffixOf(String label) {
    String bare = bare(label);
    for (int from = 1; from <= bare.length() - 2; from++) {
      String ending = bare.substring(from);
      if (words.containsKey(ending)) {
        return Optional.of(ending);
      }
    }
    return Optional.empty();
  }

  static String bare(String label) {
    return LabelText.core(label)
        .replaceAll("[(（\\[](?:[+\\-±%％/、,／—－－]|百分比|百分点|个百分点|可比价)*[)）\\]]$", "")
        .replaceAll("[±%％+]|[(（]\\+?[-—－]?[)）]", "")
        .replaceAll("(?<=[\\p{IsHan}])[-—－/]+$", "");
  }
}
