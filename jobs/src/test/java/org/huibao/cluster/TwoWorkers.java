package org.huibao.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.huibao.returns.process.ReadingWorker;

/** The cluster that {@code scripts/cluster} starts, apart from one that somebody may have up. */
record TwoWorkers(Path folder, String url) implements AutoCloseable {
  private static final List<String> WORKERS = List.of("worker-1", "worker-2");

  static TwoWorkers in(Path folder) throws IOException, InterruptedException {
    String url = Script.output("cluster", "up", "--port", "0", "--folder", folder.toString());
    return new TwoWorkers(folder, url.strip());
  }

  /** As when a machine fails: a worker whose executor is reading, and all that it started. */
  void killOneThatReads(Process run) throws InterruptedException {
    Optional<ProcessHandle> worker = reading();
    while (worker.isEmpty() && run.isAlive()) {
      Thread.sleep(20);
      worker = reading();
    }
    List<ProcessHandle> started = worker.orElseThrow().descendants().toList();
    worker.orElseThrow().destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
  }

  /** The worker that is gone. */
  void startAgain() throws IOException, InterruptedException {
    Script.output("cluster", "up", "--folder", folder.toString());
  }

  private Optional<ProcessHandle> reading() {
    return WORKERS.stream()
        .map(this::process)
        .flatMap(Optional::stream)
        .filter(worker -> worker.descendants().anyMatch(TwoWorkers::reads))
        .findFirst();
  }

  private Optional<ProcessHandle> process(String worker) {
    try {
      String id = Files.readString(folder.resolve(worker + ".pid")).strip();
      return ProcessHandle.of(Long.parseLong(id));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot tell the process of " + worker + ": " + e, e);
    }
  }

  private static boolean reads(ProcessHandle process) {
    return process
        .info()
        .commandLine()
        .filter(command -> command.contains(ReadingWorker.class.getName()))
        .isPresent();
  }

  @Override
  public void close() throws IOException, InterruptedException {
    Script.output("cluster", "down", "--folder", folder.toString());
  }
}
