package org.panal.event;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Act;
import org.panal.shared.Deed;
import org.panal.shared.Facts;
import org.panal.shared.Forms;
import org.panal.shared.Invalid;
import org.panal.shared.Refusal;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/**
 * Another rule from one date of an event on: the old one ends before it, the new one begins with
 * it. Dates that both give stay, with everything set on them by hand; the time of day, the room and
 * the rest are those of before.
 */
@ApplicationScoped
@Transactional
public class Rules {
  private final EntityManager em;
  private final Occurrences occurrences;
  private final Events events;
  private final DatesAhead ahead;
  private final RoomBookings rooms;
  private final Forms forms;
  private final GuardRow guard;
  private final Facts facts;
  private final Time time;

  Rules(
      EntityManager em,
      Occurrences occurrences,
      Events events,
      DatesAhead ahead,
      RoomBookings rooms,
      Forms forms,
      GuardRow guard,
      Facts facts,
      Time time) {
    this.em = em;
    this.occurrences = occurrences;
    this.events = events;
    this.ahead = ahead;
    this.rooms = rooms;
    this.forms = forms;
    this.guard = guard;
    this.facts = facts;
    this.time = time;
  }

  /** Everything about one change, before anything is written. */
  private record Draft(
      Happening happening,
      Optional<Recurrence> old,
      Recurrence next,
      LocalDateTime horizon,
      RulePlan plan,
      List<DatesAhead.Planned> made,
      Map<Occurrence, DatesAhead.Planned> moved,
      Instant now) {
    Event event() {
      return happening.event();
    }

    RuleChange told(List<LocalDateTime> roomTakenOn, List<LocalDateTime> closedOn) {
      return new RuleChange(
          plan.kept().size(),
          moved.size(),
          plan.made(),
          plan.off().stream()
              .map(date -> new RuleChange.Off(date.id(), date.code(), date.when().start()))
              .toList(),
          roomTakenOn,
          closedOn);
    }

    @Nullable UUID room() {
      return next.form(next.firstStart()).room();
    }

    List<When> whens() {
      return wishes().stream().map(RoomBookings.Wish::when).toList();
    }

    List<RoomBookings.Wish> wishes() {
      List<RoomBookings.Wish> wishes = new ArrayList<>();
      made.forEach(date -> wishes.add(wish(date, null)));
      moved.forEach((date, planned) -> wishes.add(wish(planned, date.id())));
      return wishes;
    }

    private RoomBookings.Wish wish(DatesAhead.Planned date, @Nullable UUID self) {
      return new RoomBookings.Wish(event(), date.form(), date.when(), self, "occurrence.");
    }
  }

  /** What the rule would do; nothing is kept. */
  public RuleChange preview(Viewer viewer, String code, RuleForm form) {
    forms.check(form);
    Draft draft = draft(occurrences.changeable(viewer, code), form);
    List<When> whens = draft.made().stream().map(DatesAhead.Planned::when).toList();
    RoomsThen then = rooms.choices(draft.event().spaceId(), whens, Set.of());
    return draft.told(
        then.rooms().stream()
            .filter(choice -> choice.id().equals(draft.room()))
            .flatMap(choice -> choice.takenOn().stream())
            .toList(),
        isHere(draft, then) ? rooms.closed(draft.event().spaceId(), draft.whens()) : List.of());
  }

  /** Whether it is in the space, as far as that is known: in a room, or where there are none. */
  private static boolean isHere(Draft draft, RoomsThen then) {
    boolean isOnline = draft.event().gathering() == EventGathering.ONLINE;
    return draft.room() != null || (then.rooms().isEmpty() && !isOnline);
  }

  /** From this date on the event repeats like that. */
  public RuleChange change(Viewer viewer, String code, RuleForm form) {
    forms.check(form);
    guard.writeAll(guard.event(code));
    Draft draft = draft(occurrences.changeable(viewer, code), form);
    callOff(draft, form.reason());
    em.flush();
    rooms.bookAll(draft.wishes());
    if (draft.old().isEmpty()) {
      em.persist(draft.next());
    } else {
      draft.old().get().follow(draft.next());
    }
    move(draft);
    make(draft);
    Recurrence rule = draft.old().orElse(draft.next());
    rule.made(draft.horizon(), DatesAhead.isOverBy(rule, draft.horizon()));
    facts.publish(
        Deed.by(viewer, Act.OCCURRENCE_CHANGED).on(draft.happening().occurrence().code()));
    return draft.told(List.of(), List.of());
  }

  private Draft draft(Happening happening, RuleForm form) {
    Instant now = time.now();
    Event event = happening.event();
    Occurrence one = happening.occurrence();
    one.refuseWhenDone(now);
    if (event.status() == EventStatus.CANCELLED) {
      throw new Refusal("event.cancelled");
    }
    ZoneId zone = one.when().zone();
    Optional<Recurrence> old = Optional.ofNullable(em.find(Recurrence.class, event.id()));
    Recurrence next = next(one, old, form.recurrence(), zone);
    LocalDateTime horizon = ahead.horizon(now, next, zone);
    List<DatesAhead.Planned> asked = ahead.asked(next, horizon, zone);
    List<Occurrence> dates = events.dates(event.id());
    List<Occurrence> reached =
        dates.stream()
            .filter(date -> date.isAhead(now) || date.id().equals(one.id()))
            .filter(date -> !date.originalStart().isBefore(one.originalStart()))
            .sorted(comparing(Occurrence::id))
            .toList();
    List<Occurrence> others = dates.stream().filter(date -> !reached.contains(date)).toList();
    List<LocalDateTime> starts =
        asked.stream().map(DatesAhead.Planned::original).filter(s -> !s.isAfter(horizon)).toList();
    RulePlan plan = RulePlan.of(reached, others, starts, old);
    if (plan.kept().isEmpty() && plan.made().isEmpty()) {
      throw new Invalid("recurrence.except", "recurrence.no-dates");
    }
    List<DatesAhead.Planned> made =
        asked.stream()
            .filter(date -> plan.made().contains(date.original()))
            .map(date -> named(date, dates))
            .toList();
    return new Draft(happening, old, next, horizon, plan, made, moved(plan, next, zone), now);
  }

  /** Two dates never go by the same first start: of two, the newer goes by a second later. */
  private static DatesAhead.Planned named(DatesAhead.Planned date, List<Occurrence> dates) {
    LocalDateTime name = date.original();
    boolean isTaken = dates.stream().anyMatch(other -> other.originalStart().equals(name));
    return isTaken ? new DatesAhead.Planned(name.plusSeconds(1), date.form(), date.when()) : date;
  }

  /** The rule counted from the day that the one date was meant to be on. */
  private Recurrence next(
      Occurrence one, Optional<Recurrence> old, RecurrenceForm form, ZoneId zone) {
    OccurrenceForm model = old.map(rule -> rule.form(one.originalStart())).orElseGet(one::form);
    LocalDate day = RulePlan.day(one, old);
    LocalDateTime from = day.atTime(Objects.requireNonNull(model.start()).toLocalTime());
    RepeatRule rule = RepeatRule.read(form.rrule(), zone, "recurrence.rrule");
    LocalDateTime first =
        rule.starts(from, from.plusYears(1)).stream()
            .findFirst()
            .orElseThrow(() -> new Invalid("recurrence.rrule", "recurrence.no-dates"));
    return new Recurrence(one.eventId(), rule, Set.copyOf(form.except()), model.startingOn(first));
  }

  /** Dates that stay but are on another day than the rule says, unless somebody put them there. */
  private static Map<Occurrence, DatesAhead.Planned> moved(
      RulePlan plan, Recurrence next, ZoneId zone) {
    Map<Occurrence, DatesAhead.Planned> moved = new LinkedHashMap<>();
    plan.kept()
        .forEach(
            (date, start) -> {
              boolean isThere = date.when().start().toLocalDate().equals(start.toLocalDate());
              if (!isThere && !date.overridden().contains(Part.TIME)) {
                OccurrenceForm form =
                    date.form().startingOn(Objects.requireNonNull(next.form(start).start()));
                moved.put(
                    date,
                    new DatesAhead.Planned(start, form, When.meant(form, zone, "occurrence.")));
              }
            });
    return moved;
  }

  /** A draft has nobody to tell: what goes was never there. */
  private void callOff(Draft draft, String reason) {
    List<Occurrence> off = draft.plan().off();
    if (draft.event().status() == EventStatus.DRAFT) {
      off.forEach(em::remove);
      return;
    }
    for (Occurrence date : off) {
      date.cancel(reason, draft.now());
      facts.publish(new OccurrenceCancelled(date.id(), reason, draft.now()));
    }
    if (!off.isEmpty()) {
      List<UUID> ids = off.stream().map(Occurrence::id).toList();
      facts.publish(new DatesCancelled(draft.event().id(), ids, draft.now()));
    }
  }

  private void move(Draft draft) {
    List<UUID> told = new ArrayList<>();
    draft
        .moved()
        .forEach(
            (date, planned) -> {
              Happening there = new Happening(draft.event(), date);
              if (occurrences.apply(there, planned.when(), planned.form(), draft.now())) {
                told.add(date.id());
              }
            });
    if (!told.isEmpty() && draft.event().status() == EventStatus.PUBLISHED) {
      facts.publish(new DatesMoved(draft.event().id(), told, draft.now()));
    }
  }

  private void make(Draft draft) {
    for (DatesAhead.Planned date : draft.made()) {
      Occurrence made = ahead.make(draft.event(), date);
      em.flush();
      if (draft.event().status() == EventStatus.PUBLISHED) {
        facts.publish(new OccurrenceMade(made.id(), made.code(), draft.now()));
      }
    }
  }
}
