package org.panal.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.PriorityQueue;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EventHeapTest {

  @Test
  void events_come_by_time_however_they_were_added() {
    for (int seed = 0; seed < 50; seed++) {
      var random = new Random(seed);
      var heap = new EventHeap();
      for (int round = 0; round < 3; round++) {
        heap.clear();
        drain(heap, random, 1L << random.nextInt(50));
      }
    }
  }

  /** Adds and takes in turn; no event is added before the one that was taken last. */
  private static void drain(EventHeap heap, Random random, long furthest) {
    var times = new PriorityQueue<Long>();
    long[] timeOf = new long[2_000];
    long now = 0;
    for (int event = 0; event < timeOf.length; event++) {
      timeOf[event] = now + random.nextLong(furthest);
      heap.add(timeOf[event], event);
      times.add(timeOf[event]);
      while (random.nextInt(3) == 0 && !times.isEmpty()) {
        now = times.remove();
        assertEquals(now, heap.firstTime());
        assertEquals(now, timeOf[heap.removeFirst()]);
      }
    }
    while (!times.isEmpty()) {
      assertEquals(times.remove(), timeOf[heap.removeFirst()]);
    }
    assertTrue(heap.isEmpty());
  }
}
