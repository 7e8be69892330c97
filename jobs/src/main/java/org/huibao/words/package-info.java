/**
 * What Chinese returns say: the grammar of labels, numbers, numerals, units, periods and measures.
 *
 * <p>Comes in: a text, as it stands in a cell, in a name or in a sentence. Goes out: what it says,
 * as a {@link org.huibao.words.TypedNumber}, a {@link org.huibao.words.Units.Unit}, a {@link
 * org.huibao.words.PeriodMention} or a {@link org.huibao.words.Measure}. Knows no grid and no
 * district: every other room may use it, it uses none, and neither Spark nor POI.
 */
package org.huibao.words;
