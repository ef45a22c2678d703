package org.panal.turnout;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.checkin.Presences;

/** What became of people's words, in as many queries for a hundred people as for one. */
@ApplicationScoped
class TurnoutRows {
  static final Duration WINDOW = Duration.ofDays(365);

  /** Of four who were going, one was checked in: somebody kept the door. */
  private static final int DOOR_WAS_KEPT = 4;

  private static final String PROMISES =
      "select new org.panal.turnout.Promise(r.memberId, o.id, o.startsAt, o.cutOffMinutes,"
          + " r.status, h.cause, h.at, (select p.status from RsvpHistory p where p.id ="
          + " (select max(q.id) from RsvpHistory q where q.rsvpId = r.id and q.id < h.id)))"
          + " from Rsvp r join Occurrence o on o.id = r.occurrenceId"
          + " join Event e on e.id = o.eventId left join RsvpHistory h on h.id ="
          + " (select max(l.id) from RsvpHistory l where l.rsvpId = r.id)"
          + " where r.status in (GOING, NOT_GOING)";

  private static final String OVER =
      " and o.cancelledAt is null and e.status = PUBLISHED and o.endsAt <= :now";

  /** Who was put on the list by somebody else, or came without a word, gave none. */
  private static final String OWN =
      " and not exists (select 1 from RsvpHistory w where w.rsvpId = r.id"
          + " and w.cause in (WALKED_IN, ADDED))";

  private final EntityManager em;
  private final Presences presences;

  TurnoutRows(EntityManager em, Presences presences) {
    this.em = em;
    this.presences = presences;
  }

  /** The dates of a year that these people had said they come to. */
  Map<UUID, List<PastDate>> ofMembers(Collection<UUID> members, Instant now) {
    if (members.isEmpty()) {
      return Map.of();
    }
    return judged(
        em.createQuery(
                PROMISES + OVER + OWN + " and r.memberId in :members and o.endsAt > :from",
                Promise.class)
            .setParameter("members", members)
            .setParameter("from", now.minus(WINDOW))
            .setParameter("now", now)
            .getResultList());
  }

  /** One date with everybody who was on its list at the end, or left it late. */
  Map<UUID, List<PastDate>> ofOccurrence(UUID occurrenceId, Instant now) {
    return judged(
        em.createQuery(PROMISES + OVER + " and o.id = :occurrence", Promise.class)
            .setParameter("occurrence", occurrenceId)
            .setParameter("now", now)
            .getResultList());
  }

  /** Several dates that took place, each with everybody on its list. */
  Map<UUID, DateTurnout> ofDates(Collection<UUID> dates) {
    if (dates.isEmpty()) {
      return Map.of();
    }
    Map<UUID, List<DateTurnout.Shown>> shown = new HashMap<>();
    judged(
            em.createQuery(PROMISES + " and o.id in :dates", Promise.class)
                .setParameter("dates", dates)
                .getResultList())
        .forEach(
            (member, past) ->
                past.forEach(
                    date ->
                        shown
                            .computeIfAbsent(date.occurrenceId(), id -> new ArrayList<>())
                            .add(new DateTurnout.Shown(member, date.showing()))));
    Map<UUID, Set<UUID>> brought = brought(dates);
    Map<UUID, Set<UUID>> letIn = presences.everHere(dates);
    return dates.stream()
        .collect(
            toMap(
                date -> date,
                date ->
                    DateTurnout.of(
                        shown.getOrDefault(date, List.of()),
                        brought.getOrDefault(date, Set.of()),
                        letIn.getOrDefault(date, Set.of()))));
  }

  /** Who was put on a list by somebody else, or came without a word. */
  private Map<UUID, Set<UUID>> brought(Collection<UUID> dates) {
    return em.createQuery(
            "select distinct r.occurrenceId, r.memberId from RsvpHistory w"
                + " join Rsvp r on r.id = w.rsvpId"
                + " where r.occurrenceId in :dates and w.cause in (WALKED_IN, ADDED)",
            Object[].class)
        .setParameter("dates", dates)
        .getResultStream()
        .collect(groupingBy(row -> (UUID) row[0], mapping(row -> (UUID) row[1], toSet())));
  }

  private Map<UUID, List<PastDate>> judged(List<Promise> promises) {
    List<Promise> given =
        promises.stream().filter(each -> each.stood() || each.wasTakenBackLate()).toList();
    Set<UUID> dates = given.stream().map(Promise::occurrenceId).collect(toSet());
    Known known = new Known(presences.everHere(dates), going(dates), notes(given));
    Map<UUID, List<PastDate>> judged = new HashMap<>();
    given.stream()
        .collect(groupingBy(Promise::memberId))
        .forEach((member, own) -> judged.put(member, own.stream().map(known::judged).toList()));
    return judged;
  }

  /** How many members had a seat; whom they brought is not checked in by name. */
  private Map<UUID, Long> going(Collection<UUID> dates) {
    if (dates.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select r.occurrenceId, count(r) from Rsvp r"
                + " where r.occurrenceId in :dates and r.status = GOING group by r.occurrenceId",
            Object[].class)
        .setParameter("dates", dates)
        .getResultStream()
        .collect(toMap(row -> (UUID) row[0], row -> (Long) row[1]));
  }

  private Map<TurnoutNote.Key, TurnoutNote> notes(List<Promise> given) {
    if (given.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "from TurnoutNote n where n.memberId in :members and n.occurrenceId in :dates",
            TurnoutNote.class)
        .setParameter("members", given.stream().map(Promise::memberId).distinct().toList())
        .setParameter("dates", given.stream().map(Promise::occurrenceId).distinct().toList())
        .getResultStream()
        .collect(toMap(TurnoutNote::key, note -> note));
  }

  /** All there is to judge by: who was ever there, how many had a seat, and what was said since. */
  private record Known(
      Map<UUID, Set<UUID>> here, Map<UUID, Long> going, Map<TurnoutNote.Key, TurnoutNote> notes) {
    PastDate judged(Promise promise) {
      Optional<TurnoutNote> note =
          Optional.ofNullable(
              notes.get(new TurnoutNote.Key(promise.occurrenceId(), promise.memberId())));
      Optional<Ruling> ruling = note.flatMap(TurnoutNote::ruling);
      @Nullable Instant saidAt = note.flatMap(TurnoutNote::saidAt).orElse(null);
      return new PastDate(
          promise.occurrenceId(),
          promise.startsAt(),
          ruling.map(Ruling::showing).orElseGet(() -> recorded(promise)),
          saidAt,
          ruling.isPresent());
    }

    private Showing recorded(Promise promise) {
      Set<UUID> there = here.getOrDefault(promise.occurrenceId(), Set.of());
      if (there.contains(promise.memberId())) {
        return Showing.CAME;
      }
      long expected = going.getOrDefault(promise.occurrenceId(), 0L);
      if (there.isEmpty() || there.size() * DOOR_WAS_KEPT < expected) {
        return Showing.UNKNOWN;
      }
      return promise.stood() ? Showing.MISSED : Showing.LEFT_LATE;
    }
  }

  /** Notes that the member says they were there. */
  void say(UUID occurrenceId, UUID memberId, Instant now) {
    em.createNativeQuery(
            "INSERT INTO turnout_note (occurrence_id, member_id, said_at) VALUES (?1, ?2, ?3)"
                + " ON DUPLICATE KEY UPDATE said_at = COALESCE(said_at, VALUES(said_at))")
        .setParameter(1, occurrenceId)
        .setParameter(2, memberId)
        .setParameter(3, now)
        .executeUpdate();
  }

  void rule(UUID occurrenceId, UUID memberId, Ruling ruling, Instant now) {
    em.createNativeQuery(
            "INSERT INTO turnout_note (occurrence_id, member_id, ruling, ruled_at)"
                + " VALUES (?1, ?2, ?3, ?4) ON DUPLICATE KEY UPDATE"
                + " ruling = VALUES(ruling), ruled_at = VALUES(ruled_at)")
        .setParameter(1, occurrenceId)
        .setParameter(2, memberId)
        .setParameter(3, ruling.name())
        .setParameter(4, now)
        .executeUpdate();
  }
}
