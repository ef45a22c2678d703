package org.panal.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.panal.member.Member;
import org.panal.shared.Act;
import org.panal.shared.Deed;
import org.panal.shared.Facts;
import org.panal.shared.Invalid;
import org.panal.shared.NotFound;
import org.panal.shared.Role;
import org.panal.shared.Scope;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/** Events that go, with all their dates, from one organiser to another. */
@ApplicationScoped
@Transactional
public class HandOvers {
  private static final int MOST_ORGANISERS = 500;

  private final EntityManager em;
  private final Events events;
  private final Facts facts;
  private final Time time;

  HandOvers(EntityManager em, Events events, Facts facts, Time time) {
    this.em = em;
    this.events = events;
    this.facts = facts;
    this.time = time;
  }

  /** To whom the event can go, by name. */
  public List<OrganiserName> heirs(Viewer viewer, UUID eventId) {
    viewer.mustHave(Scope.EVENTS_READ);
    Event event = owned(viewer, eventId, LockModeType.NONE);
    return em.createQuery(
            "select distinct new org.panal.event.OrganiserName(m.id, m.name) from Member m"
                + " join m.roles r where key(r) in :roles and m.id <> :organiser"
                + " and m.erasedAt is null order by m.name, m.id",
            OrganiserName.class)
        .setParameter("roles", Set.of(Role.ORGANISER, Role.ADMIN))
        .setParameter("organiser", event.organiserId())
        .setMaxResults(MOST_ORGANISERS)
        .getResultList();
  }

  /**
   * From now on that organiser runs it. Who ran it before stays in the team, and may leave. Twice
   * is the same as once.
   */
  public OrganiserName hand(Viewer viewer, UUID eventId, UUID memberId) {
    viewer.mustHave(Scope.EVENTS_WRITE);
    Event event = owned(viewer, eventId, LockModeType.PESSIMISTIC_WRITE);
    Member next = em.find(Member.class, memberId);
    if (next == null || next.isErased()) {
      throw new NotFound("member.unknown");
    }
    if (Collections.disjoint(next.roles(), Set.of(Role.ORGANISER, Role.ADMIN))) {
      throw new Invalid("member", "event.hand-to-an-organiser");
    }
    UUID before = event.organiserId();
    if (event.handTo(memberId)) {
      Instant now = time.now();
      keepInTheTeam(viewer, event, before, now);
      facts.publish(new EventHandedOver(nextDate(event, now), before, memberId, now));
      facts.publish(Deed.by(viewer, Act.EVENT_HANDED_OVER).to(memberId).on(eventId));
    }
    return new OrganiserName(memberId, next.name());
  }

  private void keepInTheTeam(Viewer viewer, Event event, UUID before, Instant now) {
    if (!em.find(Member.class, before).isErased()) {
      event.share(before, TeamPart.CO_ORGANISER, now, viewer.mustBeMember());
    }
  }

  private UUID nextDate(Event event, Instant now) {
    List<Occurrence> dates = events.dates(event.id());
    return dates.stream()
        .filter(date -> !date.isCancelled() && !date.isOver(now))
        .min(Comparator.comparing(Occurrence::startsAt))
        .orElseGet(() -> dates.get(dates.size() - 1))
        .id();
  }

  private Event owned(Viewer viewer, UUID eventId, LockModeType lock) {
    Event event = em.find(Event.class, eventId, lock);
    if (event == null || !Happening.isListedFor(event, viewer)) {
      throw new NotFound("event.unknown");
    }
    Happening.refuseUnlessOwnedBy(event, viewer);
    return event;
  }
}
