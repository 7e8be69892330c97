package org.huibao.pipeline;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.apache.commons.lang3.SerializationUtils;
import org.apache.spark.api.java.JavaRDD;
import scala.collection.Iterator;
import scala.reflect.ClassTag$;
import scala.runtime.AbstractFunction1;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;

/**
 * The elements of a job on the driver, those of each partition as soon as it has ended: what took
 * hours of a cluster is not lost with the last of its tasks.
 */
final class EachAsItEnds {
  private EachAsItEnds() {}

  /** Gives every element to {@code ready}, one at a time. */
  static <T extends Serializable> void run(JavaRDD<T> elements, Consumer<T> ready) {
    // Spark's scheduler must not wait for what is done with them
    ExecutorService inTurn = Executors.newSingleThreadExecutor();
    Queue<CompletableFuture<Void>> handled = new ConcurrentLinkedQueue<>();
    try {
      elements
          .context()
          .runJob(
              elements.rdd(),
              new AsBytes<T>(),
              new AbstractFunction2<Object, byte[][], BoxedUnit>() {
                @Override
                public BoxedUnit apply(Object partition, byte[][] ended) {
                  for (byte[] each : ended) {
                    handled.add(
                        CompletableFuture.runAsync(
                            () -> ready.accept(SerializationUtils.<T>deserialize(each)), inTurn));
                  }
                  return BoxedUnit.UNIT;
                }
              },
              ClassTag$.MODULE$.<byte[][]>apply(byte[][].class));
    } finally {
      handled.forEach(CompletableFuture::join);
      inTurn.shutdown();
    }
  }

  /** A partition's elements as what every serializer of a cluster can take. */
  private static final class AsBytes<T extends Serializable>
      extends AbstractFunction1<Iterator<T>, byte[][]> implements Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public byte[][] apply(Iterator<T> elements) {
      List<byte[]> bytes = new ArrayList<>();
      while (elements.hasNext()) {
        bytes.add(SerializationUtils.serialize(elements.next()));
      }
      return bytes.toArray(new byte[0][]);
    }
  }
}
