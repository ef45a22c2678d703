package org.panal.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/** Dates that took place, for those who look back at what they ran. */
@ApplicationScoped
@Transactional
public class HeldDates {
  private static final String SHARED =
      "exists (select x.id from Event x join x.team t where x.id = e.id and key(t) = :me"
          + " and value(t).part = CO_ORGANISER)";

  private static final String RUN = " and (e.organiserId = :me or " + SHARED + ")";

  private final EntityManager em;
  private final Time time;

  HeldDates(EntityManager em, Time time) {
    this.em = em;
    this.time = time;
  }

  /**
   * A date that took place.
   *
   * @param start by the clock of its space
   */
  public record HeldDate(UUID id, LocalDateTime start) {}

  /**
   * What the viewer ran, alone or with others, and for an admin everything; by the clocks of the
   * spaces, in the order of time.
   */
  public List<HeldDate> list(Viewer viewer, LocalDateTime from, LocalDateTime to) {
    TypedQuery<HeldDate> query =
        em.createQuery(
                "select o.id, o.localStart from Occurrence o join Event e on e.id = o.eventId"
                    + " where o.cancelledAt is null and e.status <> DRAFT and o.endsAt <= :now"
                    + " and o.localStart >= :from and o.localStart < :to"
                    + (viewer.isAdmin() ? "" : RUN)
                    + " order by o.startsAt, o.id",
                HeldDate.class)
            .setParameter("now", time.now())
            .setParameter("from", from)
            .setParameter("to", to);
    return (viewer.isAdmin() ? query : query.setParameter("me", viewer.mustBeMember()))
        .getResultList();
  }

  /** Whoever runs nothing has nothing to look back at. */
  public void mustRunSomething(Viewer viewer) {
    if (!viewer.isOrganiser() && !sharesAny(viewer)) {
      viewer.mustBeOrganiser();
    }
  }

  private boolean sharesAny(Viewer viewer) {
    return viewer.isSignedIn()
        && !em.createQuery("select e.id from Event e where " + SHARED, UUID.class)
            .setParameter("me", viewer.mustBeMember())
            .setMaxResults(1)
            .getResultList()
            .isEmpty();
  }
}
