package org.panal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import org.panal.shared.Secrets;

/**
 * How fast somebody does something. One row each says by when all they did would have been done at
 * the pace that is allowed; whoever is ahead of it by a whole stretch has to wait. It stands in the
 * database and goes by its clock, so that a pace holds over all nodes.
 */
@ApplicationScoped
public class Paces {
  private static final String NOW = "TIMESTAMPDIFF(MICROSECOND, '1970-01-01', UTC_TIMESTAMP(6))";

  private final EntityManager em;

  Paces(EntityManager em) {
    this.em = em;
  }

  /** So many times within any stretch of time that long. */
  public record Pace(String action, int most, Duration within) {
    long step() {
      return within.toNanos() / 1000 / most;
    }
  }

  /** Counts one more, unless it does not fit: then it answers how long to wait. */
  @Transactional
  public Optional<Duration> take(Pace pace, String who) {
    write(pace, who);
    Object[] row =
        (Object[])
            em.createNativeQuery(
                    "SELECT fits, due_at + ?3 - ?4 - "
                        + NOW
                        + " FROM pace WHERE action = ?1 AND who_hash = ?2")
                .setParameter(1, pace.action())
                .setParameter(2, Secrets.hash(who))
                .setParameter(3, pace.step())
                .setParameter(4, pace.within().toNanos() / 1000)
                .getSingleResult();
    boolean fits = (Boolean) row[0];
    long micros = Math.max(1, ((Number) row[1]).longValue());
    return fits ? Optional.empty() : Optional.of(Duration.ofNanos(micros * 1000));
  }

  /** One statement, so that two at once come one after the other. */
  private void write(Pace pace, String who) {
    em.createNativeQuery(
            "INSERT INTO pace (action, who_hash, due_at, fits) VALUES (?1, ?2, "
                + NOW
                + " + ?3, 1) ON DUPLICATE KEY UPDATE"
                + " fits = IF(GREATEST(due_at, "
                + NOW
                + ") + ?3 <= "
                + NOW
                + " + ?4, 1, 0), due_at = IF(fits = 1, GREATEST(due_at, "
                + NOW
                + ") + ?3, due_at)")
        .setParameter(1, pace.action())
        .setParameter(2, Secrets.hash(who))
        .setParameter(3, pace.step())
        .setParameter(4, pace.within().toNanos() / 1000)
        .executeUpdate();
  }
}
