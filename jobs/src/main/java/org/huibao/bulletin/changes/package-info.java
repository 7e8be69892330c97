/**
 * 变动说明: what differs from the vintage before. Comes in: the records of two vintages of a period.
 * Goes out: the text for whoever wrote on the ground of the older one.
 */
package org.huibao.bulletin.changes;
