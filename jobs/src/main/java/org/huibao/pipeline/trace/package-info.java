/**
 * From a printed figure back to its cells, and from a cell to all that hangs on it. Comes in: a
 * figure's name, a cell or a number as it is printed, and a lake. Goes out: what the lake has of
 * it, as text or as JSON; no Spark session.
 */
package org.huibao.pipeline.trace;
