package org.huibao.pipeline;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.types.StructType;
import org.huibao.analysis.Analysis;
import org.huibao.bulletin.Figure;
import org.huibao.facts.Facts;

/** The tables that every publication holds and that are views of their own. */
final class PublicationTables {
  private PublicationTables() {}

  static Map<String, StructType> schemas() {
    Map<String, StructType> schemas = new TreeMap<>(Analysis.schemas());
    schemas.put(Facts.TABLE, Facts.SCHEMA);
    schemas.put(Figure.TABLE, Figure.SCHEMA);
    return schemas;
  }
}
