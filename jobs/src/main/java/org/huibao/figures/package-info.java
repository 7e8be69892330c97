/**
 * Every number that may be printed, and how it reads.
 *
 * <p>Comes in: {@link org.huibao.facts.Inputs}. Goes out: {@link org.huibao.figures.Publication},
 * whose {@link org.huibao.figures.Figure}s have a value in the printed unit, their text and their
 * cells.
 */
package org.huibao.figures;
