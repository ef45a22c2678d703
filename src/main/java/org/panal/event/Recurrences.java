package org.panal.event;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Facts;
import org.panal.shared.Refusal;
import org.panal.shared.Scope;
import org.panal.shared.Stale;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/** The dates of what repeats: changed and cancelled together, and made as time goes on. */
@ApplicationScoped
@Transactional
public class Recurrences {
  private final EntityManager em;
  private final Occurrences occurrences;
  private final Events events;
  private final WhatsOn whatsOn;
  private final DatesAhead ahead;
  private final RoomBookings rooms;
  private final FormChecks checks;
  private final GuardRow guard;
  private final Facts facts;
  private final Time time;

  Recurrences(
      EntityManager em,
      Occurrences occurrences,
      Events events,
      WhatsOn whatsOn,
      DatesAhead ahead,
      RoomBookings rooms,
      FormChecks checks,
      GuardRow guard,
      Facts facts,
      Time time) {
    this.em = em;
    this.occurrences = occurrences;
    this.events = events;
    this.whatsOn = whatsOn;
    this.ahead = ahead;
    this.rooms = rooms;
    this.checks = checks;
    this.guard = guard;
    this.facts = facts;
    this.time = time;
  }

  /** The event of an occurrence with every date of it, for who may see the one. */
  public EventWithDates dates(Viewer viewer, String code) {
    UUID event = occurrences.get(viewer, code).event().id();
    return whatsOn.withDates(List.of(event), viewer).get(0);
  }

  /**
   * Changes time, place and capacity of an occurrence, and of the others that the change reaches.
   *
   * @param version the version of this one that was read, or null for no check
   */
  public OccurrenceCard change(
      Viewer viewer, String code, OccurrenceForm form, Reach reach, @Nullable Long version) {
    UUID eventId = guard.event(code);
    if (reach == Reach.THIS || !repeats(eventId)) {
      return occurrences.change(viewer, code, form, version);
    }
    checks.check(form);
    guard.writeAll(eventId);
    Happening happening = occurrences.changeable(viewer, code);
    Occurrence one = happening.occurrence();
    Stale.unless(one.version(), version);
    When.meant(form, one.when().zone(), "");
    Instant now = time.now();
    one.refuseWhenDone(now);
    change(happening, DateEdit.of(one.form(), form), reach, now);
    return occurrences.shown(one, viewer);
  }

  /** The rooms of the space, each with whether it is free on every date that a change reaches. */
  public RoomsThen freeRooms(Viewer viewer, String code, OccurrenceForm form, Reach reach) {
    viewer.mustHave(Scope.EVENTS_READ);
    Happening happening = occurrences.seen(viewer, code);
    happening.mustBeRunBy(viewer);
    Occurrence one = happening.occurrence();
    When meant = When.meant(form, one.when().zone(), "");
    if (reach == Reach.THIS || !repeats(one.eventId())) {
      return rooms.choices(happening.event().spaceId(), List.of(meant), Set.of(one.id()));
    }
    List<Change> changes =
        changes(
            happening.event(), DateEdit.of(one.form(), form), reached(one, reach, time.now()), one);
    return rooms.choices(
        happening.event().spaceId(),
        changes.stream().map(Change::when).toList(),
        changes.stream().map(change -> change.happening().occurrence().id()).collect(toSet()));
  }

  private boolean repeats(UUID eventId) {
    return !em.createQuery("select 1 from Recurrence r where r.eventId = :event", Integer.class)
        .setParameter("event", eventId)
        .getResultList()
        .isEmpty();
  }

  private record Change(Happening happening, OccurrenceForm form, When when) {
    RoomBookings.Wish wish() {
      return new RoomBookings.Wish(happening.event(), form, when, happening.occurrence().id(), "");
    }
  }

  private void change(Happening happening, DateEdit edit, Reach reach, Instant now) {
    Event event = happening.event();
    Occurrence one = happening.occurrence();
    Recurrence recurrence = em.find(Recurrence.class, event.id());
    List<Change> changes = changes(event, edit, reached(one, reach, now), one);
    rooms.bookAll(changes.stream().map(Change::wish).toList());
    recurrence.follow(edit);
    List<UUID> moved = new ArrayList<>();
    for (Change change : changes) {
      if (occurrences.apply(change.happening(), change.when(), change.form(), now)) {
        moved.add(change.happening().occurrence().id());
      }
    }
    one.overrideOnly(Part.differing(recurrence.form(one.originalStart()), one.form()));
    if (!moved.isEmpty() && event.status() == EventStatus.PUBLISHED) {
      facts.publish(new DatesMoved(event.id(), moved, now));
    }
  }

  /** Those still to come, in the order of their ids, as their guard rows were written. */
  private List<Occurrence> reached(Occurrence one, Reach reach, Instant now) {
    Predicate<Occurrence> isReached =
        other -> reach == Reach.ALL || !other.originalStart().isBefore(one.originalStart());
    return events.dates(one.eventId()).stream()
        .filter(other -> other.isAhead(now) || other.id().equals(one.id()))
        .filter(isReached)
        .sorted(comparing(Occurrence::id))
        .toList();
  }

  private static List<Change> changes(
      Event event, DateEdit edit, List<Occurrence> reached, Occurrence one) {
    List<OccurrenceForm> forms =
        reached.stream()
            .map(date -> edit.on(date.form(), date == one ? Set.of() : date.overridden()))
            .toList();
    List<When> whens = When.meantAll(forms, one.when().zone(), "");
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      changes.add(new Change(new Happening(event, reached.get(i)), forms.get(i), whens.get(i)));
    }
    return changes;
  }

  /** Calls off a date, or this and the following, or all: each is what it says it is from then. */
  public OccurrenceCard cancel(Viewer viewer, String code, String reason, Reach reach) {
    UUID eventId = guard.event(code);
    if (reach == Reach.ALL) {
      events.cancel(viewer, eventId, reason);
      return occurrences.shown(occurrences.changeable(viewer, code).occurrence(), viewer);
    }
    if (reach == Reach.THIS || !repeats(eventId)) {
      return occurrences.cancel(viewer, code, reason);
    }
    checks.checkReason(reason);
    guard.writeAll(eventId);
    Happening happening = occurrences.changeable(viewer, code);
    cancelFrom(happening, reason, time.now());
    return occurrences.shown(happening.occurrence(), viewer);
  }

  private void cancelFrom(Happening happening, String reason, Instant now) {
    UUID eventId = happening.event().id();
    Occurrence one = happening.occurrence();
    if (happening.event().status() == EventStatus.DRAFT) {
      throw new Refusal("event.not-published");
    }
    one.refuseWhenDone(now);
    List<Occurrence> off = reached(one, Reach.FOLLOWING, now);
    for (Occurrence date : off) {
      date.cancel(reason, now);
      facts.publish(new OccurrenceCancelled(date.id(), reason, now));
    }
    em.find(Recurrence.class, eventId).endBefore(one.originalStart());
    facts.publish(new DatesCancelled(eventId, off.stream().map(Occurrence::id).toList(), now));
  }

  /** The events whose next dates have come within the horizon. For the job that makes them. */
  public List<UUID> due(Viewer viewer) {
    viewer.mustBeAdmin();
    return ahead.due(time.now());
  }

  /** Makes the dates of an event that have come within the horizon; tells how many. */
  public int extend(Viewer viewer, UUID eventId) {
    viewer.mustBeAdmin();
    return ahead.extend(eventId, time.now());
  }
}
