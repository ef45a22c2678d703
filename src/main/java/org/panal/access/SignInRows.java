package org.panal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.panal.shared.Secrets;

/** The rows of those who sign in by mail: one per address, found by browser or by link. */
@ApplicationScoped
class SignInRows {
  private final EntityManager em;

  SignInRows(EntityManager em) {
    this.em = em;
  }

  /** Takes the place of what stood there for the same address. */
  SignInCode put(SignInCode asked) {
    em.createQuery("delete from SignInCode c where c.email = :email")
        .setParameter("email", asked.email())
        .executeUpdate();
    em.persist(asked);
    em.flush();
    return asked;
  }

  void keep(Consent consent) {
    em.persist(consent);
  }

  /** Whether somebody agreed to a text, whichever version. */
  boolean hasAgreed(UUID memberId) {
    return !em.createQuery("select c.id from Consent c where c.memberId = :member")
        .setParameter("member", memberId)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  void remove(SignInCode asked) {
    em.remove(asked);
  }

  Optional<SignInCode> locked(UUID id) {
    return Optional.ofNullable(em.find(SignInCode.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  Optional<SignInCode> ofBrowser(String browser) {
    return by("browserHash", browser, LockModeType.NONE);
  }

  Optional<SignInCode> lockedOfBrowser(String browser) {
    return by("browserHash", browser, LockModeType.PESSIMISTIC_WRITE);
  }

  Optional<SignInCode> ofLink(String link) {
    return by("linkHash", link, LockModeType.NONE);
  }

  Optional<SignInCode> lockedOfLink(String link) {
    return by("linkHash", link, LockModeType.PESSIMISTIC_WRITE);
  }

  private Optional<SignInCode> by(String column, String secret, LockModeType lock) {
    return em.createQuery("from SignInCode c where c." + column + " = :hash", SignInCode.class)
        .setParameter("hash", Secrets.hash(secret))
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }
}
