package org.panal.rsvp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The seats of one date: how many there are, in all and in each lane, and how many are taken. A
 * lane that lends gives the seats that nobody of its own takes to those whose lane is full. What
 * was taken before a capacity was lowered stays; nobody makes it worse.
 */
final class Room {
  /** As many as anybody could want. */
  static final int UNLIMITED = Integer.MAX_VALUE;

  private final @Nullable Integer capacity;
  private final List<Lane> lanes;
  private final Map<UUID, Integer> taken = new HashMap<>();
  private int all;

  Room(@Nullable Integer capacity, List<Lane> lanes) {
    this.capacity = capacity;
    this.lanes = lanes;
  }

  /** Seats so many; a number below zero gives them back. */
  void take(@Nullable UUID lane, int seats) {
    all += seats;
    if (lane != null) {
      taken.merge(lane, seats, Integer::sum);
    }
  }

  boolean fits(@Nullable UUID lane, int party) {
    return party <= left(lane);
  }

  /** How many more may come in a lane. */
  int left(@Nullable UUID id) {
    Lane lane = lane(id);
    if (lane == null || lane.capacity() == null) {
      return inAll();
    }
    int own = lane.lends() ? 0 : spare(lane);
    return Math.min(inAll(), own + lent());
  }

  /** How many more may come at most, in whichever lane. */
  int left() {
    if (lanes.isEmpty() || lanes.stream().anyMatch(lane -> lane.capacity() == null)) {
      return inAll();
    }
    int own = lanes.stream().filter(lane -> !lane.lends()).mapToInt(this::spare).sum();
    return Math.min(inAll(), own + lent());
  }

  boolean isUnlimited(@Nullable UUID id) {
    return left(id) == UNLIMITED;
  }

  int taken() {
    return all;
  }

  int taken(UUID lane) {
    return taken.getOrDefault(lane, 0);
  }

  private @Nullable Lane lane(@Nullable UUID id) {
    return lanes.stream().filter(lane -> lane.id().equals(id)).findFirst().orElse(null);
  }

  private int inAll() {
    return capacity == null ? UNLIMITED : Math.max(0, capacity - all);
  }

  private int spare(Lane lane) {
    return lane.capacity() == null ? 0 : Math.max(0, lane.capacity() - taken(lane.id()));
  }

  private int excess(Lane lane) {
    return lane.capacity() == null ? 0 : Math.max(0, taken(lane.id()) - lane.capacity());
  }

  /** What lanes that lend still have to give, to their own people and to others. */
  private int lent() {
    int spare = lanes.stream().filter(Lane::lends).mapToInt(this::spare).sum();
    int borrowed = lanes.stream().mapToInt(this::excess).sum();
    return Math.max(0, spare - borrowed);
  }
}
