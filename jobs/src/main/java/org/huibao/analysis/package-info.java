/**
 * The statistics, one a file: growth, completion, rankings, gaps between east and west.
 *
 * <p>Comes in: {@link org.huibao.facts.Facts} up to a period. Goes out: one table per statistic for
 * that period. Every transformation is a pure function on Datasets; rates are in per cent and
 * doubles carry 12 significant digits.
 */
package org.huibao.analysis;
