/**
 * 汇报.html: the page on which a person reads what the quarter says, and follows each number to the
 * cell it came from.
 *
 * <p>Comes in: a publication, and what sheets show around the cells of its figures ({@link
 * org.huibao.bulletin.html.SentRows}). Goes out: one HTML file that needs nothing else: data as
 * JSON, a script that draws it, and the chart library.
 */
package org.huibao.bulletin.html;
