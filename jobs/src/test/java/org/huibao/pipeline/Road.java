package org.huibao.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.huibao.lake.Lake;
import org.huibao.lake.NamedViews;
import org.huibao.pipeline.sql.ResultFormat;
import org.huibao.returns.ReturnReader;
import picocli.CommandLine;

/** The whole road inside the test's own session: runs a district and queries the lake. */
record Road(SparkSession spark, Path folder) {
  /** The lake whose views the session has, as long as no run has added to any. */
  private record Viewed(Path lake, NamedViews views) {}

  private static final AtomicReference<Viewed> VIEWED = new AtomicReference<>();

  /** What a run printed and how it ended. */
  record Ended(int code, String output) {}

  Path lake() {
    return folder.resolve("lake");
  }

  Path out() {
    return folder.resolve("out");
  }

  /** Runs {@code district}; further arguments as on the command line. */
  Ended run(Path district, String... arguments) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    VIEWED.set(null);
    int code = RunPeriod.run(open(district, arguments), out);
    return new Ended(code, bytes.toString(StandardCharsets.UTF_8));
  }

  /** Runs the districts of several folders, or a folder of such. */
  Ended runAll(List<Path> districts, String... arguments) {
    List<String> all = new java.util.ArrayList<>(List.of(arguments));
    districts.stream().skip(1).forEach(each -> all.add(0, each.toString()));
    return run(districts.get(0), all.toArray(new String[0]));
  }

  /** Ingests what is new, and no more. */
  void ingest(Path district) {
    VIEWED.set(null);
    IngestReturns.ingest(open(district));
  }

  private DistrictRun open(Path district, String... arguments) {
    RunOptions options = new RunOptions();
    CommandLine commandLine = new CommandLine(new OptionsOnly(options));
    commandLine.parseArgs(arguments(district, arguments));
    return DistrictRun.open(spark, options, 2);
  }

  private String[] arguments(Path district, String... further) {
    List<String> all =
        new java.util.ArrayList<>(
            List.of(district.toString(), "--lake", lake().toString(), "--out", out().toString()));
    all.addAll(List.of(further));
    return all.toArray(new String[0]);
  }

  /** A query's rows as {@code scripts/sql --format csv} prints them, header first. */
  List<String> csv(String query) {
    return lines(query, ResultFormat.CSV);
  }

  /** A query's rows as {@code scripts/sql} prints them. */
  List<String> lines(String query, ResultFormat format) {
    viewsNow().registerFor(query);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Dataset<Row> result = spark.sql(query);
    format.print(result, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }

  /** Path to SHA-256, of published tables and documents. */
  Map<String, String> published() throws IOException {
    Map<String, String> found = new TreeMap<>();
    for (Path root : List.of(lake().resolve("publications"), out())) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          found.put(
              root.relativize(file).toString(), ReturnReader.sha256(Files.readAllBytes(file)));
        }
      }
    }
    return found;
  }

  /** Every view, for queries of the session itself. */
  void views() {
    viewsNow().registerAll();
  }

  private NamedViews viewsNow() {
    return VIEWED
        .updateAndGet(
            known ->
                known != null && known.lake().equals(lake())
                    ? known
                    : new Viewed(lake(), new NamedViews(spark, openLake(), PublishedTable.views())))
        .views();
  }

  private Lake openLake() {
    return new Lake(lake().toString(), spark.sparkContext().hadoopConfiguration());
  }

  @CommandLine.Command
  private record OptionsOnly(@CommandLine.Mixin RunOptions options) {}
}
