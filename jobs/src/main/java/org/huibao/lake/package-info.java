/**
 * The lake: plain Parquet, append-only ingests and publications in vintages, and the views over
 * them.
 *
 * <p>Comes in: tables to keep. Goes out: tables by name. Each ingest and each publication is
 * written under {@code _staging} and becomes visible by the rename of one directory. One run at a
 * time does so.
 */
package org.huibao.lake;
