package org.huibao.speech;

import java.util.List;
import org.huibao.figures.Figure;

/**
 * Words that state figures.
 *
 * @param start of the words in the text
 * @param placeholder that says the same words
 * @param figures none where these are a proportion of several shares
 */
public record Claim(int start, int end, String placeholder, List<Figure> figures) {}
