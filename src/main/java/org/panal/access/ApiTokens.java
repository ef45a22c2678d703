package org.panal.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.panal.member.Member;
import org.panal.shared.Scope;
import org.panal.shared.Secrets;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/** Which programs may act for whom. */
@ApplicationScoped
public class ApiTokens implements PanacheRepositoryBase<ApiToken, UUID> {
  private static final String FROM_CONFIGURATION = "from the configuration";

  private final Time time;

  ApiTokens(Time time) {
    this.time = time;
  }

  /** Who comes with this bearer token, while it is good. */
  @Transactional
  public Optional<Viewer> find(String token) {
    return find("tokenHash", Secrets.hash(token))
        .firstResultOptional()
        .filter(found -> found.isGood(time.now()))
        .map(this::viewer);
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

  private Viewer viewer(ApiToken token) {
    token.use(time.now());
    Member member = getEntityManager().find(Member.class, token.memberId());
    return Viewer.token(member.id(), member.roles(), token.scopes());
  }
}
