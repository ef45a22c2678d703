package org.panal.checkin;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.panal.shared.Scope;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/**
 * Who allows that the screen at a door shows their first name, and what they do, to those they are
 * introduced to. Nobody before they said so.
 */
@ApplicationScoped
@Transactional
public class DoorConsents {
  private final EntityManager em;
  private final Time time;

  DoorConsents(EntityManager em, Time time) {
    this.em = em;
    this.time = time;
  }

  /** The viewer's own word. */
  public DoorConsent get(Viewer viewer) {
    viewer.mustHave(Scope.PROFILE_READ);
    return new DoorConsent(!allowing(Set.of(viewer.mustBeMember())).isEmpty());
  }

  public DoorConsent set(Viewer viewer, boolean shown) {
    viewer.mustHave(Scope.PROFILE_WRITE);
    UUID me = viewer.mustBeMember();
    if (shown) {
      em.createNativeQuery(
              "INSERT INTO door_consent (member_id, since) VALUES (?1, ?2)"
                  + " ON DUPLICATE KEY UPDATE member_id = member_id")
          .setParameter(1, me)
          .setParameter(2, time.now())
          .executeUpdate();
    } else {
      em.createNativeQuery("DELETE FROM door_consent WHERE member_id = ?1")
          .setParameter(1, me)
          .executeUpdate();
    }
    return new DoorConsent(shown);
  }

  /** Those of these members who allow it. */
  public Set<UUID> allowing(Collection<UUID> members) {
    if (members.isEmpty()) {
      return Set.of();
    }
    List<?> found =
        em.createNativeQuery(
                "SELECT member_id FROM door_consent WHERE member_id IN (?1)", UUID.class)
            .setParameter(1, members)
            .getResultList();
    return found.stream().map(UUID.class::cast).collect(toSet());
  }
}
