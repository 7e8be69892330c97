package org.huibao.pipeline;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.types.StructType;
import org.huibao.analysis.Completion;
import org.huibao.analysis.Gaps;
import org.huibao.analysis.Growth;
import org.huibao.analysis.Rankings;
import org.huibao.bulletin.Figure;
import org.huibao.facts.Facts;

/** The tables that every publication holds and that are views of their own. */
final class PublicationTables {
  private PublicationTables() {}

  static Map<String, StructType> schemas() {
    return new TreeMap<>(
        Map.of(
            Facts.TABLE, Facts.SCHEMA,
            Growth.TABLE, Growth.SCHEMA,
            Completion.TABLE, Completion.SCHEMA,
            Rankings.TABLE, Rankings.SCHEMA,
            Gaps.TABLE, Gaps.SCHEMA,
            Figure.TABLE, Figure.SCHEMA));
  }
}
