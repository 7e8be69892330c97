package org.huibao.speech;

import java.util.List;
import org.huibao.figures.Figure;

/**
 * A number that no figure explains, or that several do and no name decides.
 *
 * @param nearest figures of its unit, the nearest first
 */
public record Unexplained(int start, int end, String text, List<Figure> nearest) {}
