package org.panal.event;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Invalid;
import org.panal.shared.Refusal;
import org.panal.space.Room;
import org.panal.space.Space;

/**
 * Two occurrences never hold the same room at the same time: whoever wants a room writes its row
 * first, so that two who want it at once come one after the other, and then looks.
 */
@ApplicationScoped
class RoomBookings {
  private static final int MOST_TOLD = 20;

  private final EntityManager em;

  RoomBookings(EntityManager em) {
    this.em = em;
  }

  /**
   * What somebody wants of a room.
   *
   * @param at the path of the form in the request, with its dot, or nothing
   * @param self the occurrence that may already hold the room
   */
  record Wish(Event event, OccurrenceForm form, When when, @Nullable UUID self, String at) {
    private Booking booking() {
      return new Booking(Objects.requireNonNull(form.room()), when.startsAt(), when.endsAt(), self);
    }
  }

  /** That a room is held for a time. */
  private record Booking(UUID room, Instant from, Instant to, @Nullable UUID occurrence) {
    boolean meets(Booking other) {
      return room.equals(other.room) && from.isBefore(other.to) && other.from.isBefore(to);
    }
  }

  /** Books the rooms of the forms, or refuses; the occurrences themselves are not in the way. */
  void bookAll(List<Wish> wishes) {
    List<Wish> clashing = clashing(wishes);
    if (!clashing.isEmpty()) {
      throw wishes.size() == 1 ? taken(clashing.get(0)) : takenOn(clashing);
    }
  }

  private Refusal taken(Wish wish) {
    return new Refusal(
        "event.room-taken",
        name(wish),
        wish.when().start().toLocalTime().toString(),
        wish.when().end().toLocalTime().toString());
  }

  private Refusal takenOn(List<Wish> clashing) {
    String dates =
        clashing.stream()
            .map(wish -> wish.when().start().toString().replace('T', ' '))
            .limit(MOST_TOLD)
            .collect(joining(", "));
    return new Refusal("event.room-taken-on", name(clashing.get(0)), clashing.size(), dates);
  }

  private String name(Wish wish) {
    return em.find(Room.class, wish.form().room()).name();
  }

  /** Those whose room is held by somebody else, or by another of them, at the time. */
  List<Wish> clashing(List<Wish> wishes) {
    List<Wish> roomed = wishes.stream().filter(wish -> wish.form().room() != null).toList();
    if (roomed.isEmpty()) {
      return List.of();
    }
    for (UUID room : new TreeSet<>(roomed.stream().map(wish -> wish.form().room()).toList())) {
      guard(room);
    }
    roomed.forEach(this::refuseWrongRoom);
    List<Booking> held = new ArrayList<>(held(roomed));
    List<Wish> clashing = new ArrayList<>();
    for (Wish wish : roomed) {
      Booking booking = wish.booking();
      if (held.stream().anyMatch(booking::meets)) {
        clashing.add(wish);
      }
      held.add(booking);
    }
    return clashing;
  }

  private void guard(UUID roomId) {
    em.createNativeQuery("UPDATE room SET booking_seq = booking_seq + 1 WHERE id = ?1")
        .setParameter(1, roomId)
        .executeUpdate();
  }

  private void refuseWrongRoom(Wish wish) {
    Room room = em.find(Room.class, wish.form().room());
    if (room == null
        || !room.spaceId().equals(wish.event().spaceId())
        || (room.isArchived() && !isInIt(wish))) {
      throw new Invalid(wish.at() + "room", "field.unknown", "" + wish.form().room());
    }
    Integer capacity = wish.form().capacity();
    boolean allAreInIt = wish.event().gathering() == EventGathering.IN_PERSON;
    if (capacity != null
        && allAreInIt
        && room.capacity().filter(most -> capacity > most).isPresent()
        && !wasGiven(wish)) {
      throw new Invalid(
          wish.at() + "capacity", "occurrence.more-than-the-room-holds", room.capacity().get());
    }
  }

  /** What was in a room when it was archived stays there. */
  private boolean isInIt(Wish wish) {
    return wish.self() != null
        && em.find(Occurrence.class, wish.self())
            .roomId()
            .filter(room -> room.equals(wish.form().room()))
            .isPresent();
  }

  /** More places than the room holds stay where they were given because not everybody comes. */
  private boolean wasGiven(Wish wish) {
    return wish.self() != null
        && em.find(Occurrence.class, wish.self()).isOverbookedFor(wish.form());
  }

  private List<Booking> held(List<Wish> wishes) {
    Set<UUID> selves = wishes.stream().map(Wish::self).filter(Objects::nonNull).collect(toSet());
    Set<UUID> rooms = wishes.stream().map(wish -> wish.form().room()).collect(toSet());
    return held(rooms, wishes.stream().map(Wish::when).toList()).stream()
        .filter(booking -> !selves.contains(booking.occurrence()))
        .toList();
  }

  /**
   * The rooms of a space, each with whether it is free then.
   *
   * @param selves occurrences whose own bookings do not count
   */
  RoomsThen choices(UUID spaceId, List<When> whens, Set<UUID> selves) {
    List<Room> rooms =
        em.createQuery(
                "from Room r where r.spaceId = :space and r.archivedAt is null order by r.name",
                Room.class)
            .setParameter("space", spaceId)
            .getResultList();
    List<Booking> held =
        held(rooms.stream().map(Room::id).toList(), whens).stream()
            .filter(
                booking -> booking.occurrence() == null || !selves.contains(booking.occurrence()))
            .toList();
    List<LocalDateTime> closed = closed(spaceId, whens);
    return new RoomsThen(
        rooms.stream().map(room -> choice(room, whens, held, closed)).toList(), closed);
  }

  /** When the space is not open all the while, by its own clock, whatever the date was made by. */
  List<LocalDateTime> closed(UUID spaceId, List<When> whens) {
    Space space = em.find(Space.class, spaceId);
    return whens.stream()
        .filter(when -> !space.isOpen(when.startsAt(), when.endsAt()))
        .map(When::start)
        .toList();
  }

  private static RoomChoice choice(
      Room room, List<When> whens, List<Booking> held, List<LocalDateTime> closed) {
    List<LocalDateTime> taken =
        whens.stream()
            .filter(
                when -> {
                  Booking wanted = new Booking(room.id(), when.startsAt(), when.endsAt(), null);
                  return held.stream().anyMatch(wanted::meets);
                })
            .map(When::start)
            .toList();
    return new RoomChoice(
        room.id(), room.name(), room.capacity().orElse(null), taken.isEmpty(), taken, closed);
  }

  /** All bookings from the first of the times to the last of them. */
  private List<Booking> held(Collection<UUID> rooms, List<When> whens) {
    if (rooms.isEmpty() || whens.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select o.roomId, o.startsAt, o.endsAt, o.id from Occurrence o"
                + " where o.roomId in :rooms and o.cancelledAt is null"
                + " and o.startsAt < :end and o.endsAt > :start",
            Object[].class)
        .setParameter("rooms", rooms)
        .setParameter("start", whens.stream().map(When::startsAt).min(Instant::compareTo).get())
        .setParameter("end", whens.stream().map(When::endsAt).max(Instant::compareTo).get())
        .getResultStream()
        .map(row -> new Booking((UUID) row[0], (Instant) row[1], (Instant) row[2], (UUID) row[3]))
        .toList();
  }
}
