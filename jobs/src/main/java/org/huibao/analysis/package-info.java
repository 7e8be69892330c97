/**
 * The statistics, one a file: growth, completion, rankings, gaps between east and west.
 *
 * <p>Comes in: {@link org.huibao.facts.PeriodFacts} up to a period. Goes out: {@link
 * org.huibao.analysis.Analysis}, one list of records a statistic. Each statistic is a static
 * function from records to records; rates are in per cent and doubles carry 12 significant digits.
 */
package org.huibao.analysis;
