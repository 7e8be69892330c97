/**
 * From statistics to print: every published number as a figure with its text and its cells, then
 * tables and sentences.
 *
 * <p>Comes in: an {@link org.huibao.analysis.Analysis}. Goes out: the figures, and the documents
 * written from them alone. Formatting a figure needs no Spark.
 */
package org.huibao.bulletin;
