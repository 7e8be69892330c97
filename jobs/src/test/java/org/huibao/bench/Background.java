package org.huibao.bench;

/** What goes on beside a run and ends with the JVM. */
interface Background {
  void run() throws InterruptedException;

  static void begin(Background work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    thread.setDaemon(true);
    thread.start();
  }
}
