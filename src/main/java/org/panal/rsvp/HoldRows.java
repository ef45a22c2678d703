package org.panal.rsvp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.panal.shared.Secrets;

/** The rows of held seats. Whoever writes one holds the guard row of its occurrence. */
@ApplicationScoped
class HoldRows {
  private final EntityManager em;

  HoldRows(EntityManager em) {
    this.em = em;
  }

  /** All of an occurrence, those too that are over. */
  List<SeatHold> at(UUID occurrenceId) {
    return em.createQuery(
            "from SeatHold h where h.occurrenceId = :occurrence order by h.id", SeatHold.class)
        .setParameter("occurrence", occurrenceId)
        .getResultList();
  }

  /** The one of a browser, while it lasts. */
  Optional<SeatHold> ofBrowser(UUID occurrenceId, String browser, Instant now) {
    return at(occurrenceId).stream()
        .filter(hold -> hold.isOf(browser) && !hold.isOver(now))
        .findFirst();
  }

  static String hash(String email) {
    return Secrets.hash(email);
  }

  void put(SeatHold hold) {
    em.persist(hold);
    em.flush();
  }

  void remove(SeatHold hold) {
    em.remove(hold);
    em.flush();
  }

  /** The codes of the dates with holds that are over, in the order of their ids. */
  List<String> over(Instant now) {
    return em.createQuery(
            "select distinct o.code, o.id from SeatHold h join Occurrence o"
                + " on o.id = h.occurrenceId where h.heldUntil <= :now order by o.id",
            Object[].class)
        .setParameter("now", now)
        .getResultStream()
        .map(row -> (String) row[0])
        .toList();
  }
}
