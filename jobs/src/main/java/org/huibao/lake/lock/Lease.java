package org.huibao.lake.lock;

import java.time.Duration;
import java.util.Optional;
import org.apache.hadoop.fs.FileStatus;

/** Whether the run that holds a lock is still there, as one who waits for it sees it. */
final class Lease {
  private final LockFiles locks;
  private final Duration length;
  private FileStatus seen;
  private long seenSince;
  private Optional<Holder> holder = Optional.empty();

  Lease(LockFiles locks, Duration length) {
    this.locks = locks;
    this.length = length;
  }

  /** Who held the lock that was looked at last. */
  Optional<Holder> holder() {
    return holder;
  }

  /**
   * On the same machine the process tells. Of another machine's only the lock file does, and no two
   * clocks agree: so what counts is whether its time moves while it is watched.
   */
  boolean isRunning(FileStatus lock) {
    holder = locks.holder(lock.getPath());
    if (holder.filter(Holder.me()::isOn).isPresent()) {
      return holder.get().isAlive();
    }
    boolean moved =
        seen == null
            || !seen.getPath().equals(lock.getPath())
            || seen.getModificationTime() != lock.getModificationTime();
    if (moved) {
      seen = lock;
      seenSince = System.nanoTime();
    }
    return System.nanoTime() - seenSince <= length.toNanos();
  }
}
