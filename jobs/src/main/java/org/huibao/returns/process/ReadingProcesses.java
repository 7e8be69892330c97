package org.huibao.returns.process;

import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.huibao.reference.Reference;
import org.huibao.returns.EarlierFiles;
import org.huibao.returns.SheetsRead;

/**
 * The workers of this JVM: as many as threads have read workbooks at one time. They live as long as
 * the JVM does, since starting one costs more than reading a hundred returns.
 */
final class ReadingProcesses {
  private static final ConcurrentLinkedDeque<ReadingProcess> IDLE = new ConcurrentLinkedDeque<>();

  private ReadingProcesses() {}

  /**
   * What a worker makes of a file, within the limits of time and memory. One that is lost may have
   * been ended by somebody else, such as a system short of memory: another is asked then.
   *
   * @throws EndedReadingException where the file used up its time or memory, or two workers
   * @throws FailedReadingException where the answer is a fault
   */
  static SheetsRead read(Reference reference, FileBytes file, EarlierFiles earlier)
      throws EndedReadingException, FailedReadingException {
    try {
      return read(idle().orElseGet(ReadingProcess::start), reference, file, earlier);
    } catch (LostWorkerException first) {
      try {
        return read(ReadingProcess.start(), reference, file, earlier);
      } catch (LostWorkerException again) {
        throw new EndedReadingException("读取时解析程序异常退出，请用 Excel 或 WPS 打开后只留报表另存再报送", again);
      }
    }
  }

  private static SheetsRead read(
      ReadingProcess process, Reference reference, FileBytes file, EarlierFiles earlier)
      throws EndedReadingException, FailedReadingException, LostWorkerException {
    boolean answered = false;
    try {
      SheetsRead read = process.read(reference, file, earlier);
      answered = true;
      return read;
    } catch (FailedReadingException e) {
      answered = true;
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
