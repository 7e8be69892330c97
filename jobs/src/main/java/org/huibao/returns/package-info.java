/**
 * One workbook understood as a return: who sent it, which form, which period, and what became of
 * every number in it.
 *
 * <p>Comes in: a file's bytes and the district's reference. Goes out: a {@link
 * org.huibao.returns.ReturnReading}: one {@link org.huibao.returns.Return}, its observations, its
 * explained cells and its findings.
 */
package org.huibao.returns;
