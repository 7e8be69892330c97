package org.huibao.pipeline.sql;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.NumericType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** How a query's result is printed. */
public enum ResultFormat {
  TABLE {
    @Override
    public void print(Dataset<Row> result, PrintStream out) {
      new TextTable(lines(result)).print(out);
    }
  },
  CSV {
    @Override
    public void print(Dataset<Row> result, PrintStream out) {
      out.println(csvLine(List.of(result.columns())));
      rows(result).forEachRemaining(row -> out.println(csvLine(texts(row))));
    }
  },
  JSON {
    @Override
    public void print(Dataset<Row> result, PrintStream out) {
      result.toJSON().toLocalIterator().forEachRemaining(out::println);
    }
  },
  HTML {
    @Override
    public void print(Dataset<Row> result, PrintStream out) {
      new HtmlTable(lines(result), numbers(result.schema())).print(out);
    }
  };

  public abstract void print(Dataset<Row> result, PrintStream out);

  /** The header, then the rows. */
  private static List<List<String>> lines(Dataset<Row> result) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of(result.columns()));
    rows(result).forEachRemaining(row -> lines.add(texts(row)));
    return lines;
  }

  /** The places of the columns that hold numbers. */
  private static Set<Integer> numbers(StructType schema) {
    return IntStream.range(0, schema.size())
        .filter(i -> schema.apply(i).dataType() instanceof NumericType)
        .boxed()
        .collect(Collectors.toSet());
  }

  /** Rows with arrays and structs as JSON text. */
  private static Iterator<Row> rows(Dataset<Row> result) {
    Dataset<Row> flat = result;
    for (StructField field : result.schema().fields()) {
      boolean nested =
          field.dataType() instanceof ArrayType
              || field.dataType() instanceof StructType
              || field.dataType() instanceof MapType;
      if (nested) {
        flat = flat.withColumn(field.name(), functions.to_json(functions.col(field.name())));
      }
    }
    return flat.toLocalIterator();
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < row.length(); i++) {
      texts.add(text(row.get(i)));
    }
    return texts;
  }

  private static String text(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Double number && !number.isNaN() && !number.isInfinite()) {
      return plain(BigDecimal.valueOf(number));
    }
    return value instanceof BigDecimal number ? plain(number) : value.toString();
  }

  public static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  public static String csvLine(List<String> fields) {
    return String.join(",", fields.stream().map(ResultFormat::quoted).toList());
  }

  private static String quoted(String field) {
    boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? field : "\"" + field.replace("\"", "\"\"") + "\"";
  }
}
