/**
 * One number per place, indicator, period, span, scope and measure.
 *
 * <p>Comes in: {@link org.huibao.facts.Inputs}, the numbers and signs of a district's returns. Goes
 * out: {@link org.huibao.facts.PeriodFacts}, each fact in the unit of its indicator, with the cells
 * it was made from. Plain Java on records, like all that follows up to the figures.
 */
package org.huibao.facts;
