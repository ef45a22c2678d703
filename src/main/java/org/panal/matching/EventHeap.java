package org.panal.matching;

import java.util.Arrays;

/**
 * A monotone heap of whole-number events by time: no event may come before the one that was taken
 * last. A radix heap: an event lies in the bucket of the highest bit in which its time differs from
 * the time that was taken last, so adding one costs O(1), and each moves at most 63 times to a
 * lower bucket, in practice once or twice. Of equal times the one added last comes first.
 *
 * <p>Ahuja, Mehlhorn, Orlin and Tarjan, "Faster algorithms for the shortest path problem" (1990).
 */
final class EventHeap {

  private static final int BUCKETS = 64;

  private final long[][] times = new long[BUCKETS][8];
  private final int[][] events = new int[BUCKETS][8];
  private final int[] sizes = new int[BUCKETS];

  /** A bit for each bucket that holds something. */
  private long filled;

  private long last;

  boolean isEmpty() {
    return filled == 0;
  }

  /** Forgets all events; time begins at 0 again. */
  void clear() {
    Arrays.fill(sizes, 0);
    filled = 0;
    last = 0;
  }

  /** The time of the next event; there has to be one. */
  long firstTime() {
    if ((filled & 1) == 0) {
      refill(Long.numberOfTrailingZeros(filled));
    }
    return last;
  }

  void add(long time, int event) {
    int bucket = Long.SIZE - Long.numberOfLeadingZeros(time ^ last);
    int size = sizes[bucket];
    if (size == events[bucket].length) {
      times[bucket] = Arrays.copyOf(times[bucket], 2 * size);
      events[bucket] = Arrays.copyOf(events[bucket], 2 * size);
    }
    times[bucket][size] = time;
    events[bucket][size] = event;
    sizes[bucket] = size + 1;
    filled |= 1L << bucket;
  }

  int removeFirst() {
    firstTime();
    int event = events[0][--sizes[0]];
    if (sizes[0] == 0) {
      filled &= ~1L;
    }
    return event;
  }

  /** The first time in a bucket becomes the last one taken, and all in it move to lower ones. */
  private void refill(int bucket) {
    long[] from = times[bucket];
    int size = sizes[bucket];
    long first = from[0];
    for (int i = 1; i < size; i++) {
      first = Math.min(first, from[i]);
    }
    last = first;
    sizes[bucket] = 0;
    filled &= ~(1L << bucket);
    for (int i = 0; i < size; i++) {
      add(from[i], events[bucket][i]);
    }
  }
}
