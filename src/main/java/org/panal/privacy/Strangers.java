package org.panal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.panal.member.Leavers;

/** Members whom somebody else entered, who never came in and whom nobody saw since. */
@ApplicationScoped
class Strangers {
  private final EntityManager em;
  private final Leavers leavers;

  Strangers(EntityManager em, Leavers leavers) {
    this.em = em;
    this.leavers = leavers;
  }

  /** Those of whom there is no sign since then. */
  List<UUID> before(Instant since) {
    List<UUID> unverified = leavers.neverVerified(since);
    Set<UUID> seen = unverified.isEmpty() ? Set.of() : seen(unverified, since);
    return unverified.stream().filter(id -> !seen.contains(id)).toList();
  }

  private Set<UUID> seen(List<UUID> ids, Instant since) {
    return Set.copyOf(
        em.createQuery(
                "select distinct r.memberId from Rsvp r join Occurrence o on o.id = r.occurrenceId"
                    + " where r.memberId in :ids and (r.answeredAt > :since or o.endsAt > :since)",
                UUID.class)
            .setParameter("ids", ids)
            .setParameter("since", since)
            .getResultList());
  }
}
