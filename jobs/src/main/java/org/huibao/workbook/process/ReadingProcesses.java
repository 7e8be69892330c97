package org.huibao.workbook.process;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.huibao.reference.ReadingLimits;
import org.huibao.workbook.UnreadableWorkbookException;
import org.huibao.workbook.Workbook;

/**
 * The workers of this JVM: as many as threads have read workbooks at one time. They live as long as
 * the JVM does, since starting one costs more than reading a hundred returns.
 */
final class ReadingProcesses {
  private static final ConcurrentLinkedDeque<ReadingProcess> IDLE = new ConcurrentLinkedDeque<>();

  private ReadingProcesses() {}

  /**
   * What a worker makes of {@code bytes}, within the limits of time and memory. One that is lost
   * may have been ended by somebody else, such as a system short of memory: another is asked then.
   *
   * @throws UnreadableWorkbookException where there is no workbook to be read
   */
  static Workbook read(byte[] bytes, List<String> passwords, ReadingLimits limits)
      throws UnreadableWorkbookException {
    try {
      return read(idle().orElseGet(ReadingProcess::start), bytes, passwords, limits);
    } catch (LostWorkerException first) {
      try {
        return read(ReadingProcess.start(), bytes, passwords, limits);
      } catch (LostWorkerException again) {
        throw new UnreadableWorkbookException("读取时解析程序异常退出，请用 Excel 或 WPS 打开后只留报表另存再报送", again);
      }
    }
  }

  private static Workbook read(
      ReadingProcess process, byte[] bytes, List<String> passwords, ReadingLimits limits)
      throws UnreadableWorkbookException, LostWorkerException {
    boolean answered = false;
    try {
      Workbook workbook = process.read(bytes, passwords, limits);
      answered = true;
      return workbook;
    } catch (UnreadableWorkbookException e) {
      answered = e.getCause() == null;
      throw e;
    } finally {
      if (answered) {
        IDLE.push(process);
      } else {
        process.end();
      }
    }
  }

  private static Optional<ReadingProcess> idle() {
    ReadingProcess process = IDLE.poll();
    while (process != null && !process.isAlive()) {
      process = IDLE.poll();
    }
    return Optional.ofNullable(process);
  }
}
