package org.panal.access;

import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.util.exception.WebAuthnException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.member.Members;
import org.panal.shared.Facts;
import org.panal.shared.Forbidden;
import org.panal.shared.Forms;
import org.panal.shared.NotFound;
import org.panal.shared.Refusal;
import org.panal.shared.Scope;
import org.panal.shared.Secrets;
import org.panal.shared.SecurityNote;
import org.panal.shared.SecurityNote.What;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/**
 * Signing in by a passkey, and each member's own. What a device answers is refused by an empty
 * answer and no exception, so that its challenge is used up either way.
 */
@ApplicationScoped
public class Passkeys implements PanacheRepositoryBase<Passkey, UUID> {
  private static final int MOST = 20;

  private final Ceremony ceremony;
  private final Sessions sessions;
  private final Members members;
  private final Forms forms;
  private final Facts facts;
  private final Time time;

  Passkeys(
      Ceremony ceremony, Sessions sessions, Members members, Forms forms, Facts facts, Time time) {
    this.ceremony = ceremony;
    this.sessions = sessions;
    this.members = members;
    this.forms = forms;
    this.facts = facts;
    this.time = time;
  }

  /** The viewer's own, the latest first. */
  @Transactional
  public List<PasskeyView> list(Viewer viewer) {
    viewer.mustHave(Scope.ACCOUNT_READ);
    return own(viewer.mustBeMember()).stream().map(Passkey::view).toList();
  }

  /** What the viewer's browser needs to make a passkey, where they have just signed in. */
  @Transactional
  public PasskeyRequest begin(Viewer viewer, String session) {
    viewer.mustHave(Scope.ACCOUNT_WRITE);
    UUID owner = viewer.mustBeMember();
    sessions.mustBeFresh(viewer, session);
    mustNotGoAround(viewer, own(owner));
    return request(owner, own(owner).stream().map(Passkey::credentialId).toList());
  }

  /**
   * Keeps a passkey that the viewer's browser made.
   *
   * @param response the browser's RegistrationResponseJSON
   * @return it, or empty when it does not pass
   */
  @Transactional
  public Optional<PasskeyView> add(Viewer viewer, PasskeyName form, String response) {
    viewer.mustHave(Scope.ACCOUNT_WRITE);
    UUID owner = viewer.mustBeMember();
    forms.check(form);
    List<Passkey> own = own(owner);
    mustNotGoAround(viewer, own);
    if (own.size() >= MOST) {
      throw new Refusal("passkey.too-many", MOST);
    }
    try {
      RegistrationData data = ceremony.registration(response);
      if (!use(Ceremony.challenge(data.getCollectedClientData()), owner)) {
        return Optional.empty();
      }
      Passkey passkey = new Passkey(owner, form.name(), ceremony.verified(data), time.now());
      if (find("credentialId", passkey.credentialId()).count() > 0) {
        return Optional.empty();
      }
      persistAndFlush(passkey);
      facts.publish(SecurityNote.of(What.PASSKEY_ADDED, passkey.view().id().toString(), owner));
      return Optional.of(passkey.view());
    } catch (WebAuthnException notPassed) {
      return Optional.empty();
    }
  }

  /** What a browser needs to sign somebody in; whom, the passkey tells. */
  @Transactional
  public PasskeyRequest beginSignIn() {
    return request(null, List.of());
  }

  /**
   * Whose passkey it is.
   *
   * @param response the browser's AuthenticationResponseJSON
   * @return the member, or empty when it does not pass
   */
  @Transactional
  public Optional<UUID> signIn(String response) {
    Optional<UUID> owner = owner(response);
    facts.publish(
        owner
            .map(member -> SecurityNote.signedIn(member, "passkey"))
            .orElseGet(() -> SecurityNote.failed("passkey")));
    return owner;
  }

  private Optional<UUID> owner(String response) {
    try {
      AuthenticationData data = ceremony.authentication(response);
      if (!use(Ceremony.challenge(data.getCollectedClientData()), null)) {
        return Optional.empty();
      }
      Optional<Passkey> found =
          find("credentialId", Ceremony.text(data.getCredentialId())).firstResultOptional();
      found.ifPresent(passkey -> passkey.use(ceremony.verified(data, passkey), time.now()));
      return found.map(Passkey::memberId);
    } catch (WebAuthnException notPassed) {
      return Optional.empty();
    }
  }

  @Transactional
  public PasskeyView rename(Viewer viewer, UUID id, PasskeyName form) {
    viewer.mustHave(Scope.ACCOUNT_WRITE);
    forms.check(form);
    Passkey passkey = own(viewer, id);
    passkey.rename(form);
    return passkey.view();
  }

  @Transactional
  public void remove(Viewer viewer, String session, UUID id) {
    viewer.mustHave(Scope.ACCOUNT_WRITE);
    sessions.mustBeFresh(viewer, session);
    Passkey passkey = own(viewer, id);
    mustNotGoAround(viewer, List.of(passkey));
    delete(passkey);
    sessions.endOthers(viewer, session);
    facts.publish(SecurityNote.of(What.PASSKEY_REMOVED, id.toString(), viewer.mustBeMember()));
  }

  /**
   * A mail must not become worth a passkey for who has one already and needs it for their roles.
   */
  private void mustNotGoAround(Viewer viewer, List<Passkey> own) {
    if (!own.isEmpty() && members.lacksRoles(viewer)) {
      throw new Forbidden("passkey.use-yours");
    }
  }

  /**
   * Takes somebody's passkeys from them, who lost what they are on; answers how many there were.
   */
  int forgetAllOf(UUID owner) {
    return (int) delete("memberId", owner);
  }

  private PasskeyRequest request(@Nullable UUID owner, List<String> known) {
    String challenge = Secrets.next();
    getEntityManager().persist(new PasskeyChallenge(Secrets.hash(challenge), owner, time.now()));
    return new PasskeyRequest(challenge, ceremony.host(), known);
  }

  /** Whether we asked for this, for that purpose, and nobody answered yet. */
  private boolean use(String challenge, @Nullable UUID owner) {
    var answered =
        getEntityManager()
            .createQuery(
                "delete from PasskeyChallenge c where c.challengeHash = :hash"
                    + " and c.expiresAt > :now and c.memberId "
                    + (owner == null ? "is null" : "= :owner"))
            .setParameter("hash", Secrets.hash(challenge))
            .setParameter("now", time.now());
    if (owner != null) {
      answered.setParameter("owner", owner);
    }
    return answered.executeUpdate() == 1;
  }

  private List<Passkey> own(UUID owner) {
    return list("memberId = ?1 order by createdAt desc, id", owner);
  }

  private Passkey own(Viewer viewer, UUID id) {
    return find("id = ?1 and memberId = ?2", id, viewer.mustBeMember())
        .firstResultOptional()
        .orElseThrow(() -> new NotFound("passkey.unknown"));
  }
}
