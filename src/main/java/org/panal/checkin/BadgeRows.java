package org.panal.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.panal.shared.Code;
import org.panal.shared.Secrets;

/** Badges as rows. */
@ApplicationScoped
class BadgeRows {
  private final EntityManager em;
  private final BadgeKey key;

  BadgeRows(EntityManager em, BadgeKey key) {
    this.em = em;
    this.key = key;
  }

  /** The badge that somebody has for an occurrence now. */
  Optional<Badge> live(UUID occurrenceId, UUID memberId) {
    return em.createQuery(
            "from Badge b where b.occurrenceId = :occurrence and b.memberId = :member"
                + " and b.replacedAt is null order by b.version desc",
            Badge.class)
        .setParameter("occurrence", occurrenceId)
        .setParameter("member", memberId)
        .getResultStream()
        .findFirst();
  }

  Optional<Badge> liveAt(String code, UUID memberId) {
    return em.createQuery(
            "select b from Badge b join Occurrence o on o.id = b.occurrenceId"
                + " where o.code = :code and b.memberId = :member and b.replacedAt is null",
            Badge.class)
        .setParameter("code", code)
        .setParameter("member", memberId)
        .getResultStream()
        .findFirst();
  }

  List<Badge> live(UUID occurrenceId) {
    return em.createQuery(
            "from Badge b where b.occurrenceId = :occurrence and b.replacedAt is null", Badge.class)
        .setParameter("occurrence", occurrenceId)
        .getResultList();
  }

  /** The badge that somebody shows at a door, or types there; a replaced one is nobody's. */
  Optional<Badge> shown(UUID occurrenceId, String code) {
    if (code.strip().startsWith(BadgeSecret.PREFIX)) {
      return em.createQuery(
              "from Badge b where b.secretHash = :hash and b.replacedAt is null", Badge.class)
          .setParameter("hash", Secrets.hash(code.strip()))
          .getResultStream()
          .findFirst();
    }
    String meant = Code.meant(code);
    return !Code.isChecked(meant) ? Optional.empty() : typed(occurrenceId, meant);
  }

  private Optional<Badge> typed(UUID occurrenceId, String code) {
    return em.createQuery(
            "from Badge b where b.occurrenceId = :occurrence and b.code = :code"
                + " and b.replacedAt is null",
            Badge.class)
        .setParameter("occurrence", occurrenceId)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** Writes a badge; the next version where two of an occurrence would be typed alike. */
  Badge make(UUID occurrenceId, UUID memberId, Instant now) {
    int version = next(occurrenceId, memberId);
    BadgeSecret secret = BadgeSecret.of(key.get(), occurrenceId, memberId, version);
    while (isTaken(occurrenceId, secret)) {
      version++;
      secret = BadgeSecret.of(key.get(), occurrenceId, memberId, version);
    }
    Badge badge = new Badge(occurrenceId, memberId, version, secret, now);
    em.persist(badge);
    em.flush();
    return badge;
  }

  private int next(UUID occurrenceId, UUID memberId) {
    return em.createQuery(
            "select coalesce(max(b.version), 0) + 1 from Badge b"
                + " where b.occurrenceId = :occurrence and b.memberId = :member",
            Integer.class)
        .setParameter("occurrence", occurrenceId)
        .setParameter("member", memberId)
        .getSingleResult();
  }

  private boolean isTaken(UUID occurrenceId, BadgeSecret secret) {
    return typed(occurrenceId, secret.typed()).isPresent();
  }

  BadgeSecret secret(Badge badge) {
    return BadgeSecret.of(key.get(), badge.occurrenceId(), badge.memberId(), badge.version());
  }
}
