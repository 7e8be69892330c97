/**
 * What a printed table is, and which tables a summary has.
 *
 * <p>Comes in: the figures of one vintage, and the reference for the order of places and
 * indicators. Goes out: each page as a {@link org.huibao.bulletin.tables.PrintedTable}, for whoever
 * draws it. Knows nothing of how it is drawn: no POI.
 */
package org.huibao.bulletin.tables;
