package org.panal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.panal.shared.Secrets;
import org.panal.shared.Time;

/** Who went to the provider and is to come back. */
@ApplicationScoped
public class ProviderVisits {
  private final EntityManager em;
  private final Time time;

  ProviderVisits(EntityManager em, Time time) {
    this.em = em;
    this.time = time;
  }

  /**
   * What somebody leaves with.
   *
   * @param browser the secret for the cookie, which the provider never sees
   * @param state what the provider sends along when they come back
   */
  public record Begun(String browser, String state) {}

  /**
   * Somebody leaves for the provider.
   *
   * @param back the page to come back to, one of ours
   */
  @Transactional
  public Begun begin(String back) {
    Begun begun = new Begun(Secrets.next(), Secrets.next());
    em.persist(new ProviderVisit(begun.state(), begun.browser(), back, time.now()));
    return begun;
  }

  /**
   * Somebody came back; good once, in the browser that left.
   *
   * @return the page to come back to, or empty where this browser left with no such state
   */
  @Transactional
  public Optional<String> end(String browser, String state) {
    ProviderVisit visit =
        em.find(ProviderVisit.class, Secrets.hash(state), LockModeType.PESSIMISTIC_WRITE);
    if (visit == null || !visit.isOf(browser, time.now())) {
      return Optional.empty();
    }
    em.remove(visit);
    return Optional.of(visit.back());
  }
}
