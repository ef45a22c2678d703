package org.panal.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.panal.member.Member;
import org.panal.shared.Secrets;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/** Who is signed in where. */
@ApplicationScoped
public class Sessions implements PanacheRepositoryBase<Session, String> {
  private final Time time;

  Sessions(Time time) {
    this.time = time;
  }

  /** Signs a member in and answers the secret for the cookie, which nobody can read back. */
  @Transactional
  public String open(UUID memberId, String device) {
    String secret = Secrets.next();
    persist(new Session(Secrets.hash(secret), memberId, device, time.now()));
    return secret;
  }

  /** Who comes with this cookie, while the session lasts. */
  @Transactional
  public Optional<Viewer> find(String secret) {
    return findByIdOptional(Secrets.hash(secret))
        .filter(session -> !session.isOver(time.now()))
        .map(this::viewer);
  }

  @Transactional
  public void end(String secret) {
    deleteById(Secrets.hash(secret));
  }

  private Viewer viewer(Session session) {
    session.use(time.now());
    Member member = getEntityManager().find(Member.class, session.memberId());
    return Viewer.member(member.id(), member.roles());
  }
}
