package org.panal.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A few threads, the one that asks among them, who share out the parts of a range.
 *
 * <p>The range is cut into the same parts whatever the number of threads. Each worker takes the
 * next part that nobody has taken, so every worker meets its parts in rising order, and no two meet
 * the same one. What a worker makes of a part must hang on that part alone, and what it gathers
 * over its parts must not hang on which ones they were: then the result is the same for any number
 * of threads. Threads live as long as one range.
 */
final class Crew {

  /** No thread but the one that asks. */
  static final Crew ALONE = new Crew(1);

  private static final int MOST = 64;
  private final int threads;

  Crew(int threads) {
    this.threads = Checks.within("number of threads", threads, 1, MOST);
  }

  /** What takes the parts of a range on one thread. */
  interface Worker {
    void take(int part, int from, int until);
  }

  /** How many parts a range has, so many to each. */
  static int parts(int size, int each) {
    return (size + each - 1) / each;
  }

  /** Shares out a range from 0, so many to each part; tells the workers that took them. */
  <W extends Worker> List<W> share(int size, int each, Supplier<W> workers) {
    int parts = parts(size, each);
    var next = new AtomicInteger();
    List<W> all =
        IntStream.range(0, Math.max(1, Math.min(threads, parts)))
            .mapToObj(i -> workers.get())
            .toList();
    var others = new ArrayList<CompletableFuture<Void>>();
    for (W worker : all.subList(1, all.size())) {
      others.add(CompletableFuture.runAsync(() -> takeAll(worker, next, size, each), Crew::begin));
    }
    try {
      takeAll(all.get(0), next, size, each);
    } finally {
      others.forEach(CompletableFuture::join);
    }
    return all;
  }

  private static void takeAll(Worker worker, AtomicInteger next, int size, int each) {
    int parts = parts(size, each);
    for (int part = next.getAndIncrement(); part < parts; part = next.getAndIncrement()) {
      worker.take(part, part * each, Math.min(size, (part + 1) * each));
    }
  }

  private static void begin(Runnable work) {
    var thread = new Thread(work, "matching");
    thread.setDaemon(true);
    thread.start();
  }
}
