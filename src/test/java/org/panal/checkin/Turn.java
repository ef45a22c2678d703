package org.panal.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.panal.event.GuardRow;

/** A turn at the seats that takes as long as somebody else needs to wait for it. */
@ApplicationScoped
class Turn {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Whoever looks more often than every tenth of a second is shown what they saw before. */
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(120);

  private final GuardRow guard;
  private final EntityManager em;

  Turn(GuardRow guard, EntityManager em) {
    this.guard = guard;
    this.em = em;
  }

  /** Holds the turn, lets the other begin, and acts once they wait for it. */
  @Transactional
  <T> Supplier<T> whileHeld(String code, Supplier<T> other, Runnable deed) {
    guard.write(code);
    CompletableFuture<T> begun =
        CompletableFuture.supplyAsync(other, task -> new Thread(task).start());
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isWaitedFor(code)) {
      if (begun.isDone() || System.nanoTime() > end) {
        throw new AssertionError("nobody waits for the turn: " + begun.getNow(null));
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
    deed.run();
    // Not the future itself: the transaction would go on until it is done.
    return begun::join;
  }

  private boolean isWaitedFor(String code) {
    return !em.createNativeQuery(
            "SELECT trx_id FROM information_schema.INNODB_TRX WHERE trx_state = 'LOCK WAIT'"
                + " AND trx_query LIKE CONCAT('%occurrence%', ?1, '%')")
        .setParameter(1, code)
        .getResultList()
        .isEmpty();
  }
}
