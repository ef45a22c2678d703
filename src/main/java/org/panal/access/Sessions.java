package org.panal.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.panal.member.Member;
import org.panal.shared.Code;
import org.panal.shared.Facts;
import org.panal.shared.Forbidden;
import org.panal.shared.NotFound;
import org.panal.shared.Role;
import org.panal.shared.Scope;
import org.panal.shared.Secrets;
import org.panal.shared.SecurityNote;
import org.panal.shared.SecurityNote.What;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/** Who is signed in where. */
@ApplicationScoped
public class Sessions implements PanacheRepositoryBase<Session, String> {
  /** For what cannot be undone, or tells everything: whoever finds an open browser may not. */
  private static final Duration FRESH = Duration.ofMinutes(10);

  private final Facts facts;
  private final Time time;
  private final Set<Role> passkeyRoles;

  Sessions(Facts facts, Time time, PasskeyConfig config) {
    this.facts = facts;
    this.time = time;
    this.passkeyRoles = config.neededFor().orElse(Set.of());
  }

  /** Signs a member in and answers the secret for the cookie, which nobody can read back. */
  @Transactional
  public String open(UUID memberId, String device) {
    String secret = Secrets.next();
    SessionLife life = SessionLife.of(member(memberId).roles());
    persist(new Session(Secrets.hash(secret), memberId, device, life, time.now()));
    return secret;
  }

  /** The same for somebody who came by more than a mail, such as a passkey. */
  @Transactional
  public String openStrong(UUID memberId, String device) {
    String secret = open(memberId, device);
    strengthen(secret);
    return secret;
  }

  /** The session of this cookie is as good as a passkey from now on: one was added in it. */
  @Transactional
  public void strengthen(String secret) {
    findByIdOptional(Secrets.hash(secret)).ifPresent(session -> session.strengthen(time.now()));
  }

  /** Who comes with this cookie, while the session lasts. */
  @Transactional
  public Optional<Viewer> find(String secret) {
    return findByIdOptional(Secrets.hash(secret)).flatMap(this::viewer);
  }

  /** The viewer's own: that of this secret, which is marked, then the latest used first. */
  @Transactional
  public List<SessionView> list(Viewer viewer, String current) {
    viewer.mustHave(Scope.ACCOUNT_READ);
    return list("memberId = ?1 order by lastUsedAt desc, code", viewer.mustBeMember()).stream()
        .filter(this::lasts)
        .map(session -> session.view(Secrets.hash(current)))
        .sorted(Comparator.comparing(SessionView::current).reversed())
        .toList();
  }

  /** Whether the viewer signed in a moment ago, in the browser of this secret. */
  @Transactional
  public boolean isFresh(Viewer viewer, String secret) {
    UUID owner = viewer.mustBeMember();
    return findByIdOptional(Secrets.hash(secret))
        .filter(session -> session.isFresh(owner, FRESH, time.now()))
        .isPresent();
  }

  /** Refuses whoever did not sign in a moment ago, in the browser of this secret. */
  public void mustBeFresh(Viewer viewer, String secret) {
    if (!isFresh(viewer, secret)) {
      throw new Forbidden("session.not-fresh", FRESH.toMinutes());
    }
  }

  /** Ends the session of a cookie, if there is one: who holds its secret may. */
  @Transactional
  public void end(String secret) {
    findByIdOptional(Secrets.hash(secret))
        .ifPresent(
            session -> {
              delete(session);
              signedOut("here", session.memberId());
            });
  }

  /** Ends one of the viewer's own; from the next request on it opens nothing. */
  @Transactional
  public void end(Viewer viewer, String code) {
    viewer.mustHave(Scope.ACCOUNT_WRITE);
    if (delete("memberId = ?1 and code = ?2", viewer.mustBeMember(), Code.meant(code)) == 0) {
      throw new NotFound("session.unknown");
    }
    signedOut("one", viewer.mustBeMember());
  }

  /** Ends all of the viewer's own, this one too. */
  @Transactional
  public void endAll(Viewer viewer) {
    viewer.mustHave(Scope.ACCOUNT_WRITE);
    delete("memberId", viewer.mustBeMember());
    signedOut("all", viewer.mustBeMember());
  }

  /** Ends all of the viewer's own but the one of this secret. */
  @Transactional
  public void endOthers(Viewer viewer, String current) {
    viewer.mustHave(Scope.ACCOUNT_WRITE);
    delete("memberId = ?1 and idHash <> ?2", viewer.mustBeMember(), Secrets.hash(current));
    signedOut("others", viewer.mustBeMember());
  }

  /** Ends all of somebody's, and answers how many there were. */
  int endAllOf(UUID owner) {
    return (int) delete("memberId", owner);
  }

  /** How many browsers somebody is signed in with. */
  int countOf(UUID owner) {
    return (int) list("memberId", owner).stream().filter(this::lasts).count();
  }

  private void signedOut(String where, UUID owner) {
    facts.publish(SecurityNote.of(What.SIGNED_OUT, where, owner));
  }

  private boolean lasts(Session session) {
    return !session.isOver(SessionLife.of(member(session.memberId()).roles()), time.now());
  }

  private Optional<Viewer> viewer(Session session) {
    Member member = member(session.memberId());
    SessionLife life = SessionLife.of(member.roles());
    if (member.isErased() || session.isOver(life, time.now())) {
      return Optional.empty();
    }
    session.use(life, time.now());
    Set<Role> roles =
        member.roles().stream()
            .filter(role -> session.isStrong() || !passkeyRoles.contains(role))
            .collect(Collectors.toSet());
    return Optional.of(Viewer.member(member.id(), roles));
  }

  private Member member(UUID id) {
    return getEntityManager().find(Member.class, id);
  }
}
