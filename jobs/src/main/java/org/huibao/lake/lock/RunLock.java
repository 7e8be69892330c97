package org.huibao.lake.lock;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * One run at a time writes to a folder. A lock whose run was killed holds nobody up: on the same
 * machine the process is seen to be gone; from elsewhere its file is seen not to be touched any
 * more, as a living run does every few seconds.
 */
public final class RunLock implements AutoCloseable {
  /** Below a folder, where what is not yet to be seen is written, and the lock lies. */
  public static final String STAGING = "_staging";

  /** How long another run is waited for. */
  static final Duration PATIENCE = Duration.ofMinutes(10);

  /** Whose lock is not renewed for so long, by the watch of who waits, is gone. */
  static final Duration LEASE = Duration.ofSeconds(30);

  private static final Duration RENEWAL = Duration.ofSeconds(5);
  private static final long POLL_MILLIS = 300;

  private final LockFiles locks;
  private final Path folder;
  private final Path lock;
  private final Thread renewal;
  private volatile boolean lost;

  private RunLock(LockFiles locks, Path folder, Path lock) {
    this.locks = locks;
    this.folder = folder;
    this.lock = lock;
    this.renewal = new Thread(this::renew, "lock of " + folder);
    renewal.setDaemon(true);
    renewal.start();
  }

  /**
   * Waits for the run that is writing to {@code folder}, says so once, and removes what a dead one
   * has left under {@code _staging}.
   */
  public static RunLock take(FileSystem files, Path folder, Consumer<String> say) {
    return take(files, folder, say, PATIENCE, LEASE);
  }

  static RunLock take(
      FileSystem files, Path folder, Consumer<String> say, Duration patience, Duration lease) {
    Path staging = new Path(folder, STAGING);
    LockFiles locks = new LockFiles(files, staging);
    Lease others = new Lease(locks, lease);
    long began = System.nanoTime();
    try {
      for (int attempts = 1; ; attempts++) {
        Optional<Path> lock = attempt(locks, others);
        if (lock.isPresent()) {
          clear(files, staging);
          return new RunLock(locks, folder, lock.get());
        }
        if (System.nanoTime() - began > patience.toNanos()) {
          throw new IllegalStateException(refusal(folder, others.holder()));
        }
        if (attempts == 2) {
          say.accept(waiting(folder, others.holder()));
        }
        Thread.sleep(POLL_MILLIS);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write to " + folder + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Cannot write to " + folder + ": interrupted", e);
    }
  }

  private static String refusal(Path folder, Optional<Holder> holder) {
    return "Cannot write to "
        + folder
        + ": another run ("
        + holder.map(Holder::toString).orElse("unknown")
        + ") is writing it; run again when it has ended";
  }

  private static String waiting(Path folder, Optional<Holder> holder) {
    String who = holder.map(run -> run.host() + " 上的进程 " + run.pid()).orElse("不明");
    return "      另一次运行（" + who + "）正在写 " + folder + "，等它结束 …";
  }

  private static Optional<Path> attempt(LockFiles locks, Lease others) throws IOException {
    Optional<FileStatus> newest = locks.newest();
    return newest.isPresent() && others.isRunning(newest.get())
        ? Optional.empty()
        : locks.createAfter(newest);
  }

  private static void clear(FileSystem files, Path staging) throws IOException {
    for (FileStatus left : files.listStatus(staging, path -> !LockFiles.isLock(path))) {
      files.delete(left.getPath(), true);
    }
  }

  private void renew() {
    try {
      while (true) {
        Thread.sleep(RENEWAL.toMillis());
        try {
          locks.renew(lock);
        } catch (FileNotFoundException taken) {
          lost = true;
          return;
        } catch (IOException later) {
          // a file system that does not answer for a moment; it may the next time
          continue;
        }
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  /** Refuses to go on where another run took this one for dead. */
  public void check() {
    if (lost) {
      throw new IllegalStateException(
          "Cannot write to "
              + folder
              + ": another run took this one for dead and goes on in its place");
    }
  }

  @Override
  public void close() {
    renewal.interrupt();
    try {
      locks.release(lock);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot release " + lock + ": " + e.getMessage(), e);
    }
  }
}
