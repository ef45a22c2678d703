package org.panal.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Act;
import org.panal.shared.Deed;
import org.panal.shared.Facts;
import org.panal.shared.Invalid;
import org.panal.shared.NotFound;
import org.panal.shared.Paging;
import org.panal.shared.Refusal;
import org.panal.shared.Scope;
import org.panal.shared.Slice;
import org.panal.shared.Stale;
import org.panal.shared.Time;
import org.panal.shared.Viewer;
import org.panal.space.Space;

/** What is on: create, change, publish, cancel, copy; and the lists of it. */
@ApplicationScoped
@Transactional
public class Events {
  private final EntityManager em;
  private final WhatsOn whatsOn;
  private final RoomBookings rooms;
  private final DatesAhead ahead;
  private final Agendas agendas;
  private final SpacesAsked spaces;
  private final FormChecks checks;
  private final GuardRow guard;
  private final Facts facts;
  private final Time time;

  Events(
      EntityManager em,
      WhatsOn whatsOn,
      RoomBookings rooms,
      DatesAhead ahead,
      Agendas agendas,
      SpacesAsked spaces,
      FormChecks checks,
      GuardRow guard,
      Facts facts,
      Time time) {
    this.em = em;
    this.whatsOn = whatsOn;
    this.rooms = rooms;
    this.ahead = ahead;
    this.agendas = agendas;
    this.spaces = spaces;
    this.checks = checks;
    this.guard = guard;
    this.facts = facts;
    this.time = time;
  }

  public EventWithDates create(Viewer viewer, NewEvent wanted) {
    viewer.mustHave(Scope.EVENTS_WRITE);
    viewer.mustBeOrganiser();
    checks.check(wanted);
    Space space = spaces.meant(wanted.space());
    Instant now = time.now();
    Event event = new Event(space.id(), viewer.mustBeMember(), wanted.event(), now);
    boolean isPublished = wanted.publish() && event.publish();
    em.persist(event);
    if (wanted.recurrence() == null) {
      begin(event, wanted.occurrence(), space);
    } else {
      ahead.begin(event, wanted, space.zone(), now);
    }
    if (wanted.like() != null) {
      copy(viewer, wanted.like(), event);
    }
    if (isPublished) {
      facts.publish(new EventPublished(event.id(), now));
      facts.publish(Deed.by(viewer, Act.EVENT_PUBLISHED).on(event.id()));
    }
    return shown(event, viewer);
  }

  private void copy(Viewer viewer, UUID from, Event to) {
    Event source = em.find(Event.class, from);
    if (source == null || !Happening.isRunBy(source, viewer)) {
      throw new Invalid("like", "field.unknown", from.toString());
    }
    agendas.copy(from, to.id());
    facts.publish(new EventCopied(from, to.id()));
  }

  private void begin(Event event, OccurrenceForm form, Space space) {
    When when = When.meant(form, space.zone(), "occurrence.");
    rooms.bookAll(List.of(new RoomBookings.Wish(event, form, when, null, "occurrence.")));
    em.persist(new Occurrence(event.id(), when.start(), when, form));
  }

  public EventWithDates get(Viewer viewer, UUID id) {
    viewer.mustHave(Scope.EVENTS_READ);
    return shown(visible(viewer, id), viewer);
  }

  /** Everything the viewer may find, each event once, the next date first. */
  public Slice<EventWithDates> list(Viewer viewer, EventFilter filter, Paging paging) {
    viewer.mustHave(Scope.EVENTS_READ);
    return whatsOn.events(filter, paging, viewer);
  }

  /**
   * Changes what the event says of itself.
   *
   * @param version the version that was read, or null for no check
   */
  public EventWithDates change(Viewer viewer, UUID id, EventForm form, @Nullable Long version) {
    checks.check(form);
    Event event = changeable(viewer, id);
    Stale.unless(event.version(), version);
    event.change(form);
    facts.publish(Deed.by(viewer, Act.EVENT_CHANGED).on(id));
    return shown(event, viewer);
  }

  /** Makes a draft known. Publishing twice is the same as once. */
  public EventWithDates publish(Viewer viewer, UUID id) {
    Event event = changeable(viewer, id);
    if (event.publish()) {
      facts.publish(new EventPublished(id, time.now()));
      facts.publish(Deed.by(viewer, Act.EVENT_PUBLISHED).on(id));
    }
    return shown(event, viewer);
  }

  /** Calls the event off, with every date still to come. Its page stays and says so. */
  public EventWithDates cancel(Viewer viewer, UUID id, String reason) {
    checks.checkReason(reason);
    guard.writeAll(id);
    Event event = changeable(viewer, id);
    event.cancel();
    Instant now = time.now();
    List<Occurrence> ahead =
        dates(id).stream().filter(date -> !date.isCancelled() && !date.isOver(now)).toList();
    for (Occurrence occurrence : ahead) {
      occurrence.cancel(reason, now);
      facts.publish(new OccurrenceCancelled(occurrence.id(), reason, now));
    }
    facts.publish(new EventCancelled(id, reason, now));
    facts.publish(new DatesCancelled(id, ahead.stream().map(Occurrence::id).toList(), now));
    facts.publish(Deed.by(viewer, Act.EVENT_CANCELLED).on(id));
    return shown(event, viewer);
  }

  /** Throws a draft away; what was published is cancelled instead. */
  public void discard(Viewer viewer, UUID id) {
    guard.writeAll(id);
    Event event = changeable(viewer, id);
    Happening.refuseUnlessOwnedBy(event, viewer);
    if (event.status() != EventStatus.DRAFT) {
      throw new Refusal("event.published");
    }
    dates(id).forEach(em::remove);
    Optional.ofNullable(em.find(Recurrence.class, id)).ifPresent(em::remove);
    em.flush();
    em.remove(event);
    facts.publish(Deed.by(viewer, Act.EVENT_DISCARDED).on(id));
  }

  /** A form filled in like this event, with no dates. Nothing is kept until it is sent. */
  public NewEvent duplicate(Viewer viewer, UUID id) {
    viewer.mustHave(Scope.EVENTS_READ);
    Event event = visible(viewer, id);
    Happening.refuseUnlessRunBy(event, viewer);
    String space = em.find(Space.class, event.spaceId()).code();
    return new NewEvent(space, event.form(), dates(id).get(0).formWithoutDates(), false, null, id);
  }

  List<Occurrence> dates(UUID eventId) {
    return em.createQuery(
            "from Occurrence o where o.eventId = :event order by o.id", Occurrence.class)
        .setParameter("event", eventId)
        .getResultList();
  }

  private Event changeable(Viewer viewer, UUID id) {
    viewer.mustHave(Scope.EVENTS_WRITE);
    Event event = visible(viewer, id);
    Happening.refuseUnlessRunBy(event, viewer);
    return event;
  }

  /** An unlisted event is found by the code of an occurrence alone, not by its own id. */
  private Event visible(Viewer viewer, UUID id) {
    Event event = em.find(Event.class, id);
    if (event == null || !Happening.isListedFor(event, viewer)) {
      throw new NotFound("event.unknown");
    }
    return event;
  }

  private EventWithDates shown(Event event, Viewer viewer) {
    em.flush();
    return whatsOn.withDates(List.of(event.id()), viewer).get(0);
  }
}
