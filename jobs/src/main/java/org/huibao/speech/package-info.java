/**
 * What a text written by hand says.
 *
 * <p>Comes in: a text, and the {@link org.huibao.figures.Figure}s of its period. Goes out: its
 * claims, each the words of a number with the figure that they state; and numbers that no figure
 * explains, with the nearest ones.
 */
package org.huibao.speech;
