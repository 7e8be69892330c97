package org.huibao.returns.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.huibao.findings.Finding;
import org.huibao.returns.ExplainedCell;
import org.huibao.returns.Observation;
import org.huibao.returns.ReportedSign;
import org.huibao.returns.Return;
import org.huibao.returns.ReturnReading;
import org.huibao.returns.ShownCells;

/**
 * What one process says to the other, message by message. Java's own serialization, which makes
 * nothing here but our records and the values in them: a filter refuses every other class.
 */
final class Conversation {
  /** From here on the worker listens. */
  static final int READY = 1;

  /** All later files are of this district. */
  static final int REFERENCE = 2;

  static final int FILE = 3;

  /** All cells are there; what they mean comes next. */
  static final int OPENED = 4;

  /** The worker wants one more of the files before, and gets it or null. */
  static final int EARLIER = 5;

  static final int READING = 6;
  static final int SHEETS = 7;
  static final int FAILED = 8;

  /** So many rows are kept in mind to be named again; a return of a million must fit as well. */
  private static final int ROWS_AT_ONCE = 1000;

  private static final ObjectInputFilter OURS =
      ObjectInputFilter.Config.createFilter(
          "org.huibao.**;java.base/java.lang.*;java.base/java.math.*;java.base/java.time.*;"
              + "java.base/java.util.*;!*");

  private final InputStream from;
  private final ObjectOutputStream out;
  private ObjectInputStream in;

  Conversation(InputStream from, OutputStream to) throws IOException {
    this.from = from;
    this.out = new ObjectOutputStream(new BufferedOutputStream(to, 1 << 16));
    out.flush();
  }

  void say(int kind) throws IOException {
    out.writeByte(kind);
    out.flush();
  }

  void say(int kind, Serializable object) throws IOException {
    out.writeByte(kind);
    write(object);
    out.flush();
  }

  /** An answer to {@link #EARLIER}. */
  void hand(Serializable object) throws IOException {
    write(object);
    out.flush();
  }

  void say(ReturnReading reading) throws IOException {
    out.writeByte(READING);
    write(reading.itself());
    writeRows(reading.observations());
    writeRows(reading.explainedCells());
    writeRows(reading.signs());
    writeEach(reading.shownCells());
    writeRows(reading.findings());
    out.flush();
  }

  private <R extends Serializable> void writeRows(List<R> rows) throws IOException {
    out.writeInt(rows.size());
    for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
      int to = Math.min(rows.size(), from + ROWS_AT_ONCE);
      write(new ArrayList<>(rows.subList(from, to)));
    }
  }

  /** One at a time, as each is large. */
  private void writeEach(List<? extends Serializable> parts) throws IOException {
    out.writeInt(parts.size());
    for (Serializable part : parts) {
      write(part);
    }
  }

  private void write(Serializable object) throws IOException {
    out.writeObject(object);
    out.reset();
  }

  /** The kind of the next message; waits for it. */
  int kind() throws IOException {
    return in().readByte();
  }

  <T> T next(Class<T> type) throws IOException {
    try {
      return type.cast(in().readObject());
    } catch (ClassNotFoundException e) {
      throw new InvalidClassException(e.getMessage());
    }
  }

  ReturnReading reading() throws IOException {
    return new ReturnReading(
        next(Return.class),
        rows(Observation.class),
        rows(ExplainedCell.class),
        rows(ReportedSign.class),
        each(ShownCells.class),
        rows(Finding.class));
  }

  private <R> List<R> rows(Class<R> type) throws IOException {
    int count = in().readInt();
    List<R> rows = new ArrayList<>(count);
    while (rows.size() < count) {
      for (Object row : next(List.class)) {
        rows.add(type.cast(row));
      }
    }
    return rows;
  }

  private <P> List<P> each(Class<P> type) throws IOException {
    int count = in().readInt();
    List<P> parts = new ArrayList<>(count);
    while (parts.size() < count) {
      parts.add(next(type));
    }
    return parts;
  }

  /** Opened when first needed: the other side has to have spoken. */
  private ObjectInputStream in() throws IOException {
    if (in == null) {
      in = new ObjectInputStream(new BufferedInputStream(from, 1 << 16));
      in.setObjectInputFilter(OURS);
    }
    return in;
  }
}
