package org.panal.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.panal.member.Member;
import org.panal.shared.Facts;
import org.panal.shared.Forms;
import org.panal.shared.Invalid;
import org.panal.shared.NotFound;
import org.panal.shared.Refusal;
import org.panal.shared.Scope;
import org.panal.shared.Secrets;
import org.panal.shared.SecurityNote;
import org.panal.shared.SecurityNote.What;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/** Which programs may act for whom. */
@ApplicationScoped
public class ApiTokens implements PanacheRepositoryBase<ApiToken, UUID> {
  private static final String FROM_CONFIGURATION = "from the configuration";

  private static final int MOST = 20;

  /** Tells whoever finds one lying about, and tools that look for such, what it opens. */
  private static final String PREFIX = "panal_";

  private final Forms forms;
  private final Facts facts;
  private final Time time;

  ApiTokens(Forms forms, Facts facts, Time time) {
    this.forms = forms;
    this.facts = facts;
    this.time = time;
  }

  /** The viewer's own that are good, the latest first. */
  @Transactional
  public List<TokenView> list(Viewer viewer) {
    viewer.mustHave(Scope.ACCOUNT_READ);
    return good(viewer).stream().map(ApiToken::view).toList();
  }

  /** Makes a token and answers its secret, this once. A token makes no other token. */
  @Transactional
  public NewToken make(Viewer viewer, TokenForm form) {
    viewer.mustHave(Scope.ACCOUNT_WRITE);
    UUID owner = viewer.mustBeMember();
    forms.check(form);
    form.scopes().forEach(ApiTokens::mustBeForTokens);
    if (good(viewer).size() >= MOST) {
      throw new Refusal("token.too-many", MOST);
    }
    String secret = PREFIX + Secrets.next();
    ApiToken token = new ApiToken(Secrets.hash(secret), owner, form, time.now());
    persistAndFlush(token);
    facts.publish(SecurityNote.of(What.TOKEN_MADE, token.id().toString(), owner));
    return new NewToken(token.view(), secret);
  }

  /** From the next request on it opens nothing. */
  @Transactional
  public void revoke(Viewer viewer, UUID id) {
    viewer.mustHave(Scope.ACCOUNT_WRITE);
    UUID owner = viewer.mustBeMember();
    find("id = ?1 and memberId = ?2 and revokedAt is null", id, owner)
        .firstResultOptional()
        .orElseThrow(() -> new NotFound("token.unknown"))
        .revoke(time.now());
    facts.publish(SecurityNote.of(What.TOKEN_REVOKED, id.toString(), owner));
  }

  /** Revokes all of somebody's, and answers how many there were. */
  int revokeAll(UUID owner) {
    List<ApiToken> theirs = list("memberId = ?1 and revokedAt is null", owner);
    theirs.forEach(token -> token.revoke(time.now()));
    return theirs.size();
  }

  private List<ApiToken> good(Viewer viewer) {
    return list("memberId = ?1 order by createdAt desc, id", viewer.mustBeMember()).stream()
        .filter(token -> token.isGood(time.now()))
        .toList();
  }

  private static void mustBeForTokens(String code) {
    if (Scope.of(code).filter(Scope.forTokens()::contains).isEmpty()) {
      throw new Invalid("scopes", "field.unknown", code);
    }
  }

  /** Who comes with this bearer token, while it is good. */
  @Transactional
  public Optional<Viewer> find(String token) {
    return find("tokenHash", Secrets.hash(token))
        .firstResultOptional()
        .filter(found -> found.isGood(time.now()))
        .flatMap(this::viewer);
  }

  /** Makes the configured token the admin's, and revokes the one configured before. */
  @Transactional
  public void configure(UUID adminId, String token) {
    list(
            "name = ?1 and revokedAt is null and tokenHash != ?2",
            FROM_CONFIGURATION,
            Secrets.hash(token))
        .forEach(former -> former.revoke(time.now()));
    if (find("tokenHash", Secrets.hash(token)).count() == 0) {
      persist(
          new ApiToken(
              Secrets.hash(token),
              adminId,
              FROM_CONFIGURATION,
              Set.copyOf(Scope.forTokens()),
              time.now()));
    }
  }

  private Optional<Viewer> viewer(ApiToken token) {
    Member member = getEntityManager().find(Member.class, token.memberId());
    if (member.isErased()) {
      return Optional.empty();
    }
    token.use(time.now());
    return Optional.of(Viewer.token(member.id(), member.roles(), token.scopes()));
  }
}
