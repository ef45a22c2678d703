package org.panal.rsvp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What organisers did with the places of others, for who tells them. */
@ApplicationScoped
@Transactional
public class Placements {
  private static final Set<RsvpCause> BY_THE_ORGANISER =
      Set.of(RsvpCause.ADDED, RsvpCause.MOVED, RsvpCause.REMOVED);

  private final EntityManager em;

  Placements(EntityManager em) {
    this.em = em;
  }

  /** The last thing that happened to an answer, where that was the organiser's doing. */
  public Optional<Placement> last(UUID occurrenceId, UUID memberId) {
    return em.createQuery(
            "select r, h, l.name from RsvpHistory h join Rsvp r on r.id = h.rsvpId"
                + " left join Lane l on l.id = r.laneId"
                + " where r.occurrenceId = :occurrence and r.memberId = :member order by h.id desc",
            Object[].class)
        .setParameter("occurrence", occurrenceId)
        .setParameter("member", memberId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .flatMap(row -> placement((Rsvp) row[0], (RsvpHistory) row[1], (String) row[2]));
  }

  private static Optional<Placement> placement(
      Rsvp rsvp, RsvpHistory change, @Nullable String lane) {
    GuestReason reason = change.reason();
    return reason != null && BY_THE_ORGANISER.contains(change.cause())
        ? Optional.of(new Placement(rsvp.status(), change.cause(), reason, lane, rsvp.guests()))
        : Optional.empty();
  }
}
