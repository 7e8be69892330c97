package org.huibao.lake.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huibao.SparkExtension;
import org.huibao.lake.IngestedReturns;
import org.huibao.lake.Lake;
import org.huibao.lake.Views;
import org.huibao.reference.Reference;
import org.huibao.reference.ReferenceLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is read again of three workbooks that the lake knows, and what is not. */
@ExtendWith(SparkExtension.class)
class KnownFilesTest {
  private static final Instant LAST_MONTH = Instant.parse("2026-01-05T08:00:00Z");

  /** Files that may have something new, those of them that were known after all, and the ingest. */
  record Ran(long looked, long unchanged, Optional<String> ingest) {}

  @TempDir private Path folder;
  private SparkSession spark;
  private Configuration hadoop;

  @BeforeEach
  void readOnce(SparkSession spark) throws IOException {
    this.spark = spark;
    this.hadoop = spark.sparkContext().hadoopConfiguration();
    write("district.yaml", "id: q\nname: 青川区\nplace: q\ngroups: {}\n");
    write(
        "reference/places.csv",
        "place_id,name,aliases,level,parent,group\nq,青川区,,district,,\nlw,柳湾镇,,town,q,\n");
    write("reference/reporters.csv", "reporter_id,name,aliases,place_id\nlw,柳湾镇,,lw\n");
    write("reference/schedule.csv", "form,title,reporter_id,frequency,due_day\n");
    write(
        "reference/indicators.csv",
        "indicator_id,name,aliases,unit,display_unit,decimals,kind,direction,price_basis,sign,"
            + "additive,differenced,part_of,numerator,denominator,authority\n"
            + "gdp,生产总值,,万元,,2,flow,higher,nominal,any,yes,yes,,,,\n");
    for (String month : new String[] {"1", "2", "3"}) {
      writeReturn("柳湾镇" + month + "月.csv", month + "00");
    }
    assertThat(run()).isEqualTo(new Ran(3, 0, Optional.of("000001")));
  }

  @Test
  void nothingIsOpenedWhereNothingChanged() throws IOException {
    assertThat(run()).isEqualTo(new Ran(0, 0, Optional.empty()));

    // the same size and time: whatever is in it, nobody looks
    writeReturn("柳湾镇2月.csv", "999");

    assertThat(run()).isEqualTo(new Ran(0, 0, Optional.empty()));
  }

  @Test
  void anotherTimeIsLookedAtAndTheSameBytesAreNotReadAgain() throws IOException {
    touch("柳湾镇2月.csv", LAST_MONTH.plusSeconds(1));

    assertThat(run()).isEqualTo(new Ran(1, 1, Optional.empty()));
    assertThat(folder.resolve("lake/ingests/000002")).doesNotExist();
  }

  @Test
  void otherBytesAreReadAgain() throws IOException {
    writeReturn("柳湾镇2月.csv", "201");
    touch("柳湾镇2月.csv", LAST_MONTH.plusSeconds(1));

    assertThat(run()).isEqualTo(new Ran(1, 0, Optional.of("000002")));

    // and what was known before is still known
    writeReturn("柳湾镇2月.csv", "200");
    assertThat(run()).isEqualTo(new Ran(0, 0, Optional.empty()));
  }

  @Test
  void aFileChangedAMomentAgoIsReadOnceItHasSettled() throws IOException {
    writeReturn("柳湾镇4月.csv", "400");
    touch("柳湾镇4月.csv", Instant.now());

    assertThat(run()).isEqualTo(new Ran(1, 0, Optional.of("000002")));
    assertThat(run()).isEqualTo(new Ran(0, 0, Optional.empty()));
  }

  @Test
  void aTimeYetToComeIsNotTrusted() throws IOException {
    writeReturn("柳湾镇4月.csv", "400");
    touch("柳湾镇4月.csv", Instant.now().plusSeconds(3600));

    assertThat(run()).isEqualTo(new Ran(1, 0, Optional.of("000002")));
    assertThat(run()).isEqualTo(new Ran(1, 1, Optional.empty()));
  }

  @Test
  void aFileThatIsGoneWhenItIsToBeReadIsRejectedAndLookedAtAgain() throws IOException {
    Path moved = folder.resolve("returns/柳湾镇4月.csv");
    writeReturn("柳湾镇4月.csv", "400");

    assertThat(run(() -> Files.delete(moved))).isEqualTo(new Ran(1, 0, Optional.of("000002")));
    assertThat(rejected()).containsExactly("returns/柳湾镇4月.csv 文件无法打开：已不在原处，或没有读取权限，请检查后再运行");

    writeReturn("柳湾镇4月.csv", "400");
    assertThat(run(() -> Files.delete(moved))).isEqualTo(new Ran(1, 1, Optional.empty()));

    writeReturn("柳湾镇4月.csv", "400");
    assertThat(run()).isEqualTo(new Ran(1, 0, Optional.of("000003")));
    assertThat(run()).isEqualTo(new Ran(0, 0, Optional.empty()));
  }

  @Test
  void anotherReferenceOrReceivedDateReadsAgain() throws IOException {
    write("returns/received.csv", "path,received_on\n柳湾镇3月.csv,2026-01-07\n");

    assertThat(run()).isEqualTo(new Ran(1, 0, Optional.of("000002")));

    write("reference/reporters.csv", "reporter_id,name,aliases,place_id\nlw,柳湾镇,柳湾,lw\n");

    assertThat(run()).isEqualTo(new Ran(3, 0, Optional.of("000003")));
    assertThat(run()).isEqualTo(new Ran(0, 0, Optional.empty()));
  }

  @Test
  void whatAnIngestReadIsWhatTheFilesHave() {
    Lake lake = new Lake(folder.resolve("lake").toString(), hadoop);

    assertThat(
            IngestedReturns.read(
                    spark, lake, "observations", org.huibao.returns.Observation.schema())
                .orderBy("period")
                .select("file", "period", "value")
                .collectAsList())
        .extracting(
            row -> row.getString(0) + " " + row.getString(1) + " " + row.getDecimal(2).intValue())
        .containsExactly(
            "returns/柳湾镇1月.csv 2026-01 100",
            "returns/柳湾镇2月.csv 2026-02 200",
            "returns/柳湾镇3月.csv 2026-03 300");
  }

  private List<String> rejected() {
    Lake lake = new Lake(folder.resolve("lake").toString(), hadoop);
    return new Views(spark, lake)
        .returns().where("status = 'rejected'").select("file", "reason").collectAsList().stream()
            .map(row -> row.getString(0) + " " + row.getString(1))
            .toList();
  }

  private Ran run() {
    return run(() -> {});
  }

  /** A run during which something happens to files between their listing and their reading. */
  private Ran run(ThrowingCallable afterListing) {
    DistrictFolder district = new DistrictFolder(folder.toString(), hadoop);
    Lake lake = new Lake(folder.resolve("lake").toString(), hadoop);
    ReadCounters counters = ReadCounters.in(spark.sparkContext());
    Reference reference = ReferenceLoader.load(district::bytes);
    Ingest ingest =
        new Ingest(
            spark,
            lake,
            List.of(
                new DistrictToRead(
                    reference.district().id(), district.toString(), reference.fingerprint())));
    try (FilesToRead files = ingest.newFiles(Instant.now(), counters)) {
      assertThatCode(afterListing).doesNotThrowAnyException();
      Optional<String> id = ingest.append(files, counters);
      assertThat(counters.workbooks().value()).isEqualTo(files.count());
      return new Ran(files.count(), counters.unchanged().value(), id);
    }
  }

  private void writeReturn(String name, String value) throws IOException {
    write(
        "returns/" + name,
        "2026年%s主要经济指标,,\n填报单位：柳湾镇,,\n指标,单位,本月\n生产总值,万元,%s\n"
            .formatted(name.substring(3, 5), value));
    touch(name, LAST_MONTH);
  }

  private void touch(String name, Instant time) throws IOException {
    Files.setLastModifiedTime(folder.resolve("returns/" + name), FileTime.from(time));
  }

  private void write(String file, String content) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, content.getBytes(StandardCharsets.UTF_8));
  }
}
