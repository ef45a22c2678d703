package org.panal.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Many people do something at one instant, each in a thread of their own; where they are more than
 * there are threads, the rest follow as threads come free.
 */
public final class AtOnce implements AutoCloseable {
  private final int most;
  private final ExecutorService threads;

  public AtOnce(int most) {
    this.most = most;
    threads = Executors.newFixedThreadPool(most);
  }

  /** Returns when all have done it; what one of them threw is thrown here. */
  public <T> void run(List<T> people, Consumer<T> deed) {
    CountDownLatch ready = new CountDownLatch(Math.min(most, people.size()));
    CountDownLatch go = new CountDownLatch(1);
    List<Future<?>> done = new ArrayList<>();
    for (T person : people) {
      done.add(
          threads.submit(
              () -> {
                ready.countDown();
                go.await();
                deed.accept(person);
                return true;
              }));
    }
    try {
      ready.await();
      go.countDown();
      for (Future<?> each : done) {
        each.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
