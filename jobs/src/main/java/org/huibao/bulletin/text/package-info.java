/**
 * The data section as text.
 *
 * <p>Comes in: {@link org.huibao.figures.PublishedFigures} and the office's own sentences. Goes
 * out: sentences with their numbers, and what is missing in them.
 */
package org.huibao.bulletin.text;
