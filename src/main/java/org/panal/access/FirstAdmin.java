package org.panal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.member.JoinForm;
import org.panal.member.Members;
import org.panal.member.Roles;
import org.panal.shared.Facts;
import org.panal.shared.Language;
import org.panal.shared.NotFound;
import org.panal.shared.Role;
import org.panal.shared.Secrets;
import org.panal.shared.SecurityNote;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/** How a fresh installation gets its first admin. */
@ApplicationScoped
public class FirstAdmin {
  private static final Viewer SET_UP = Viewer.system("set-up");

  private final EntityManager em;
  private final AdminConfig config;
  private final Members members;
  private final Roles roles;
  private final ApiTokens tokens;
  private final Facts facts;
  private final Time time;

  FirstAdmin(
      EntityManager em,
      AdminConfig config,
      Members members,
      Roles roles,
      ApiTokens tokens,
      Facts facts,
      Time time) {
    this.em = em;
    this.config = config;
    this.members = members;
    this.roles = roles;
    this.tokens = tokens;
    this.facts = facts;
    this.time = time;
  }

  /**
   * Makes the configured admin and their token.
   *
   * @return the secret of a one-time link, while no admin has ever come in
   */
  @Transactional
  public Optional<String> prepare() {
    Optional<UUID> configured = config.email().map(email -> admin(email, nameIn(email)));
    configured.ifPresent(
        admin -> config.token().ifPresent(token -> tokens.configure(admin, token)));
    return hasAnAdminComeIn() ? Optional.empty() : Optional.of(newLink(configured.orElse(null)));
  }

  /** Whether the link leads somewhere, and whether the admin is known already. */
  @Transactional
  public boolean knowsWho(String secret) {
    SetUpLink link = link(secret, LockModeType.NONE);
    link.mustBeGood(time.now());
    return link.memberId().isPresent();
  }

  /**
   * Uses the link up.
   *
   * @param form who becomes admin; not looked at when the link knows
   * @return the admin
   */
  @Transactional
  public UUID comeIn(String secret, @Nullable JoinForm form) {
    SetUpLink link = link(secret, LockModeType.PESSIMISTIC_WRITE);
    link.use(time.now());
    UUID admin = link.memberId().orElseGet(() -> admin(form));
    facts.publish(SecurityNote.signedIn(admin, "set-up"));
    return admin;
  }

  private UUID admin(@Nullable JoinForm form) {
    if (form == null) {
      throw new NotFound("set-up.unknown");
    }
    return admin(form.email(), form.name());
  }

  private UUID admin(String email, String name) {
    UUID id =
        members
            .findByEmail(SET_UP, email)
            .orElseGet(() -> members.join(SET_UP, new JoinForm(name, email, Language.EN)))
            .id();
    members.verify(SET_UP, id);
    roles.give(SET_UP, id, Role.ADMIN);
    return id;
  }

  private static String nameIn(String email) {
    return email.split("@", 2)[0];
  }

  private boolean hasAnAdminComeIn() {
    return em.createQuery(
                "select count(s) from Session s join Member m on m.id = s.memberId"
                    + " where key(m.roles) = :admin",
                Long.class)
            .setParameter("admin", Role.ADMIN)
            .getSingleResult()
        > 0;
  }

  private String newLink(@Nullable UUID admin) {
    Instant now = time.now();
    em.createQuery("delete from SetUpLink l where l.usedAt is null").executeUpdate();
    String secret = Secrets.next();
    em.persist(new SetUpLink(Secrets.hash(secret), admin, now));
    return secret;
  }

  private SetUpLink link(String secret, LockModeType lock) {
    SetUpLink link = em.find(SetUpLink.class, Secrets.hash(secret), lock);
    if (link == null) {
      throw new NotFound("set-up.unknown");
    }
    return link;
  }
}
