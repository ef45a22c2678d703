package org.panal.turnout;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panal.event.Capacities;
import org.panal.event.EventGathering;
import org.panal.event.GuardRow;
import org.panal.event.Happening;
import org.panal.event.OccurrenceCard;
import org.panal.event.Occurrences;
import org.panal.shared.Forms;
import org.panal.shared.Invalid;
import org.panal.shared.Refusal;
import org.panal.shared.Scope;
import org.panal.shared.Time;
import org.panal.shared.Viewer;
import org.panal.space.Room;

/** How many are likely to come, and how many places that leaves room for. For who runs it. */
@ApplicationScoped
@Transactional
public class Forecasts {
  private static final int MOST_RECKONED = 2000;
  private static final int LOW = 100;
  private static final int HIGH = 900;

  private final EntityManager em;
  private final TurnoutRows rows;
  private final StillComing coming;
  private final Occurrences occurrences;
  private final Capacities capacities;
  private final GuardRow guard;
  private final Forms forms;
  private final Time time;

  Forecasts(
      EntityManager em,
      TurnoutRows rows,
      StillComing coming,
      Occurrences occurrences,
      Capacities capacities,
      GuardRow guard,
      Forms forms,
      Time time) {
    this.em = em;
    this.rows = rows;
    this.coming = coming;
    this.occurrences = occurrences;
    this.capacities = capacities;
    this.guard = guard;
    this.forms = forms;
    this.time = time;
  }

  public Forecast get(Viewer viewer, String code, RiskForm form) {
    viewer.mustHave(Scope.RSVPS_READ);
    forms.check(form);
    return forecast(ahead(viewer, code), form, viewer);
  }

  private Happening ahead(Viewer viewer, String code) {
    Happening happening = occurrences.seen(viewer, code);
    happening.mustBeRunBy(viewer);
    if (happening.occurrence().isCancelled()) {
      throw new Refusal("occurrence.cancelled");
    }
    if (happening.occurrence().isOver(time.now())) {
      throw new Refusal("occurrence.over");
    }
    return happening;
  }

  private Forecast forecast(Happening happening, RiskForm form, Viewer viewer) {
    UUID occurrence = happening.occurrence().id();
    Map<UUID, Integer> going = going(occurrence);
    Set<UUID> confirmed = coming.confirmed(occurrence);
    List<Party> parties = parties(going, confirmed);
    Chances chances = Chances.of(parties);
    Integer holds = holds(happening, form, viewer);
    return new Forecast(
        chances.people(),
        Chances.expected(parties),
        chances.within(LOW),
        chances.within(HIGH),
        (int) going.keySet().stream().filter(confirmed::contains).count(),
        coming.isAsked(happening.event().id()),
        coming.askedAt(occurrence).orElse(null),
        holds == null ? null : Advice.of(parties, holds, form.risk()));
  }

  /** Everybody who is going, with how many they are. */
  private Map<UUID, Integer> going(UUID occurrence) {
    return em.createQuery(
            "select r.memberId, 1 + r.guests from Rsvp r"
                + " where r.occurrenceId = :occurrence and r.status = GOING",
            Object[].class)
        .setParameter("occurrence", occurrence)
        .getResultStream()
        .collect(toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
  }

  /** In order, so that the same people always make the same numbers. */
  private List<Party> parties(Map<UUID, Integer> going, Set<UUID> confirmed) {
    Map<UUID, List<PastDate>> past = rows.ofMembers(going.keySet(), time.now());
    return going.entrySet().stream()
        .map(
            each -> {
              UUID member = each.getKey();
              ShowRate rate = PastDate.rate(past.getOrDefault(member, List.of()));
              int permille =
                  confirmed.contains(member) ? rate.permilleAfterTheirWord() : rate.permille();
              return new Party(permille, each.getValue());
            })
        .sorted(comparing(Party::permille).thenComparing(Party::heads))
        .toList();
  }

  /** How many people fit; null where nobody knows, or nobody comes in person. */
  private @Nullable Integer holds(Happening happening, RiskForm form, Viewer viewer) {
    if (happening.event().gathering() == EventGathering.ONLINE) {
      return null;
    }
    Integer room = roomHolds(occurrences.cards(viewer, List.of(happening.occurrence().id())));
    if (form.holds() != null && room != null && form.holds() > room) {
      throw new Invalid("holds", "occurrence.more-than-the-room-holds", room);
    }
    Integer holds = form.holds() == null ? room : form.holds();
    return holds == null || holds > MOST_RECKONED ? null : holds;
  }

  private @Nullable Integer roomHolds(Map<UUID, OccurrenceCard> cards) {
    return cards.values().stream()
        .flatMap(card -> Stream.ofNullable(card.room()))
        .findFirst()
        .flatMap(room -> em.find(Room.class, room.id()).capacity())
        .orElse(null);
  }

  /** Gives as many places as the advice says. Seats are raised, so the line moves up at once. */
  public OccurrenceCard overbook(Viewer viewer, String code, RiskForm form) {
    viewer.mustHave(Scope.EVENTS_WRITE);
    forms.check(form);
    guard.write(code);
    Forecast forecast = forecast(ahead(viewer, code), form, viewer);
    Advice advice = forecast.advice();
    if (advice == null) {
      throw new Refusal("turnout.no-room");
    }
    return capacities.raise(viewer, code, advice.capacity());
  }
}
