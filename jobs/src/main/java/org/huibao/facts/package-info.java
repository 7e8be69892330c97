/**
 * One number per place, indicator, period, span, scope and measure.
 *
 * <p>Comes in: observations and the returns they stand in. Goes out: {@link
 * org.huibao.facts.Facts}, in the unit of each indicator, with the cells they were made from, and
 * findings where returns disagree.
 */
package org.huibao.facts;
