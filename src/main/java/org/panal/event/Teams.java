package org.panal.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.panal.member.Member;
import org.panal.shared.Invalid;
import org.panal.shared.NotFound;
import org.panal.shared.Scope;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/** Who else runs an event, or keeps its door. The organiser shares it; nobody else does. */
@ApplicationScoped
@Transactional
public class Teams {
  private final EntityManager em;
  private final Time time;

  Teams(EntityManager em, Time time) {
    this.em = em;
    this.time = time;
  }

  /** The team by name, for those who run the event. */
  public List<TeamMember> list(Viewer viewer, UUID eventId) {
    viewer.mustHave(Scope.EVENTS_READ);
    Event event = visible(viewer, Optional.ofNullable(em.find(Event.class, eventId)));
    Happening.refuseUnlessRunBy(event, viewer);
    return em.createQuery(
            "select m.id, m.name, t from Event e join e.team t join Member m on m.id = key(t)"
                + " where e.id = :event order by m.name, m.id",
            Object[].class)
        .setParameter("event", eventId)
        .getResultStream()
        .map(row -> told((UUID) row[0], (String) row[1], (TeamPlace) row[2]))
        .toList();
  }

  private static TeamMember told(UUID memberId, String name, TeamPlace place) {
    return new TeamMember(memberId, name, place.part(), place.since());
  }

  /** From now on the member does that for the event. Saying so twice is the same as once. */
  public TeamMember put(Viewer viewer, UUID eventId, UUID memberId, TeamPart part) {
    Event event = guarded(viewer, eventId);
    Happening.refuseUnlessOwnedBy(event, viewer);
    Member member = em.find(Member.class, memberId);
    if (member == null) {
      throw new NotFound("member.unknown");
    }
    if (memberId.equals(event.organiserId())) {
      throw new Invalid("member", "event.organiser-already");
    }
    TeamPlace place = event.share(memberId, part, time.now(), viewer.mustBeMember());
    return told(memberId, member.name(), place);
  }

  /** The member is in the team no longer. Everybody may step back by themselves. */
  public void remove(Viewer viewer, UUID eventId, UUID memberId) {
    Event event = guarded(viewer, eventId);
    if (!viewer.is(memberId)) {
      Happening.refuseUnlessOwnedBy(event, viewer);
    }
    event.unshare(memberId);
  }

  /** Whether the viewer helps with any event of another. */
  public boolean helpsAnywhere(Viewer viewer) {
    return viewer
        .member()
        .filter(
            member ->
                !em.createQuery("select e.id from Event e join e.team t where key(t) = :me")
                    .setParameter("me", member)
                    .setMaxResults(1)
                    .getResultList()
                    .isEmpty())
        .isPresent();
  }

  /** Locked as it is read, so that two who change the team come one after the other. */
  private Event guarded(Viewer viewer, UUID eventId) {
    viewer.mustHave(Scope.EVENTS_WRITE);
    return visible(
        viewer, Optional.ofNullable(em.find(Event.class, eventId, LockModeType.PESSIMISTIC_WRITE)));
  }

  private static Event visible(Viewer viewer, Optional<Event> found) {
    return found
        .filter(event -> Happening.isListedFor(event, viewer))
        .orElseThrow(() -> new NotFound("event.unknown"));
  }
}
