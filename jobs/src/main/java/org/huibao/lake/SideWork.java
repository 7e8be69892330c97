package org.huibao.lake;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Work that goes on beside the thread that began it, as planning by Spark on one thread leaves the
 * other cores idle. None of it outlives this.
 */
public final class SideWork implements AutoCloseable {
  // a thread inherits the description of the step in which it is made
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Queue<CompletableFuture<?>> begun = new ConcurrentLinkedQueue<>();

  /**
   * Begins {@code work}.
   *
   * @return waits for it; throws a {@link CompletionException} with what went wrong
   */
  public <T> Supplier<T> begin(Supplier<T> work) {
    CompletableFuture<T> one = CompletableFuture.supplyAsync(work, threads);
    begun.add(one);
    return one::join;
  }

  /** Waits for all that was begun; throws as well where nobody asked for the result. */
  public void join() {
    begun.forEach(CompletableFuture::join);
  }

  /** Waits for all that was begun, be it needed or not: it may still be writing. */
  @Override
  public void close() {
    threads.shutdown();
    try {
      while (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
        continue;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
