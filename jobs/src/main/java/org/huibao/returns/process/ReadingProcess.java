package org.huibao.returns.process;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.huibao.reference.ReadingLimits;
import org.huibao.reference.Reference;
import org.huibao.returns.EarlierFiles;
import org.huibao.returns.EarlierFiles.EarlierFile;
import org.huibao.returns.SheetsRead;
import org.huibao.workbook.TimeLimit;

/** A worker process seen from the one that asks it. */
final class ReadingProcess {
  private static final int OUT_OF_MEMORY = 3;
  private static final int SECONDS_TO_START = 60;
  private static final long MILLIS_TO_END_ITSELF = 500;
  private static final List<String> OPTIONS =
      List.of(
          "-Xmx640m",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Xshare:auto",
          "-Duser.timezone=UTC",
          "-Dfile.encoding=UTF-8",
          "-Djava.awt.headless=true",
          "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
  private static final ScheduledExecutorService CLOCK = clock();

  private final Process process;
  private final Conversation worker;
  private String knownReference;
  private Phase phase;
  private long began;
  private ScheduledFuture<?> end;

  private ReadingProcess(Process process) throws IOException {
    this.process = process;
    this.worker = new Conversation(process.getInputStream(), process.getOutputStream());
  }

  private static ScheduledExecutorService clock() {
    ScheduledThreadPoolExecutor clock =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "huibao-reading-clock");
              thread.setDaemon(true);
              return thread;
            });
    clock.setRemoveOnCancelPolicy(true);
    return clock;
  }

  /** Starts a worker with this process's own Java and classes, and waits until it is there. */
  static ReadingProcess start() {
    try {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(OPTIONS);
      command.add(ReadingWorker.class.getName());
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.redirectError(ProcessBuilder.Redirect.DISCARD);
      Map<String, String> environment = builder.environment();
      environment.put("CLASSPATH", classPath());
      // options meant for the parent, such as a debugger's port, do not fit two processes
      environment.remove("JAVA_TOOL_OPTIONS");
      environment.remove("JDK_JAVA_OPTIONS");
      ReadingProcess started = new ReadingProcess(builder.start());
      ScheduledFuture<?> end =
          CLOCK.schedule(started.process::destroyForcibly, SECONDS_TO_START, TimeUnit.SECONDS);
      try {
        started.worker.kind();
        return started;
      } finally {
        end.cancel(false);
      }
    } catch (IOException | URISyntaxException e) {
      throw new ReadingProcessException(
          "Cannot start a process that reads workbooks: " + e.getMessage(), e);
    }
  }

  private static String classPath() throws URISyntaxException {
    Path own =
        Path.of(ReadingWorker.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return own + File.pathSeparator + System.getProperty("java.class.path");
  }

  boolean isAlive() {
    return process.isAlive();
  }

  void end() {
    process.destroyForcibly();
  }

  /**
   * What the worker makes of a file. Where it does not answer it is gone, or must go.
   *
   * @throws EndedReadingException where the file used up its time or memory
   * @throws FailedReadingException where the answer is a fault
   * @throws LostWorkerException where it ended before the file had used up any limit
   */
  SheetsRead read(Reference reference, FileBytes file, EarlierFiles earlier)
      throws EndedReadingException, FailedReadingException, LostWorkerException {
    ReadingLimits limits = reference.district().limits();
    begin(Phase.OPENING, limits);
    try {
      if (!reference.fingerprint().equals(knownReference)) {
        worker.say(Conversation.REFERENCE, reference);
        knownReference = reference.fingerprint();
      }
      worker.say(Conversation.FILE, file);
      return answer(limits, earlier);
    } catch (IOException gone) {
      throw new EndedReadingException(reasonOfEnd(limits), gone);
    } finally {
      end.cancel(false);
    }
  }

  private SheetsRead answer(ReadingLimits limits, EarlierFiles earlier)
      throws IOException, FailedReadingException {
    Iterator<EarlierFile> before = null;
    while (true) {
      int kind = worker.kind();
      switch (kind) {
        case Conversation.OPENED -> {
          end.cancel(false);
          begin(Phase.UNDERSTANDING, limits);
        }
        case Conversation.EARLIER -> {
          before = before == null ? earlier.nearestFirst().iterator() : before;
          worker.hand(before.hasNext() ? before.next() : null);
        }
        case Conversation.READING -> {
          return new SheetsRead(worker.reading(), List.of(), List.of());
        }
        case Conversation.SHEETS -> {
          return worker.next(SheetsRead.class);
        }
        case Conversation.FAILED -> throw new FailedReadingException(worker.next(String.class));
        default -> throw new IOException("Cannot understand a worker's message " + kind);
      }
    }
  }

  private void begin(Phase next, ReadingLimits limits) {
    phase = next;
    began = System.nanoTime();
    long worked = worked();
    long limit = TimeUnit.SECONDS.toNanos(next.seconds(limits));
    long grace = TimeUnit.MILLISECONDS.toNanos(MILLIS_TO_END_ITSELF);
    long since = began;
    end =
        CLOCK.scheduleWithFixedDelay(
            () -> {
              long took = System.nanoTime() - since - grace;
              if (TimeLimit.isOver(took, worked() - worked, limit)) {
                process.destroyForcibly();
              }
            },
            limit + grace,
            TimeUnit.SECONDS.toNanos(1),
            TimeUnit.NANOSECONDS);
  }

  /** The processor's time that the worker has had; where nobody counts it, all that passed. */
  private long worked() {
    return process.info().totalCpuDuration().map(Duration::toNanos).orElseGet(System::nanoTime);
  }

  private String reasonOfEnd(ReadingLimits limits) throws LostWorkerException {
    long took = System.nanoTime() - began;
    end();
    int code = process.onExit().join().exitValue();
    if (code == OUT_OF_MEMORY) {
      return "读取所需的内存超过上限，请用 Excel 或 WPS 打开后只留报表另存再报送";
    }
    if (took >= TimeUnit.SECONDS.toNanos(phase.seconds(limits))) {
      return phase.overrun(limits);
    }
    throw new LostWorkerException(code);
  }
}
