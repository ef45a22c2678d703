package org.panal.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.panal.shared.Facts;
import org.panal.shared.Invalid;
import org.panal.space.Space;

/**
 * Makes the dates of what repeats: as far as the horizon at once, and the next ones as it moves on.
 * What the rule gives is made once: a date that is cancelled or moved away never comes back.
 */
@ApplicationScoped
class DatesAhead {
  private static final Logger LOG = Logger.getLogger(DatesAhead.class);

  // What the clock does this far ahead is asked about before anything is saved.
  private static final int YEARS_ASKED = 3;
  private static final LocalDateTime LAST = LocalDateTime.of(2099, 12, 1, 0, 0);

  private final EntityManager em;
  private final RoomBookings rooms;
  private final GuardRow guard;
  private final Facts facts;
  private final EventConfig config;

  DatesAhead(
      EntityManager em, RoomBookings rooms, GuardRow guard, Facts facts, EventConfig config) {
    this.em = em;
    this.rooms = rooms;
    this.guard = guard;
    this.facts = facts;
    this.config = config;
  }

  /** What is to become an occurrence. */
  record Planned(LocalDateTime original, OccurrenceForm form, When when) {}

  /** The form of every date within the horizon, the first one first; nothing is kept. */
  List<OccurrenceForm> forms(RecurrenceForm form, OccurrenceForm first, ZoneId zone, Instant now) {
    Recurrence recurrence = recurrence(new UUID(0, 0), form, first, zone);
    LocalDateTime horizon = horizon(now, recurrence, zone);
    return recurrence.due(horizon).stream().map(recurrence::form).toList();
  }

  /** The rule of a new event, with its dates as far as the horizon. */
  void begin(Event event, NewEvent wanted, ZoneId zone, Instant now) {
    RecurrenceForm form = Objects.requireNonNull(wanted.recurrence());
    Recurrence recurrence = recurrence(event.id(), form, wanted.occurrence(), zone);
    LocalDateTime horizon = horizon(now, recurrence, zone);
    List<Planned> ahead = asked(recurrence, horizon, zone);
    List<Planned> made = ahead.stream().filter(date -> !date.original().isAfter(horizon)).toList();
    if (made.isEmpty()) {
      throw new Invalid("recurrence.except", "recurrence.no-dates");
    }
    rooms.bookAll(wishes(event, made));
    em.persist(recurrence);
    made.forEach(date -> make(event, date));
    recurrence.made(horizon, isOverBy(recurrence, horizon));
  }

  /** Every date up to the horizon and some years on, so that the clock is asked about at once. */
  List<Planned> asked(Recurrence recurrence, LocalDateTime horizon, ZoneId zone) {
    LocalDateTime asked = earlier(LAST, recurrence.firstStart().plusYears(YEARS_ASKED));
    return planned(recurrence, recurrence.due(horizon.isAfter(asked) ? horizon : asked), zone);
  }

  private static Recurrence recurrence(
      UUID eventId, RecurrenceForm form, OccurrenceForm first, ZoneId zone) {
    When.meant(first, zone, "occurrence.");
    RepeatRule rule = RepeatRule.read(form.rrule(), zone, "recurrence.rrule");
    Recurrence recurrence = new Recurrence(eventId, rule, Set.copyOf(form.except()), first);
    LocalDateTime start = recurrence.firstStart();
    List<LocalDateTime> early = rule.starts(start, start.plusYears(1));
    if (early.isEmpty() || !early.get(0).equals(start)) {
      throw new Invalid(
          "recurrence.rrule", "recurrence.starts-elsewhere", start.toLocalDate().toString());
    }
    return recurrence;
  }

  LocalDateTime horizon(Instant now, Recurrence recurrence, ZoneId zone) {
    LocalDateTime today = LocalDateTime.ofInstant(now, zone);
    LocalDateTime first = recurrence.firstStart();
    return earlier(LAST, (first.isAfter(today) ? first : today).plus(config.horizon()));
  }

  private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
    return one.isBefore(other) ? one : other;
  }

  private static List<Planned> planned(
      Recurrence recurrence, List<LocalDateTime> originals, ZoneId zone) {
    List<OccurrenceForm> forms = originals.stream().map(recurrence::form).toList();
    List<When> whens = When.meantAll(forms, zone, "occurrence.");
    return IntStream.range(0, forms.size())
        .mapToObj(i -> new Planned(originals.get(i), forms.get(i), whens.get(i)))
        .toList();
  }

  private static List<RoomBookings.Wish> wishes(Event event, List<Planned> dates) {
    return dates.stream()
        .map(date -> new RoomBookings.Wish(event, date.form(), date.when(), null, "occurrence."))
        .toList();
  }

  Occurrence make(Event event, Planned date) {
    Occurrence occurrence = new Occurrence(event.id(), date.original(), date.when(), date.form());
    em.persist(occurrence);
    return occurrence;
  }

  static boolean isOverBy(Recurrence recurrence, LocalDateTime horizon) {
    return recurrence.rule().ends() && recurrence.due(LAST).stream().noneMatch(horizon::isBefore);
  }

  /** What repeats and has dates to be made by now. */
  List<UUID> due(Instant now) {
    return em.createQuery(
            "select r.eventId from Recurrence r join Event e on e.id = r.eventId"
                + " where r.madeUntil < :horizon and e.status <> :off order by r.eventId",
            UUID.class)
        .setParameter(
            "horizon", LocalDateTime.ofInstant(now, ZoneOffset.UTC).plus(config.horizon()))
        .setParameter("off", EventStatus.CANCELLED)
        .getResultList();
  }

  /** Makes the dates that have come within the horizon. One whose room is taken has none. */
  int extend(UUID eventId, Instant now) {
    guard.writeRecurrence(eventId);
    Recurrence recurrence = em.find(Recurrence.class, eventId);
    Event event = em.find(Event.class, eventId);
    ZoneId zone = em.find(Space.class, event.spaceId()).zone();
    LocalDateTime horizon = horizon(now, recurrence, zone);
    int made = 0;
    for (LocalDateTime original : recurrence.due(horizon)) {
      OccurrenceForm form = recurrence.form(original);
      try {
        extend(event, new Planned(original, form, When.meant(form, zone, "")), now);
      } catch (Invalid clock) {
        LOG.warnf("event %s repeats at %s, which nobody said how to read", eventId, original);
        recurrence.made(original.minusSeconds(1), false);
        return made;
      }
      made++;
    }
    recurrence.made(horizon, isOverBy(recurrence, horizon));
    return made;
  }

  private void extend(Event event, Planned date, Instant now) {
    boolean isFree = rooms.clashing(wishes(event, List.of(date))).isEmpty();
    OccurrenceForm form = isFree ? date.form() : date.form().withoutRoom();
    Occurrence occurrence = make(event, new Planned(date.original(), form, date.when()));
    em.flush();
    if (event.status() == EventStatus.PUBLISHED) {
      facts.publish(new OccurrenceMade(occurrence.id(), occurrence.code(), now));
    }
  }
}
