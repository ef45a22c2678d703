package org.panal.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Invalid;
import org.panal.shared.Refusal;
import org.panal.space.Room;

/**
 * Two occurrences never hold the same room at the same time: whoever wants a room writes its row
 * first, so that two who want it at once come one after the other, and then looks.
 */
@ApplicationScoped
class RoomBookings {
  private static final UUID NONE = new UUID(0, 0);
  private static final String HELD =
      " from Occurrence o where o.cancelledAt is null and o.startsAt < :end and o.endsAt > :start"
          + " and o.id <> :self";

  private final EntityManager em;

  RoomBookings(EntityManager em) {
    this.em = em;
  }

  /**
   * Books the room of the form for the event, or refuses; the occurrence itself is not in its way.
   */
  void book(Wish wish) {
    UUID roomId = wish.form().room();
    if (roomId == null) {
      return;
    }
    Room room = guarded(roomId);
    if (room == null || !room.spaceId().equals(wish.event().spaceId())) {
      throw new Invalid(wish.at() + "room", "field.unknown", roomId.toString());
    }
    refuseTooMany(room, wish);
    if (heldAt(wish.when(), wish.self()).contains(roomId)) {
      throw new Refusal(
          "event.room-taken",
          room.name(),
          wish.when().start().toLocalTime().toString(),
          wish.when().end().toLocalTime().toString());
    }
  }

  /**
   * What somebody wants of a room.
   *
   * @param at the path of the form in the request, with its dot, or nothing
   * @param self the occurrence that may already hold the room
   */
  record Wish(Event event, OccurrenceForm form, When when, @Nullable UUID self, String at) {}

  private @Nullable Room guarded(UUID roomId) {
    em.createNativeQuery("UPDATE room SET booking_seq = booking_seq + 1 WHERE id = ?1")
        .setParameter(1, roomId)
        .executeUpdate();
    return em.find(Room.class, roomId);
  }

  private static void refuseTooMany(Room room, Wish wish) {
    Integer capacity = wish.form().capacity();
    boolean allAreInIt = wish.event().gathering() == EventGathering.IN_PERSON;
    if (capacity != null
        && allAreInIt
        && room.capacity().filter(most -> capacity > most).isPresent()) {
      throw new Invalid(
          wish.at() + "capacity", "occurrence.more-than-the-room-holds", room.capacity().get());
    }
  }

  /** The rooms of a space, each with whether it is free then. */
  List<RoomChoice> choices(UUID spaceId, When when, @Nullable UUID self) {
    Set<UUID> held = heldAt(when, self);
    return em.createQuery("from Room r where r.spaceId = :space order by r.name", Room.class)
        .setParameter("space", spaceId)
        .getResultStream()
        .map(room -> choice(room, !held.contains(room.id())))
        .toList();
  }

  private static RoomChoice choice(Room room, boolean isFree) {
    return new RoomChoice(room.id(), room.name(), room.capacity().orElse(null), isFree);
  }

  private Set<UUID> heldAt(When when, @Nullable UUID self) {
    return Set.copyOf(
        em.createQuery("select distinct o.roomId" + HELD + " and o.roomId is not null", UUID.class)
            .setParameter("start", when.startsAt())
            .setParameter("end", when.endsAt())
            .setParameter("self", self == null ? NONE : self)
            .getResultList());
  }
}
