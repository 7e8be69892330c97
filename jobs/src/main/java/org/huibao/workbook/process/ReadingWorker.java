package org.huibao.workbook.process;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.huibao.reference.ReadingLimits;
import org.huibao.workbook.UnreadableWorkbookException;
import org.huibao.workbook.Workbook;
import org.huibao.workbook.parse.WorkbookParser;

/**
 * The process that parses workbooks for another, so that it can be ended whatever a file makes it
 * do. It answers one request after the other until its input ends, and ends itself when one of them
 * takes too long: its parent may no longer be there to do so.
 */
public final class ReadingWorker {
  static final int READY = 1;
  static final int WORKBOOK = 2;
  static final int REASON = 3;
  private static final int TOOK_TOO_LONG = 97;
  private static final long IDLE = Long.MAX_VALUE;

  private final AtomicLong deadline = new AtomicLong(IDLE);

  private ReadingWorker() {}

  /** Serves whoever started this process. */
  public static void main(String[] args) throws IOException {
    DataInputStream in = new DataInputStream(System.in);
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16));
    // whatever a library prints must not mix with the answers
    System.setOut(System.err);
    ReadingWorker worker = new ReadingWorker();
    worker.watchTheClock();
    out.writeByte(READY);
    out.flush();
    try {
      while (true) {
        worker.answer(in, out);
      }
    } catch (EOFException nobodyAsksAnyMore) {
      return;
    }
  }

  private void watchTheClock() {
    Thread watch =
        new Thread(
            () -> {
              while (true) {
                if (System.nanoTime() - deadline.get() > 0 && deadline.get() != IDLE) {
                  Runtime.getRuntime().halt(TOOK_TOO_LONG);
                }
                try {
                  TimeUnit.MILLISECONDS.sleep(100);
                } catch (InterruptedException e) {
                  return;
                }
              }
            });
    watch.setDaemon(true);
    watch.start();
  }

  private void answer(DataInputStream in, DataOutputStream out) throws IOException {
    int length = in.readInt();
    ReadingLimits limits =
        new ReadingLimits(
            in.readInt(),
            in.readInt(),
            in.readInt(),
            in.readInt(),
            in.readInt(),
            in.readInt(),
            in.readInt());
    List<String> passwords = new ArrayList<>();
    for (int count = in.readInt(); count > 0; count--) {
      passwords.add(Wire.readText(in));
    }
    byte[] bytes = in.readNBytes(length);
    deadline.set(System.nanoTime() + TimeUnit.SECONDS.toNanos(limits.seconds()));
    try {
      Workbook workbook = new WorkbookParser(passwords, limits).parse(bytes);
      out.writeByte(WORKBOOK);
      Wire.writeWorkbook(out, workbook);
    } catch (UnreadableWorkbookException e) {
      out.writeByte(REASON);
      Wire.writeText(out, e.getMessage());
    }
    deadline.set(IDLE);
    out.flush();
  }
}
