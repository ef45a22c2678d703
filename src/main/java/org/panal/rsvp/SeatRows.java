package org.panal.rsvp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts seats from the answers and the holds that there are: no number is kept of them. */
@ApplicationScoped
class SeatRows {
  private final EntityManager em;

  SeatRows(EntityManager em) {
    this.em = em;
  }

  /** One date, while it is counted. */
  private static final class Count {
    private final Room room;
    private long going;
    private long waiting;
    private long held;

    Count(Room room) {
      this.room = room;
    }

    Seats seats() {
      return new Seats(
          going, waiting, held, room.left() == Room.UNLIMITED ? null : (long) room.left());
    }
  }

  /** How full each of the dates is, in as many queries for all as for one. */
  Map<UUID, Seats> seats(Collection<UUID> occurrenceIds, Instant now) {
    Map<UUID, Seats> seats = new HashMap<>();
    counts(occurrenceIds, now).forEach((id, count) -> seats.put(id, count.seats()));
    return seats;
  }

  /** The seats of one date, to fill further. */
  Room room(UUID occurrenceId, Instant now) {
    Count count = counts(List.of(occurrenceId), now).get(occurrenceId);
    return count == null ? new Room(0, List.of()) : count.room;
  }

  private Map<UUID, Count> counts(Collection<UUID> ids, Instant now) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    Map<UUID, Count> counts = empty(ids);
    taken(ids, now).forEach(row -> add(counts, row));
    return counts;
  }

  private Map<UUID, Count> empty(Collection<UUID> ids) {
    Map<UUID, List<Lane>> lanes = new HashMap<>();
    Map<UUID, Integer> capacities = new HashMap<>();
    em.createQuery(
            "select o.id, o.capacity, l from Occurrence o"
                + " left join Lane l on l.eventId = o.eventId where o.id in :ids",
            Object[].class)
        .setParameter("ids", ids)
        .getResultList()
        .forEach(
            row -> {
              UUID id = (UUID) row[0];
              capacities.put(id, (Integer) row[1]);
              List<Lane> own = lanes.computeIfAbsent(id, any -> new ArrayList<>());
              if (row[2] != null) {
                own.add((Lane) row[2]);
              }
            });
    Map<UUID, Count> counts = new HashMap<>();
    lanes.forEach((id, own) -> counts.put(id, new Count(new Room(capacities.get(id), own))));
    return counts;
  }

  /** Rows of date, lane, going, waiting, held. */
  private List<Object[]> taken(Collection<UUID> ids, Instant now) {
    return em.createQuery(
            "select r.occurrenceId, r.laneId,"
                + " sum(case when r.status = GOING then 1 + r.guests else 0 end),"
                + " sum(case when r.status = WAITLISTED then 1 + r.guests else 0 end),"
                + " sum(case when r.guests < 0 then 1 else 0 end)"
                + " from Rsvp r where r.occurrenceId in :ids group by r.occurrenceId, r.laneId"
                + " union all select h.occurrenceId, h.laneId,"
                + " sum(case when h.seats < 0 then 1 else 0 end),"
                + " sum(case when h.seats < 0 then 1 else 0 end), sum(h.seats)"
                + " from SeatHold h where h.occurrenceId in :ids and h.heldUntil > :now"
                + " group by h.occurrenceId, h.laneId",
            Object[].class)
        .setParameter("ids", ids)
        .setParameter("now", now)
        .getResultList();
  }

  private static void add(Map<UUID, Count> counts, Object[] row) {
    Count count = counts.get((UUID) row[0]);
    if (count != null) {
      long going = ((Number) row[2]).longValue();
      long held = ((Number) row[4]).longValue();
      count.going += going;
      count.waiting += ((Number) row[3]).longValue();
      count.held += held;
      count.room.take((UUID) row[1], (int) (going + held));
    }
  }
}
