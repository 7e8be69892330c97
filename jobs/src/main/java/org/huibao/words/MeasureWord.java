package org.huibao.words;

import java.io.Serializable;

/**
 * An office's own word for a measure.
 *
 * @param word as it stands over a column or beside a row
 * @param span that it says besides, or null
 */
public record MeasureWord(String word, Measure measure, Span span) implements Serializable {}
