package org.huibao.lake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class SideWorkTest {
  @Test
  void goesOnWhileOtherWorkIsDone() throws InterruptedException {
    CountDownLatch other = new CountDownLatch(1);
    try (SideWork side = new SideWork()) {
      Supplier<String> waits = side.begin(() -> waitFor(other, "done"));
      Supplier<String> isFirst = side.begin(() -> "first");
      assertEquals("first", isFirst.get());
      other.countDown();
      assertEquals("done", waits.get());
      assertEquals("done", waits.get(), "asked for again");
    }
  }

  @Test
  void failsWithWhatWentWrong() {
    IllegalStateException failure = new IllegalStateException("Cannot read");
    try (SideWork side = new SideWork()) {
      Supplier<String> fails =
          side.begin(
              () -> {
                throw failure;
              });
      assertSame(failure, assertThrows(CompletionException.class, fails::get).getCause());
      assertSame(failure, assertThrows(CompletionException.class, side::join).getCause());
    }
  }

  @Test
  void endsBeforeItIsClosed() {
    AtomicBoolean ended = new AtomicBoolean();
    CountDownLatch begun = new CountDownLatch(1);
    try (SideWork side = new SideWork()) {
      side.begin(
          () -> {
            waitFor(begun, "");
            ended.set(true);
            return null;
          });
      begun.countDown();
    }
    assertTrue(ended.get());
  }

  private static String waitFor(CountDownLatch latch, String result) {
    try {
      latch.await();
      return result;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
