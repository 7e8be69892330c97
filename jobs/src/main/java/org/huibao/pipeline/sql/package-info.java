/**
 * SQL over the lake's views.
 *
 * <p>Comes in: a lake, and queries of a script or typed at a prompt. Goes out: their results as a
 * table, CSV, JSON or HTML, or one line on why there are none.
 */
package org.huibao.pipeline.sql;
