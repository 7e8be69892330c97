package org.huibao.returns.process;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.huibao.reference.ReadingLimits;
import org.huibao.reference.Reference;
import org.huibao.returns.EarlierFiles.EarlierFile;
import org.huibao.returns.ReturnReader;
import org.huibao.returns.SheetsRead;
import org.huibao.workbook.TimeLimit;

/**
 * The process that reads workbooks for another, so that it can be ended whatever a file makes it
 * do. It answers one request after the other until its input ends, and ends itself when one of them
 * takes too long: its parent may no longer be there to do so.
 */
public final class ReadingWorker {
  private static final int TOOK_TOO_LONG = 97;
  private static final int LONGEST_TRACE = 8_000;

  private final Conversation parent;

  /** Of the file that is being read; none between two. */
  private final AtomicReference<TimeLimit> time = new AtomicReference<>();

  private ReadingLimits limits;
  private ReturnReader reader;

  private ReadingWorker(InputStream from, OutputStream to) throws IOException {
    this.parent = new Conversation(from, to);
  }

  /** Serves whoever started this process. */
  public static void main(String[] args) throws IOException {
    ReadingWorker worker = new ReadingWorker(System.in, System.out);
    // whatever a library prints must not mix with the answers
    System.setOut(System.err);
    worker.watchTheClock();
    worker.parent.say(Conversation.READY);
    try {
      while (true) {
        worker.answer();
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
                TimeLimit limit = time.get();
                if (limit != null && limit.isOver()) {
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

  private void answer() throws IOException {
    int kind = parent.kind();
    switch (kind) {
      case Conversation.REFERENCE -> {
        Reference reference = parent.next(Reference.class);
        limits = reference.district().limits();
        reader = new ReturnReader(reference);
      }
      case Conversation.FILE -> read(parent.next(FileBytes.class));
      default -> throw new IOException("Cannot understand a request " + kind);
    }
  }

  private void read(FileBytes asked) throws IOException {
    begin(Phase.OPENING);
    try {
      SheetsRead read =
          reader.readSheets(
              asked.file(), asked.sha256(), asked.bytes(), this::earlier, this::opened);
      if (asked.withSheets()) {
        parent.say(Conversation.SHEETS, read);
      } else {
        parent.say(read.reading());
      }
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      parent.say(Conversation.FAILED, trace(e));
    } finally {
      time.set(null);
    }
  }

  private void begin(Phase phase) {
    time.set(new TimeLimit(phase.seconds(limits)));
  }

  private void opened() {
    begin(Phase.UNDERSTANDING);
    try {
      parent.say(Conversation.OPENED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<EarlierFile> earlier() {
    return Stream.generate(this::oneEarlier).takeWhile(Objects::nonNull);
  }

  private EarlierFile oneEarlier() {
    try {
      parent.say(Conversation.EARLIER);
      return parent.next(EarlierFile.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String trace(Throwable e) {
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace, true));
    return trace.getBuffer().substring(0, Math.min(trace.getBuffer().length(), LONGEST_TRACE));
  }
}
