package org.panal.rsvp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.event.EventStatus;
import org.panal.event.EventWithDates.EventDate;
import org.panal.event.GuardRow;
import org.panal.event.OccurrenceCard;
import org.panal.event.OccurrenceMade;
import org.panal.event.Occurrences;
import org.panal.event.Recurrences;
import org.panal.shared.Facts;
import org.panal.shared.Forms;
import org.panal.shared.Invalid;
import org.panal.shared.Refusal;
import org.panal.shared.Scope;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/**
 * Standing answers: who follows an event joins the line of each of its dates that they have not
 * answered, now and when one is made. A no to one date stays a no.
 */
@ApplicationScoped
@Transactional
public class Follows {
  private static final Viewer BY_ITSELF = Viewer.system("follow");

  private final EntityManager em;
  private final Forms forms;
  private final GuardRow guard;
  private final Occurrences occurrences;
  private final Recurrences recurrences;
  private final Rsvps rsvps;
  private final Facts facts;
  private final Time time;

  Follows(
      EntityManager em,
      Forms forms,
      GuardRow guard,
      Occurrences occurrences,
      Recurrences recurrences,
      Rsvps rsvps,
      Facts facts,
      Time time) {
    this.em = em;
    this.forms = forms;
    this.guard = guard;
    this.occurrences = occurrences;
    this.recurrences = recurrences;
    this.rsvps = rsvps;
    this.facts = facts;
    this.time = time;
  }

  /** Whether the viewer follows the event of the occurrence, and what came of it. */
  public FollowReceipt get(Viewer viewer, String code) {
    viewer.mustHave(Scope.RSVPS_READ);
    return receipt(code, event(viewer, code), viewer.mustBeMember());
  }

  /** The viewer comes to every date from now on. Twice is the same as once. */
  public FollowReceipt follow(Viewer viewer, String code, RsvpForm form) {
    forms.check(form);
    Follow.Key key = key(viewer, code);
    if (occurrences.get(BY_ITSELF, code).event().recurrence() == null) {
      throw new Refusal("follow.one-date");
    }
    guard.writeAll(key.eventId());
    refuseUnlessOpen(key.eventId());
    refuseUnknown(form.lane(), key.eventId());
    Instant now = time.now();
    Follow follow = present(key, form, now);
    tellOfFirst(joined(viewer, code, follow, now), key.memberId(), now);
    return receipt(code, key.eventId(), key.memberId());
  }

  /** Whoever follows already keeps their turn, and takes over what they wish now. */
  private Follow present(Follow.Key key, RsvpForm form, Instant now) {
    Follow present = em.find(Follow.class, key);
    if (present == null) {
      present = new Follow(key, now);
      em.persist(present);
    }
    present.wish(form);
    return present;
  }

  private Follow.Key key(Viewer viewer, String code) {
    viewer.mustHave(Scope.RSVPS_WRITE);
    return new Follow.Key(event(viewer, code), viewer.mustBeMember());
  }

  private UUID event(Viewer viewer, String code) {
    return occurrences.seen(viewer, code).event().id();
  }

  private void refuseUnlessOpen(UUID eventId) {
    EventStatus status =
        em.createQuery("select e.status from Event e where e.id = :id", EventStatus.class)
            .setParameter("id", eventId)
            .getSingleResult();
    if (status != EventStatus.PUBLISHED) {
      throw new Refusal(status == EventStatus.DRAFT ? "rsvp.closed" : "rsvp.cancelled");
    }
  }

  private void refuseUnknown(@Nullable UUID lane, UUID eventId) {
    if (lane == null) {
      return;
    }
    boolean isKnown =
        !em.createQuery("select l.id from Lane l where l.id = :id and l.eventId = :event")
            .setParameter("id", lane)
            .setParameter("event", eventId)
            .getResultList()
            .isEmpty();
    if (!isKnown) {
      throw new Invalid("lane", "field.unknown", lane);
    }
  }

  /** The dates that the follower has a seat for now, and had not answered. */
  private List<EventDate> joined(Viewer viewer, String code, Follow follow, Instant now) {
    return recurrences.dates(BY_ITSELF, code).dates().stream()
        .filter(date -> !date.cancelled() && now.isBefore(date.startsAt()))
        .filter(date -> isGoing(rsvps.joinStanding(viewer, date.code(), follow)))
        .toList();
  }

  private static boolean isGoing(Optional<RsvpStatus> answer) {
    return answer.filter(status -> status == RsvpStatus.GOING).isPresent();
  }

  /** One mail, about the next one: a mail for each date would be noise. */
  private void tellOfFirst(List<EventDate> going, UUID member, Instant now) {
    going.stream()
        .findFirst()
        .ifPresent(
            date -> facts.publish(new RsvpAnswered(date.id(), member, RsvpStatus.GOING, now)));
  }

  /**
   * The viewer follows no more, and steps back from the dates that they came to by following alone.
   */
  public FollowReceipt stop(Viewer viewer, String code) {
    Follow.Key key = key(viewer, code);
    guard.writeAll(key.eventId());
    Follow present = em.find(Follow.class, key);
    if (present != null) {
      em.remove(present);
      standing(key).forEach(date -> rsvps.withdraw(viewer, date));
    }
    return receipt(code, key.eventId(), key.memberId());
  }

  /** The dates to come that they answered by following, and not by hand. */
  private List<String> standing(Follow.Key key) {
    return em.createQuery(
            "select o.code from Rsvp r join Occurrence o on o.id = r.occurrenceId"
                + " where r.memberId = :member and o.eventId = :event and o.startsAt > :now"
                + " and o.cancelledAt is null and r.status <> NOT_GOING"
                + " and not exists (select 1 from RsvpHistory h where h.rsvpId = r.id"
                + " and h.cause not in (FOLLOWED, PROMOTED)) order by o.id",
            String.class)
        .setParameter("member", key.memberId())
        .setParameter("event", key.eventId())
        .setParameter("now", time.now())
        .getResultList();
  }

  /** A new date: its followers join the line in the order in which they began to follow. */
  void hear(@Observes OccurrenceMade fact) {
    OccurrenceCard card = occurrences.get(BY_ITSELF, fact.code());
    em.createQuery(
            "from Follow f where f.eventId = :event order by f.since, f.memberId", Follow.class)
        .setParameter("event", card.event().id())
        .getResultList()
        .forEach(follow -> rsvps.joinStanding(BY_ITSELF, fact.code(), follow));
  }

  private FollowReceipt receipt(String code, UUID eventId, UUID member) {
    em.flush();
    Object[] counts =
        em.createQuery(
                "select count(case when r.status = GOING then 1 end),"
                    + " count(case when r.status = WAITLISTED then 1 end)"
                    + " from Rsvp r join Occurrence o on o.id = r.occurrenceId"
                    + " where r.memberId = :member and o.eventId = :event"
                    + " and o.startsAt > :now and o.cancelledAt is null",
                Object[].class)
            .setParameter("member", member)
            .setParameter("event", eventId)
            .setParameter("now", time.now())
            .getSingleResult();
    Follow follow = em.find(Follow.class, new Follow.Key(eventId, member));
    return new FollowReceipt(
        code, follow == null ? null : follow.since(), (Long) counts[0], (Long) counts[1]);
  }
}
