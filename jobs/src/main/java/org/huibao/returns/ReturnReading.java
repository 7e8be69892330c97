package org.huibao.returns;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.huibao.findings.Finding;

/** All that one pass over one workbook gives, as one row with nested tables. */
public record ReturnReading(
    Return itself,
    List<Observation> observations,
    List<ExplainedCell> explainedCells,
    List<ReportedSign> signs,
    List<Finding> findings)
    implements Serializable {
  public static final StructType SCHEMA =
      new StructType()
          .add(Return.TABLE, Return.SCHEMA)
          .add(Observation.TABLE, arrayOf(Observation.SCHEMA))
          .add(ExplainedCell.TABLE, arrayOf(ExplainedCell.SCHEMA))
          .add(ReportedSign.TABLE, arrayOf(ReportedSign.SCHEMA))
          .add(Finding.TABLE, arrayOf(Finding.SCHEMA));

  private static ArrayType arrayOf(StructType element) {
    return DataTypes.createArrayType(element, false);
  }

  public Row toRow() {
    return RowFactory.create(
        itself.toRow(),
        observations.stream().map(Observation::toRow).toArray(Row[]::new),
        explainedCells.stream().map(ExplainedCell::toRow).toArray(Row[]::new),
        signs.stream().map(ReportedSign::toRow).toArray(Row[]::new),
        findings.stream().map(Finding::toRow).toArray(Row[]::new));
  }
}
