/**
 * The documents of a vintage.
 *
 * <p>Comes in: the figures of a {@link org.huibao.figures.Publication}. Goes out: tables ({@code
 * tables}) drawn as a workbook ({@code xlsx}), and sentences ({@code text}), all written from
 * figures alone.
 */
package org.huibao.bulletin;
