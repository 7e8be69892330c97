package org.huibao.pipeline;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.huibao.analysis.Gap;
import org.huibao.analysis.Growth;
import org.huibao.bulletin.Documents;
import org.huibao.checks.Questioned;
import org.huibao.facts.Fact;
import org.huibao.facts.Source;
import org.huibao.figures.Absence;
import org.huibao.figures.Figure;
import org.huibao.lake.Vintage;
import org.huibao.lake.lock.RunLock;
import org.huibao.reference.ReferenceIndex;
import org.huibao.returns.Columns;
import org.huibao.words.Period;

/**
 * Where the documents of a run go: {@code OUT/<district>/<period>/<vintage>/}. They become visible
 * by the rename of that folder.
 */
record DocumentFolder(DistrictRun run) {

  /** Does {@code work} when no other run writes documents here. */
  <T> T alone(Supplier<T> work) {
    Path out = new Path(run.options().out);
    if (run.lake().isAt(out)) {
      // this run has it to itself already
      return work.get();
    }
    RunLock lock = RunLock.take(files(), out, run.progress()::say);
    try {
      return work.get();
    } finally {
      lock.close();
    }
  }

  /** Writes those that are not there, from the lake's tables; paths of those written. */
  List<String> write(Vintage vintage) {
    Path folder = folder(vintage);
    try {
      List<String> due = due(folder);
      if (due.isEmpty()) {
        return List.of();
      }
      Path stage =
          new Path(run.options().out, RunLock.STAGING + "/" + vintage.path().replace('/', '-'));
      Documents documents = fromTables(vintage);
      documents.warnings().forEach(run.progress()::say);
      for (String name : due) {
        try (OutputStream stream = files().create(new Path(stage, name))) {
          stream.write(documents.files().get(name));
        }
      }
      return publish(stage, vintage);
    } catch (IOException e) {
      throw failure(folder, e);
    }
  }

  /**
   * Makes staged documents visible: the folder at once; or, where it lacks only some, these one by
   * one. Paths of those that are new, as the caller gave them.
   */
  List<String> publish(Path stage, Vintage vintage) {
    Path folder = folder(vintage);
    try {
      List<String> due = due(folder);
      if (!files().exists(folder)) {
        files().mkdirs(folder.getParent());
        rename(stage, folder);
      } else {
        for (String name : due) {
          rename(new Path(stage, name), new Path(folder, name));
        }
        files().delete(stage, true);
      }
      return due.stream().map(name -> asGiven(vintage, name)).toList();
    } catch (IOException e) {
      throw failure(folder, e);
    }
  }

  private Path folder(Vintage vintage) {
    return new Path(run.options().out, vintage.path());
  }

  private FileSystem files() {
    try {
      FileSystem files =
          new Path(run.options().out)
              .getFileSystem(run.spark().sparkContext().hadoopConfiguration());
      // no hidden checksum files beside documents that people open
      files.setWriteChecksum(false);
      return files;
    } catch (IOException e) {
      throw failure(new Path(run.options().out), e);
    }
  }

  private static UncheckedIOException failure(Path folder, IOException cause) {
    return new UncheckedIOException("Cannot write " + folder + ": " + cause.getMessage(), cause);
  }

  private List<String> due(Path folder) throws IOException {
    List<String> due = new ArrayList<>();
    for (String name : Documents.NAMES) {
      if (!files().exists(new Path(folder, name))) {
        due.add(name);
      }
    }
    return due;
  }

  private void rename(Path from, Path to) throws IOException {
    if (!files().rename(from, to)) {
      throw new IllegalStateException(
          "Cannot write " + to + ": another run is writing it; run again");
    }
  }

  private String asGiven(Vintage vintage, String name) {
    String out = run.options().out;
    return out + (out.endsWith("/") ? "" : "/") + vintage.path() + "/" + name;
  }

  /** The figures of one district: thousands, whatever the number of returns behind them. */
  private Documents fromTables(Vintage vintage) {
    ReferenceIndex reference = new ReferenceIndex(run.reference());
    return Documents.of(
        rows(vintage, Figure.TABLE, Figure.SCHEMA, Figure::from),
        rows(vintage, Gap.TABLE, Gap.SCHEMA, Gap::from),
        rows(vintage, Growth.TABLE, Growth.SCHEMA, row -> Growth.from(row, reference)),
        inDoubt(vintage),
        rows(vintage, Absence.TABLE, Absence.SCHEMA, Absence::from),
        run.reference(),
        Period.parse(vintage.period()).orElseThrow(),
        run.folder().bytes(Documents.TEMPLATE));
  }

  private Set<Source> inDoubt(Vintage vintage) {
    return run
        .spark()
        .read()
        .schema(Fact.SCHEMA)
        .parquet(run.lake().publicationTable(vintage, Fact.TABLE).toString())
        .where(col(Columns.STATUS).equalTo(Questioned.STATUS).and(col(Columns.CELL).isNotNull()))
        .collectAsList()
        .stream()
        .map(Fact::cellOf)
        .collect(Collectors.toSet());
  }

  private <R> List<R> rows(
      Vintage vintage, String table, StructType schema, Function<Row, R> from) {
    List<R> records = new ArrayList<>();
    Path path = run.lake().publicationTable(vintage, table);
    if (!run.lake().has(path)) {
      // a vintage of an earlier version
      return records;
    }
    Iterator<Row> rows =
        run.spark().read().schema(schema).parquet(path.toString()).toLocalIterator();
    rows.forEachRemaining(row -> records.add(from.apply(row)));
    return records;
  }
}
