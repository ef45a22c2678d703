package org.panal.event;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Act;
import org.panal.shared.Code;
import org.panal.shared.Deed;
import org.panal.shared.Facts;
import org.panal.shared.NotFound;
import org.panal.shared.Paging;
import org.panal.shared.Refusal;
import org.panal.shared.Scope;
import org.panal.shared.Slice;
import org.panal.shared.Stale;
import org.panal.shared.Time;
import org.panal.shared.Viewer;
import org.panal.space.Room;
import org.panal.space.Space;

/** Dated happenings: read, move, resize, cancel; and the rooms that are free for them. */
@ApplicationScoped
@Transactional
public class Occurrences {
  private static final int MOST_AT_ONCE = 1000;

  private final EntityManager em;
  private final WhatsOn whatsOn;
  private final RoomBookings rooms;
  private final DatesAhead ahead;
  private final SpacesAsked spaces;
  private final FormChecks checks;
  private final GuardRow guard;
  private final Facts facts;
  private final Time time;

  Occurrences(
      EntityManager em,
      WhatsOn whatsOn,
      RoomBookings rooms,
      DatesAhead ahead,
      SpacesAsked spaces,
      FormChecks checks,
      GuardRow guard,
      Facts facts,
      Time time) {
    this.em = em;
    this.whatsOn = whatsOn;
    this.rooms = rooms;
    this.ahead = ahead;
    this.spaces = spaces;
    this.checks = checks;
    this.guard = guard;
    this.facts = facts;
    this.time = time;
  }

  public OccurrenceCard get(Viewer viewer, String code) {
    viewer.mustHave(Scope.EVENTS_READ);
    return shown(seen(viewer, code).occurrence(), viewer);
  }

  /** What is on: every date that the viewer may find, in the order of time. */
  public Slice<OccurrenceCard> list(Viewer viewer, EventFilter filter, Paging paging) {
    viewer.mustHave(Scope.EVENTS_READ);
    return whatsOn.occurrences(filter, paging, viewer);
  }

  /** The same with one date of each event that repeats: the next that is on, else the next. */
  public Slice<OccurrenceCard> listNext(Viewer viewer, EventFilter filter, Paging paging) {
    viewer.mustHave(Scope.EVENTS_READ);
    return whatsOn.next(filter, time.now(), paging, viewer);
  }

  /** The same for a calendar: all at once, the first thousand of them. */
  public List<OccurrenceCard> listAll(Viewer viewer, EventFilter filter) {
    viewer.mustHave(Scope.EVENTS_READ);
    return whatsOn.first(MOST_AT_ONCE, filter, viewer);
  }

  /**
   * The cards of occurrences that the viewer may see, by id; for who knows them already. They stand
   * beside what was asked for, so the scope that counts is the caller's.
   */
  public Map<UUID, OccurrenceCard> cards(Viewer viewer, Collection<UUID> ids) {
    return whatsOn.cards(ids, viewer).stream().collect(toMap(OccurrenceCard::id, card -> card));
  }

  /**
   * Changes time, place and capacity.
   *
   * @param version the version that was read, or null for no check
   */
  public OccurrenceCard change(
      Viewer viewer, String code, OccurrenceForm form, @Nullable Long version) {
    checks.check(form);
    guard.write(code);
    Happening happening = changeable(viewer, code);
    Occurrence occurrence = happening.occurrence();
    Stale.unless(occurrence.version(), version);
    When when = When.meant(form, occurrence.when().zone(), "");
    rooms.bookAll(
        List.of(new RoomBookings.Wish(happening.event(), form, when, occurrence.id(), "")));
    Instant now = time.now();
    if (em.find(Recurrence.class, occurrence.eventId()) != null) {
      occurrence.override(Part.differing(occurrence.form(), form));
    }
    if (apply(happening, when, form, now) && happening.event().status() == EventStatus.PUBLISHED) {
      facts.publish(new DatesMoved(occurrence.eventId(), List.of(occurrence.id()), now));
    }
    facts.publish(Deed.by(viewer, Act.OCCURRENCE_CHANGED).on(occurrence.code()));
    return shown(occurrence, viewer);
  }

  /** Whether it moved. */
  boolean apply(Happening happening, When when, OccurrenceForm form, Instant now) {
    Occurrence occurrence = happening.occurrence();
    boolean stays = occurrence.isWhereAndWhen(when, form);
    boolean letsInAsBefore = occurrence.letsIn(form);
    MovedFrom before = occurrence.told(where(occurrence));
    occurrence.change(when, form, now);
    if (!stays && happening.event().status() == EventStatus.PUBLISHED) {
      occurrence.keepTold(before, where(occurrence));
      facts.publish(new OccurrenceMoved(occurrence.id(), now));
    }
    if (!letsInAsBefore) {
      facts.publish(new CapacityChanged(occurrence.id(), now));
    }
    return !stays;
  }

  private String where(Occurrence occurrence) {
    return occurrence
        .roomId()
        .map(room -> em.find(Room.class, room).name())
        .orElseGet(() -> occurrence.formWithoutDates().place());
  }

  /** Calls one date off. It stays and says so. */
  public OccurrenceCard cancel(Viewer viewer, String code, String reason) {
    checks.checkReason(reason);
    guard.write(code);
    Happening happening = changeable(viewer, code);
    if (happening.event().status() == EventStatus.DRAFT) {
      throw new Refusal("event.not-published");
    }
    Instant now = time.now();
    happening.occurrence().cancel(reason, now);
    UUID id = happening.occurrence().id();
    facts.publish(new OccurrenceCancelled(id, reason, now));
    facts.publish(new DatesCancelled(happening.event().id(), List.of(id), now));
    facts.publish(Deed.by(viewer, Act.OCCURRENCE_CANCELLED).on(happening.occurrence().code()));
    return shown(happening.occurrence(), viewer);
  }

  /**
   * The rooms of a space, each with whether it is free at the time of the form.
   *
   * @param except the code of an occurrence whose own booking does not count, or null
   */
  public RoomsThen freeRooms(
      Viewer viewer, @Nullable String space, OccurrenceForm form, @Nullable String except) {
    Space held = asked(viewer, space, except);
    Set<UUID> self = except == null ? Set.of() : Set.of(seen(viewer, except).occurrence().id());
    return rooms.choices(held.id(), List.of(When.meant(form, held.zone(), "")), self);
  }

  /** The same for every date of what repeats, as far ahead as they are made. */
  public RoomsThen roomsFreeOnEach(
      Viewer viewer, @Nullable String space, OccurrenceForm form, RecurrenceForm recurrence) {
    Space held = asked(viewer, space, null);
    List<OccurrenceForm> forms = ahead.forms(recurrence, form, held.zone(), time.now());
    return rooms.choices(held.id(), When.meantAll(forms, held.zone(), ""), Set.of());
  }

  /** For organisers, and for whoever runs the occurrence that is to change. */
  private Space asked(Viewer viewer, @Nullable String space, @Nullable String except) {
    viewer.mustHave(Scope.EVENTS_READ);
    if (except == null || !seen(viewer, except).isRunBy(viewer)) {
      viewer.mustBeOrganiser();
    }
    return spaces.meant(space);
  }

  Happening changeable(Viewer viewer, String code) {
    viewer.mustHave(Scope.EVENTS_WRITE);
    Happening happening = seen(viewer, code);
    happening.mustBeRunBy(viewer);
    return happening;
  }

  /** For features to the right: the occurrence and its event, if the viewer may see them. */
  public Happening seen(Viewer viewer, String code) {
    Happening happening =
        em.createQuery(
                "select o, e from Occurrence o join Event e on e.id = o.eventId"
                    + " where o.code = :code",
                Object[].class)
            .setParameter("code", Code.meant(code))
            .getResultStream()
            .findFirst()
            .map(row -> new Happening((Event) row[1], (Occurrence) row[0]))
            .orElseThrow(() -> new NotFound("occurrence.unknown"));
    happening.mustBeVisibleTo(viewer);
    return happening;
  }

  OccurrenceCard shown(Occurrence occurrence, Viewer viewer) {
    em.flush();
    return whatsOn.cards(List.of(occurrence.id()), viewer).get(0);
  }
}
