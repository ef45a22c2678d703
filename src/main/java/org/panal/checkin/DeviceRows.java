package org.panal.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.panal.event.Happening;
import org.panal.shared.Secrets;

/** Tablets and those who ask to be one, as rows. */
@ApplicationScoped
class DeviceRows {
  private final EntityManager em;

  DeviceRows(EntityManager em) {
    this.em = em;
  }

  Optional<Device> find(UUID id) {
    return Optional.ofNullable(em.find(Device.class, id));
  }

  Optional<Device> ofToken(String token) {
    return em.createQuery("from Device d where d.tokenHash = :hash", Device.class)
        .setParameter("hash", Secrets.hash(token))
        .getResultStream()
        .findFirst();
  }

  /** Those that work at the door of an occurrence, revoked ones left out. */
  List<Device> at(Happening happening, Instant now) {
    return em.createQuery(
            "from Device d where (d.occurrenceId = :occurrence or d.spaceId = :space)"
                + " and d.revokedAt is null and d.expiresAt > :now order by d.pairedAt, d.id",
            Device.class)
        .setParameter("occurrence", happening.occurrence().id())
        .setParameter("space", happening.event().spaceId())
        .setParameter("now", now)
        .getResultList();
  }

  /** The wall screens of an occurrence. */
  List<Device> boards(UUID occurrenceId) {
    return em.createQuery(
            "from Device d where d.occurrenceId = :occurrence and d.kind = BOARD", Device.class)
        .setParameter("occurrence", occurrenceId)
        .getResultList();
  }

  Optional<Pairing> ofSecret(String secret) {
    return pairing("p.secretHash = :key", Secrets.hash(secret));
  }

  Optional<Pairing> ofCode(String code) {
    return pairing("p.code = :key", code);
  }

  private Optional<Pairing> pairing(String which, String key) {
    return em.createQuery("from Pairing p where " + which, Pairing.class)
        .setParameter("key", key)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  void write(Object row) {
    em.persist(row);
    em.flush();
  }

  void remove(Pairing pairing) {
    em.remove(pairing);
  }

  void forget(Instant now) {
    em.createQuery("delete from Pairing p where p.expiresAt <= :now")
        .setParameter("now", now)
        .executeUpdate();
  }
}
