/**
 * Parsing in a process of its own, which can be ended.
 *
 * <p>Comes in: a workbook's bytes, passwords and limits. Goes out: the workbook, or the reason why
 * there is none, whatever the bytes make the parser do: loop, allocate without end, overflow.
 */
package org.huibao.workbook.process;
