package org.huibao.lake.lock;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The process that holds a lock.
 *
 * @param machine host and, where there are such, the space in which process ids are unique
 * @param pid its id there
 * @param started when it began, as an id is used again; empty where nobody tells
 */
record Holder(String machine, long pid, String started) {
  private static final Path PROCESSES = Path.of("/proc");

  /** Fields after the process's name, as proc(5) counts them. */
  private static final int STATE = 0;

  /** In ticks since the machine was started, so that no clock is asked. */
  private static final int START = 19;

  static Holder me() {
    long pid = ProcessHandle.current().pid();
    return new Holder(hostName() + processSpace(), pid, status(pid, START));
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }

  /** Containers on one host may share its name, but each counts its processes from 1. */
  private static String processSpace() {
    try {
      return "/" + Files.readSymbolicLink(PROCESSES.resolve("self/ns/pid"));
    } catch (IOException | UnsupportedOperationException nobodyTells) {
      return "";
    }
  }

  /** As a lock file says it. */
  byte[] text() {
    return String.join("\n", machine, String.valueOf(pid), started, "")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Empty where the file was not written to its end. */
  static Optional<Holder> parse(byte[] text) {
    String[] lines = new String(text, StandardCharsets.UTF_8).split("\n", -1);
    return lines.length == 4 && lines[1].matches("\\d{1,18}")
        ? Optional.of(new Holder(lines[0], Long.parseLong(lines[1]), lines[2]))
        : Optional.empty();
  }

  /** True where this machine can tell whether the process is still there. */
  boolean isOn(Holder other) {
    return machine.equals(other.machine);
  }

  /**
   * True where it has not ended, on its own machine. A killed process keeps its id until its parent
   * takes notice, and an id is given again after a while.
   */
  boolean isAlive() {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent()
        && !status(pid, STATE).equals("Z")
        && status(pid, START).equals(started);
  }

  /** A field of what Linux tells of a process, or nothing elsewhere. */
  private static String status(long pid, int field) {
    try {
      String status = Files.readString(PROCESSES.resolve(pid + "/stat"));
      // the name before it, in brackets, may hold anything
      return status.substring(status.lastIndexOf(')') + 1).strip().split(" ")[field];
    } catch (IOException nobodyTells) {
      return "";
    }
  }

  String host() {
    return machine.replaceFirst("/.*", "");
  }

  @Override
  public String toString() {
    return "process " + pid + " on " + host();
  }
}
