/**
 * What {@code scripts/bench} measures with: districts of any number of returns, a bare Spark job to
 * compare with, and the driver's memory while an ingest runs.
 */
package org.huibao.bench;
