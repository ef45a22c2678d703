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
 * introduced to, and that the board in the room shows their first name and what they look for.
 * Nobody before they said so.
 */
@ApplicationScoped
@Transactional
public class DoorConsents {
  private static final String DOOR = "door_consent";
  private static final String BOARD = "board_consent";

  private final EntityManager em;
  private final Time time;

  DoorConsents(EntityManager em, Time time) {
    this.em = em;
    this.time = time;
  }

  /** The viewer's own word. */
  public DoorConsent get(Viewer viewer) {
    viewer.mustHave(Scope.PROFILE_READ);
    Set<UUID> me = Set.of(viewer.mustBeMember());
    return new DoorConsent(!allowing(me).isEmpty(), !allowingOnBoards(me).isEmpty());
  }

  public DoorConsent set(Viewer viewer, DoorConsent wanted) {
    viewer.mustHave(Scope.PROFILE_WRITE);
    UUID me = viewer.mustBeMember();
    set(me, DOOR, wanted.shown());
    set(me, BOARD, wanted.board());
    return wanted;
  }

  private void set(UUID me, String table, boolean allowed) {
    if (allowed) {
      em.createNativeQuery(
              "INSERT INTO "
                  + table
                  + " (member_id, since) VALUES (?1, ?2)"
                  + " ON DUPLICATE KEY UPDATE member_id = member_id")
          .setParameter(1, me)
          .setParameter(2, time.now())
          .executeUpdate();
    } else {
      em.createNativeQuery("DELETE FROM " + table + " WHERE member_id = ?1")
          .setParameter(1, me)
          .executeUpdate();
    }
  }

  /** Those of these members who allow it. */
  public Set<UUID> allowing(Collection<UUID> members) {
    return allowing(members, DOOR);
  }

  /** Those of these members who may be named on the board in the room. */
  public Set<UUID> allowingOnBoards(Collection<UUID> members) {
    return allowing(members, BOARD);
  }

  private Set<UUID> allowing(Collection<UUID> members, String table) {
    if (members.isEmpty()) {
      return Set.of();
    }
    List<?> found =
        em.createNativeQuery(
                "SELECT member_id FROM " + table + " WHERE member_id IN (?1)", UUID.class)
            .setParameter(1, members)
            .getResultList();
    return found.stream().map(UUID.class::cast).collect(toSet());
  }
}
