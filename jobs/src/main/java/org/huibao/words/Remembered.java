package org.huibao.words;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What a function of texts gave for those it was asked about: the same few labels come again and
 * again, in one workbook and in the next. Of texts that are too long for a label, titles of several
 * lines, few are kept. All are forgotten once there are many.
 *
 * @param <V> what the function gives, never null
 */
public final class Remembered<V> {
  private static final int MOST_TEXTS = 1 << 13;
  private static final int LONGEST_LABEL = 80;
  private static final int MOST_TITLES = 1 << 6;
  private static final int LONGEST_TITLE = 1_000;

  private final Function<String, V> function;
  private final Map<String, V> labels = new ConcurrentHashMap<>();
  private final Map<String, V> titles = new ConcurrentHashMap<>();

  /**
   * @param function gives the same for the same text, whoever asks
   */
  public Remembered(Function<String, V> function) {
    this.function = function;
  }

  /** What the function gives for {@code text}. */
  public V of(String text) {
    boolean isLabel = text.length() <= LONGEST_LABEL;
    Map<String, V> known = isLabel ? labels : titles;
    V found = known.get(text);
    if (found != null) {
      return found;
    }
    V worked = function.apply(text);
    if (text.length() <= LONGEST_TITLE) {
      if (known.size() >= (isLabel ? MOST_TEXTS : MOST_TITLES)) {
        known.clear();
      }
      known.put(text, worked);
    }
    return worked;
  }
}
