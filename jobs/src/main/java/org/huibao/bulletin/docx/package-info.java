/**
 * The data section as Word.
 *
 * <p>Comes in: the section's paragraphs, or the office's own file with placeholders. Goes out: a
 * .docx with the same bytes wherever it is made, and the text that stands in it.
 */
package org.huibao.bulletin.docx;
