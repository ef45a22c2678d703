package org.panal.privacy;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.panal.shared.Once;

/** Erases again whom a restored backup brought back. */
@ApplicationScoped
public class Replays {
  private final EntityManager em;
  private final ErasedLog log;
  private final Erasures erasures;
  private final Once once;

  Replays(EntityManager em, ErasedLog log, Erasures erasures, Once once) {
    this.em = em;
    this.log = log;
    this.erasures = erasures;
    this.once = once;
  }

  /** Tells how many were there again. */
  public int run() {
    List<UUID> back = once.run(() -> here(log.read()));
    for (UUID member : back) {
      once.run(() -> erasures.eraseAgain(member));
    }
    log.note(once.run(this::erased));
    if (!back.isEmpty()) {
      Log.infof("Erased again after a restore: %d members", back.size());
    }
    return back.size();
  }

  private List<UUID> here(Set<UUID> logged) {
    return em.createQuery(
            "select m.id from Member m where m.erasedAt is null and m.id in :logged", UUID.class)
        .setParameter("logged", logged)
        .getResultList();
  }

  /** A node that was not there when somebody went learns of it. */
  private List<UUID> erased() {
    return em.createQuery("select m.id from Member m where m.erasedAt is not null", UUID.class)
        .getResultList();
  }
}
