/**
 * What {@code scripts/bench} measures with: districts of any number of returns, a bare Spark job to
 * compare with, the driver's memory while an ingest runs, and ways to read a workbook side by side.
 */
package org.huibao.bench;
