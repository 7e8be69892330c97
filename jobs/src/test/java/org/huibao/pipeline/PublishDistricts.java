package org.huibao.pipeline;

import static org.apache.spark.sql.functions.col;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.huibao.bench.HeapWatch;
import org.huibao.facts.Inputs;
import org.huibao.figures.Publication;
import org.huibao.lake.Lake;
import org.huibao.lake.Views;
import org.huibao.lake.ingest.DistrictFolder;
import org.huibao.pipeline.DistrictOrder.What;
import org.huibao.pipeline.DistrictOutcome.Kind;
import org.huibao.reference.Reference;
import org.huibao.reference.ReferenceLoader;
import org.huibao.returns.Columns;
import org.huibao.words.Period;

/**
 * The publication of all districts below {@code args[0]}, as {@code GenerateDistricts} wrote them,
 * from the lake beside them that has their returns.
 *
 * <p>With those below {@code args[1]} published first, again and again until the compiler has
 * little left to do, so that what is measured is the steady state: on standard error what that
 * took, and the seconds, of the clock and of the processor, that it takes to
 *
 * <ol>
 *   <li>go through the rows alone, gathered and sorted by district
 *   <li>besides, work out the figures
 *   <li>besides, make the documents, which a table tells of, and write the tables
 *   <li>besides, write the documents: the whole job
 * </ol>
 *
 * Without {@code args[1]}: the driver's memory while the whole job runs.
 */
public final class PublishDistricts {
  private static final Period PERIOD = new Period(2004, 6);
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** Share of the processor's time that the compiler still takes at the end of a warm-up. */
  private static final double LITTLE = 0.15;

  private static final int MOST_ROUNDS = 12;

  private final SparkSession spark;
  private final Path root;
  private final Views views;

  private PublishDistricts(SparkSession spark, String root) {
    this.spark = spark;
    this.root = Path.of(root).toAbsolutePath();
    this.views = new Views(spark, new Lake(lake(), spark.sparkContext().hadoopConfiguration()));
  }

  public static void main(String[] args) throws IOException {
    try (SparkSession spark = Sessions.open("PublishDistricts")) {
      PublishDistricts districts = new PublishDistricts(spark, args[0]);
      if (args.length == 1) {
        HeapWatch heap = HeapWatch.begin();
        districts.publish(What.ALL);
        System.err.println("driver_mib " + heap.mib());
      } else {
        warmUp(new PublishDistricts(spark, args[1]));
        districts.stages().forEach(PublishDistricts::measure);
      }
    }
  }

  private record Stage(String name, Runnable work) {}

  /** Each does what the one before does, and more. */
  private List<Stage> stages() {
    return List.of(
        new Stage("reading", this::read),
        new Stage("figures", this::workOut),
        new Stage("tables", () -> publish(What.TABLES)),
        new Stage("documents", () -> publish(What.ALL)));
  }

  private static void warmUp(PublishDistricts others) {
    CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    long began = PROCESS.getProcessCpuTime();
    for (int round = 1; round <= MOST_ROUNDS; round++) {
      long cpu = PROCESS.getProcessCpuTime();
      long compiled = compiler.getTotalCompilationTime();
      others.stages().forEach(stage -> stage.work().run());
      double share =
          (compiler.getTotalCompilationTime() - compiled)
              * 1e6
              / (PROCESS.getProcessCpuTime() - cpu);
      System.err.printf("warming_up_compiler_share %.2f%n", share);
      if (share < LITTLE) {
        break;
      }
    }
    System.err.println("warming_up_cpu " + (PROCESS.getProcessCpuTime() - began) / 1e9);
  }

  private static void measure(Stage stage) {
    System.gc();
    long cpu = PROCESS.getProcessCpuTime();
    long wall = System.nanoTime();
    stage.work().run();
    System.err.println(stage.name() + "_seconds " + (System.nanoTime() - wall) / 1e9);
    System.err.println(stage.name() + "_cpu " + (PROCESS.getProcessCpuTime() - cpu) / 1e9);
  }

  private String lake() {
    return root.resolve("lake").toUri().toString();
  }

  private List<DistrictOrder> orders(What what) {
    String[] ids = root.resolve("districts").toFile().list();
    return Stream.of(ids).sorted().map(id -> order(id, what)).toList();
  }

  private DistrictOrder order(String id, What what) {
    String folder = root.resolve("districts").resolve(id).toUri().toString();
    String out = root.resolve("out").toUri().toString();
    return new DistrictOrder(id, folder, lake(), out, PERIOD, what);
  }

  /** The rows that the job goes through, brought together as it does. */
  private JavaRDD<Row> rows(List<DistrictOrder> orders) {
    return InputRows.of(
            views,
            views.returnsAsOf(Optional.empty()),
            orders.stream().map(DistrictOrder::district).collect(Collectors.toSet()),
            Optional.of(PERIOD))
        .repartition(orders.size(), col(Columns.DISTRICT))
        .sortWithinPartitions(Columns.DISTRICT, InputRows.KIND)
        .toJavaRDD();
  }

  private void read() {
    rows(orders(What.TABLES)).count();
  }

  private void workOut() {
    String folders = root.resolve("districts").toUri().toString();
    SerializableConfiguration hadoop =
        new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
    rows(orders(What.TABLES))
        .mapPartitions(
            all ->
                new EachDistrict(
                    all,
                    (id, own) ->
                        workOut(new DistrictFolder(folders + id, hadoop.value()), id, own)))
        .count();
  }

  private static DistrictOutcome workOut(DistrictFolder folder, String id, Iterable<Row> rows) {
    DistrictRows known = new DistrictRows(PublicationTask.MOST_NUMBERS);
    rows.forEach(known::add);
    Reference reference = ReferenceLoader.load(folder::bytes);
    Inputs inputs = new Inputs(known.returns(), known.numbers(), known.signs());
    Publication publication = Publication.of(inputs, reference, PERIOD);
    return DistrictOutcome.nothing(id, publication.figures().size() + " figures");
  }

  /** The job itself; nothing is made visible, so that it can be done again. */
  private void publish(What what) {
    List<DistrictOrder> orders = orders(what);
    List<DistrictOutcome> outcomes = new ArrayList<>();
    PublicationJob.run(spark, views, Optional.empty(), orders, outcomes::add);
    List<String> others = new ArrayList<>();
    for (DistrictOutcome each : outcomes) {
      if (each.kind() != Kind.PUBLISHED) {
        others.add(each.district() + " " + each.kind() + " " + each.refusal());
      }
    }
    if (!others.isEmpty() || outcomes.size() != orders.size()) {
      throw new IllegalStateException(
          "Cannot measure: of %d districts %d were published, but not %s"
              .formatted(orders.size(), outcomes.size() - others.size(), others));
    }
  }
}
