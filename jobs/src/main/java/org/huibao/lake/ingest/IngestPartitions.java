package org.huibao.lake.ingest;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.spark.Partitioner;
import org.apache.spark.sql.Row;
import org.huibao.lake.RowOrder;
import scala.Tuple2;

/**
 * Which file of an ingest a row goes to, and where in it: a table has so many files, and what is of
 * one period and indicator is in one of them.
 */
final class IngestPartitions extends Partitioner {
  private static final long serialVersionUID = 1L;

  /** So many of a table's first columns say which file a row goes to. */
  private static final int DECISIVE = 3;

  private final int filesPerTable;

  IngestPartitions(int filesPerTable) {
    this.filesPerTable = filesPerTable;
  }

  @Override
  public int numPartitions() {
    return IngestTable.ALL.size() * filesPerTable;
  }

  /**
   * @param key number of the table, and a row of it
   */
  @Override
  public int getPartition(Object key) {
    Tuple2<?, ?> tableAndRow = (Tuple2<?, ?>) key;
    int table = (Integer) tableAndRow._1();
    return table * filesPerTable + file(IngestTable.ALL.get(table), (Row) tableAndRow._2());
  }

  private int file(IngestTable table, Row row) {
    Object[] decisive =
        table.order().stream()
            .limit(DECISIVE)
            .map(column -> row.get(table.schema().fieldIndex(column)))
            .toArray();
    return Math.floorMod(Objects.hash(decisive), filesPerTable);
  }

  IngestTable table(int partition) {
    return IngestTable.ALL.get(partition / filesPerTable);
  }

  /** The number of a table's file. */
  int file(int partition) {
    return partition % filesPerTable;
  }

  /** Rows of one table in its order. */
  static final class InOrder implements Comparator<Tuple2<Integer, Row>>, Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<RowOrder> ORDERS =
        IngestTable.ALL.stream().map(IngestTable::rowOrder).toList();

    @Override
    public int compare(Tuple2<Integer, Row> one, Tuple2<Integer, Row> other) {
      int tables = Integer.compare(one._1(), other._1());
      return tables != 0 ? tables : ORDERS.get(one._1()).compare(one._2(), other._2());
    }
  }
}
