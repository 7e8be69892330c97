package org.huibao.pipeline;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.huibao.analysis.Gaps;
import org.huibao.analysis.Growth;
import org.huibao.analysis.Rankings;
import org.huibao.bulletin.DataSection;
import org.huibao.bulletin.Figure;
import org.huibao.bulletin.GapVerdicts;
import org.huibao.bulletin.GrowthOutcomes;
import org.huibao.bulletin.PlainSection;
import org.huibao.bulletin.PublishedFigures;
import org.huibao.bulletin.SectionWords;
import org.huibao.bulletin.xlsx.SummaryWorkbook;
import org.huibao.lake.Publication;
import org.huibao.lake.lock.RunLock;
import org.huibao.reference.TextDecoding;
import org.huibao.returns.Columns;
import org.huibao.returns.ReturnReader;
import org.huibao.words.Period;

/**
 * The documents of one vintage, written from its figures alone: 汇总表.xlsx and 数据段.md in {@code
 * OUT/<district>/<period>/<vintage>/}. They become visible by the rename of that folder.
 */
record Documents(DistrictRun run, Publication publication) {
  private static final String TEMPLATE = "data-section.md";
  private static final String WORKBOOK = "汇总表.xlsx";
  private static final String SECTION = "数据段.md";

  /** Of the office's own sentences, for other sentences are another vintage; empty without any. */
  static String fingerprint(DistrictRun run) {
    return run.folder()
        .bytes(TEMPLATE)
        .map(template -> "-" + ReturnReader.sha256(template).substring(0, 16))
        .orElse("");
  }

  /** Paths of the documents written; none where they are there already. */
  List<String> write() {
    Path folder = new Path(run.options().out, publication.path());
    try {
      FileSystem files = folder.getFileSystem(run.spark().sparkContext().hadoopConfiguration());
      // no hidden checksum files beside documents that people open
      files.setWriteChecksum(false);
      if (due(files, folder).isEmpty()) {
        return List.of();
      }
      Path out = new Path(run.options().out);
      if (run.lake().isAt(out)) {
        // this run has it to itself already
        return write(files, folder);
      }
      RunLock lock = RunLock.take(files, out, run.progress()::say);
      try {
        return write(files, folder);
      } finally {
        lock.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + folder + ": " + e.getMessage(), e);
    }
  }

  private List<String> write(FileSystem files, Path folder) throws IOException {
    List<String> due = due(files, folder);
    Path stage = new Path(run.options().out, "_staging/" + publication.path().replace('/', '-'));
    Map<String, byte[]> documents = documents();
    for (String name : due) {
      try (OutputStream stream = files.create(new Path(stage, name))) {
        stream.write(documents.get(name));
      }
    }
    publish(files, stage, folder, due);
    return due.stream().map(this::asGiven).toList();
  }

  private static List<String> due(FileSystem files, Path folder) throws IOException {
    List<String> due = new ArrayList<>();
    for (String name : List.of(WORKBOOK, SECTION)) {
      if (!files.exists(new Path(folder, name))) {
        due.add(name);
      }
    }
    return due;
  }

  /** The folder at once; or, where it lacks only some documents, these one by one. */
  private static void publish(FileSystem files, Path stage, Path folder, List<String> due)
      throws IOException {
    if (!files.exists(folder)) {
      files.mkdirs(folder.getParent());
      rename(files, stage, folder);
      return;
    }
    for (String name : due) {
      rename(files, new Path(stage, name), new Path(folder, name));
    }
    files.delete(stage, true);
  }

  private static void rename(FileSystem files, Path from, Path to) throws IOException {
    if (!files.rename(from, to)) {
      throw new IllegalStateException(
          "Cannot write " + to + ": another run is writing it; run again");
    }
  }

  private String asGiven(String name) {
    String out = run.options().out;
    return out + (out.endsWith("/") ? "" : "/") + publication.path() + "/" + name;
  }

  private Map<String, byte[]> documents() {
    Period period = Period.parse(publication.period()).orElseThrow();
    PublishedFigures figures = figures();
    Map<String, byte[]> documents = new LinkedHashMap<>();
    documents.put(WORKBOOK, new SummaryWorkbook(figures, run.reference(), period).bytes());
    documents.put(SECTION, section(figures, period).getBytes(StandardCharsets.UTF_8));
    return documents;
  }

  private String section(PublishedFigures figures, Period period) {
    return run.folder()
        .bytes(TEMPLATE)
        .map(template -> filled(template, figures, period))
        .orElseGet(
            () -> new PlainSection(figures, run.reference(), period, outcomes(figures)).text());
  }

  private String filled(byte[] template, PublishedFigures figures, Period period) {
    Map<String, String> words =
        new TreeMap<>(SectionWords.of(run.reference(), period, verdicts(figures)));
    words.putAll(outcomes(figures).words());
    DataSection section = new DataSection(figures, words);
    DataSection.Filled filled = section.fill(TextDecoding.decode(template));
    filled.warnings().forEach(run.progress()::say);
    return filled.text();
  }

  /** The figures of one district: thousands, whatever the number of returns behind them. */
  private PublishedFigures figures() {
    List<Figure> figures = new ArrayList<>();
    Iterator<Row> rows = table(Figure.TABLE, Figure.SCHEMA).toLocalIterator();
    rows.forEachRemaining(row -> figures.add(Figure.from(row)));
    return new PublishedFigures(figures);
  }

  private GapVerdicts verdicts(PublishedFigures figures) {
    GapVerdicts verdicts = new GapVerdicts();
    Iterator<Row> rows =
        table(Gaps.TABLE, Gaps.SCHEMA)
            .select(Columns.INDICATOR, Rankings.BY, Columns.SPAN, Columns.SCOPE, Gaps.VERDICT)
            .toLocalIterator();
    rows.forEachRemaining(
        row -> {
          if (figures.isMain(row.getString(0), row.getString(2))) {
            verdicts.add(
                row.getString(0),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4));
          }
        });
    return verdicts;
  }

  private GrowthOutcomes outcomes(PublishedFigures figures) {
    GrowthOutcomes outcomes = new GrowthOutcomes(run.reference().district().rounding());
    Iterator<Row> rows =
        table(Growth.TABLE, Growth.SCHEMA)
            .where(col(Growth.PUBLISHED))
            .select(
                Columns.INDICATOR,
                Columns.PLACE,
                Columns.SPAN,
                Columns.SCOPE,
                Growth.OUTCOME,
                Growth.LOSS_CHANGE)
            .toLocalIterator();
    String district = run.reference().district().place();
    rows.forEachRemaining(
        row -> {
          if (figures.isMain(row.getString(0), row.getString(2))) {
            outcomes.add(
                row.getString(0),
                row.getString(1).equals(district) ? null : row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.isNullAt(5) ? null : row.getDouble(5));
          }
        });
    return outcomes;
  }

  private Dataset<Row> table(String table, StructType schema) {
    return run.spark()
        .read()
        .schema(schema)
        .parquet(run.lake().publicationTable(publication, table).toString());
  }
}
