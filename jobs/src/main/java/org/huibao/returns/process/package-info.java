/**
 * Reading in a process of its own, which can be ended.
 *
 * <p>Comes in: a workbook's bytes and the district's reference. Goes out: its rows, or a return
 * without any that says why, whatever the bytes make parser and layout do: loop, allocate without
 * end, overflow.
 */
package org.huibao.returns.process;
