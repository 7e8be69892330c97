package org.huibao.workbook.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.huibao.reference.ReadingLimits;
import org.huibao.workbook.UnreadableWorkbookException;
import org.huibao.workbook.Workbook;

/** A worker process seen from the one that asks it. */
final class ReadingProcess {
  private static final int OUT_OF_MEMORY = 3;
  private static final int SECONDS_TO_START = 60;
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
  private final DataOutputStream requests;
  private final DataInputStream answers;

  private ReadingProcess(Process process) {
    this.process = process;
    this.requests =
        new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
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
        started.answers.readByte();
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
   * What the worker makes of {@code bytes}; afterwards it may be gone.
   *
   * @throws LostWorkerException where it ended before the workbook had used up any limit
   */
  Workbook read(byte[] bytes, List<String> passwords, ReadingLimits limits)
      throws UnreadableWorkbookException, LostWorkerException {
    long began = System.nanoTime();
    ScheduledFuture<?> end =
        CLOCK.schedule(
            process::destroyForcibly, limits.seconds() * 1000L + 500, TimeUnit.MILLISECONDS);
    try {
      request(bytes, passwords, limits);
      if (answers.readByte() == ReadingWorker.WORKBOOK) {
        return Wire.readWorkbook(answers);
      }
      throw new UnreadableWorkbookException(Wire.readText(answers), null);
    } catch (IOException gone) {
      Duration took = Duration.ofNanos(System.nanoTime() - began);
      throw new UnreadableWorkbookException(reasonOfEnd(limits, took), gone);
    } finally {
      end.cancel(false);
    }
  }

  private void request(byte[] bytes, List<String> passwords, ReadingLimits limits)
      throws IOException {
    requests.writeInt(bytes.length);
    requests.writeInt(limits.megabytes());
    requests.writeInt(limits.unpackedMegabytes());
    requests.writeInt(limits.ratio());
    requests.writeInt(limits.cells());
    requests.writeInt(limits.sheets());
    requests.writeInt(limits.textLength());
    requests.writeInt(limits.seconds());
    requests.writeInt(passwords.size());
    for (String password : passwords) {
      Wire.writeText(requests, password);
    }
    requests.write(bytes);
    requests.flush();
  }

  private String reasonOfEnd(ReadingLimits limits, Duration took) throws LostWorkerException {
    end();
    int code = process.onExit().join().exitValue();
    if (code == OUT_OF_MEMORY) {
      return "读取所需的内存超过上限，请用 Excel 或 WPS 打开后只留报表另存再报送";
    }
    if (took.toSeconds() >= limits.seconds()) {
      return "读取超过 " + limits.seconds() + " 秒仍未完成，请用 Excel 或 WPS 打开后只留报表另存再报送";
    }
    throw new LostWorkerException(code);
  }
}
