package org.panal.matching;

import java.util.Arrays;

/** A binary heap of whole-number events by time; of equal times the smaller event comes first. */
final class EventHeap {

  private long[] times = new long[64];
  private int[] events = new int[64];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  void clear() {
    size = 0;
  }

  long firstTime() {
    return times[0];
  }

  void add(long time, int event) {
    if (size == times.length) {
      times = Arrays.copyOf(times, 2 * size);
      events = Arrays.copyOf(events, 2 * size);
    }
    int at = size++;
    while (at > 0 && isBefore(time, event, (at - 1) >> 1)) {
      move((at - 1) >> 1, at);
      at = (at - 1) >> 1;
    }
    times[at] = time;
    events[at] = event;
  }

  int removeFirst() {
    int first = events[0];
    long time = times[--size];
    int event = events[size];
    int at = 0;
    int child = 1;
    while (child < size) {
      child += child + 1 < size && isBefore(times[child + 1], events[child + 1], child) ? 1 : 0;
      if (isBefore(time, event, child)) {
        break;
      }
      move(child, at);
      at = child;
      child = 2 * at + 1;
    }
    times[at] = time;
    events[at] = event;
    return first;
  }

  private boolean isBefore(long time, int event, int other) {
    return time < times[other] || time == times[other] && event < events[other];
  }

  private void move(int from, int to) {
    times[to] = times[from];
    events[to] = events[from];
  }
}
