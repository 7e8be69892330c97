package org.huibao.lake.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One at a time writes; who waits says so; nobody waits for the dead. */
class RunLockTest {
  private static final Duration NOT_LONG = Duration.ofMillis(800);

  @TempDir java.nio.file.Path folder;
  private FileSystem files;
  private final List<String> said = new ArrayList<>();

  @BeforeEach
  void open() throws IOException {
    files = FileSystem.getLocal(new Configuration());
  }

  private RunLock take(Duration patience, Duration lease) {
    return RunLock.take(files, new Path(folder.toString()), said::add, patience, lease);
  }

  @Test
  void refusesWhereTheOtherDoesNotEnd() {
    RunLock first = take(NOT_LONG, NOT_LONG);

    assertThatThrownBy(() -> take(NOT_LONG, NOT_LONG))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageMatching(
            "Cannot write to .*: another run \\(process "
                + ProcessHandle.current().pid()
                + " on .*\\) is writing it; run again when it has ended");
    assertThat(said).hasSize(1).first().asString().contains("等它结束");

    first.close();
    take(NOT_LONG, NOT_LONG).close();
    assertThat(left()).isEmpty();
  }

  @Test
  void manyAtOnceGoInOneAfterTheOther() throws Exception {
    int[] inside = {0};
    int[] most = {0};
    Callable<Void> run =
        () -> {
          RunLock lock = RunLock.take(files, new Path(folder.toString()), line -> {});
          most[0] = Math.max(most[0], ++inside[0]);
          Thread.sleep(5);
          inside[0]--;
          lock.close();
          return null;
        };
    ExecutorService many = Executors.newFixedThreadPool(8);
    for (Future<Void> each : many.invokeAll(java.util.Collections.nCopies(16, run))) {
      each.get();
    }
    many.shutdown();

    assertThat(most[0]).isEqualTo(1);
    assertThat(left()).isEmpty();
  }

  @Test
  void aKilledRunHoldsNobodyUpAndWhatItLeftIsGone() throws Exception {
    Process run =
        new ProcessBuilder(
                java.nio.file.Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                RunLockTest.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat((char) run.getInputStream().read()).isEqualTo('h');
    Files.createDirectories(folder.resolve("_staging/ingest-000001/returns"));
    assertThatThrownBy(() -> take(NOT_LONG, NOT_LONG)).hasMessageStartingWith("Cannot write to");

    run.destroyForcibly();

    RunLock next = take(Duration.ofSeconds(5), Duration.ofHours(1));
    assertThat(left()).containsExactly("_lock-000002");
    next.close();
  }

  /** Holds the lock of a folder until it is killed. */
  public static void main(String[] folder) throws Exception {
    RunLock.take(FileSystem.getLocal(new Configuration()), new Path(folder[0]), line -> {});
    System.out.print("held");
    System.out.flush();
    Thread.sleep(Duration.ofMinutes(5).toMillis());
  }

  @Test
  void fromAnotherMachineALockThatIsNotRenewedIsDead() throws IOException {
    lockOf("elsewhere\n1\n1\n");

    take(Duration.ofSeconds(10), NOT_LONG).close();

    assertThat(said).containsExactly("      另一次运行（elsewhere 上的进程 1）正在写 " + folder + "，等它结束 …");
    assertThat(left()).isEmpty();
  }

  @Test
  void aLockThatItsRunHadNoTimeToSignIsDeadOnceItIsNotRenewed() throws IOException {
    lockOf("");

    take(Duration.ofSeconds(10), NOT_LONG).close();

    assertThat(left()).isEmpty();
  }

  @Test
  void fromAnotherMachineALockThatIsRenewedIsAlive() throws Exception {
    java.nio.file.Path lock = lockOf("elsewhere\n1\n1\n");
    Thread renewal =
        new Thread(
            () -> {
              try {
                for (int second = 0; ; second++) {
                  Files.setLastModifiedTime(lock, FileTime.from(Instant.EPOCH.plusSeconds(second)));
                  Thread.sleep(100);
                }
              } catch (IOException | InterruptedException ended) {
                Thread.currentThread().interrupt();
              }
            });
    renewal.start();

    assertThatThrownBy(() -> take(Duration.ofSeconds(3), NOT_LONG))
        .hasMessageContaining("another run (process 1 on elsewhere) is writing it");
    renewal.interrupt();
  }

  private java.nio.file.Path lockOf(String holder) throws IOException {
    java.nio.file.Path lock = folder.resolve("_staging/_lock-000001");
    Files.createDirectories(lock.getParent());
    return Files.write(lock, holder.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> left() {
    try (Stream<java.nio.file.Path> left = Files.list(folder.resolve("_staging"))) {
      return left.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
