package org.panal.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.panal.shared.Act;
import org.panal.shared.Deed;
import org.panal.shared.Facts;
import org.panal.shared.NotFound;
import org.panal.shared.Scope;
import org.panal.shared.SecurityNote;
import org.panal.shared.SecurityNote.What;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/** Which accounts of the provider are which members. */
@ApplicationScoped
public class ProviderAccounts implements PanacheRepositoryBase<ProviderAccount, UUID> {
  private final Sessions sessions;
  private final Facts facts;
  private final Time time;

  ProviderAccounts(Sessions sessions, Facts facts, Time time) {
    this.sessions = sessions;
    this.facts = facts;
    this.time = time;
  }

  /** The viewer's own, the latest first. */
  @Transactional
  public List<ProviderAccountView> list(Viewer viewer) {
    viewer.mustHave(Scope.ACCOUNT_READ);
    return list("memberId = ?1 order by linkedAt desc, id", viewer.mustBeMember()).stream()
        .map(ProviderAccount::view)
        .toList();
  }

  /**
   * From now on it lets nobody in, and who is signed in elsewhere is not any more.
   *
   * @param session the secret of this browser, where the viewer has just signed in
   */
  @Transactional
  public void remove(Viewer viewer, String session, UUID id) {
    viewer.mustHave(Scope.ACCOUNT_WRITE);
    UUID owner = viewer.mustBeMember();
    sessions.mustBeFresh(viewer, session);
    if (delete("id = ?1 and memberId = ?2", id, owner) == 0) {
      throw new NotFound("provider-account.unknown");
    }
    sessions.endOthers(viewer, session);
    facts.publish(Deed.by(viewer, Act.ACCOUNT_REMOVED).to(owner).on(id));
    facts.publish(SecurityNote.of(What.ACCOUNT_REMOVED, id.toString(), owner));
  }

  /** Which member comes in with it, if one does. */
  Optional<UUID> use(Identity who) {
    Optional<ProviderAccount> known = find(who.issuer(), who.subject());
    known.ifPresent(account -> account.use(time.now()));
    return known.map(ProviderAccount::memberId);
  }

  /** Whoever has it already keeps it. */
  void link(UUID member, String issuer, String subject) {
    if (find(issuer, subject).isPresent()) {
      return;
    }
    ProviderAccount account = new ProviderAccount(member, issuer, subject, time.now());
    persistAndFlush(account);
    Viewer self = Viewer.member(member, Set.of());
    facts.publish(Deed.by(self, Act.ACCOUNT_LINKED).to(member).on(account.id()));
    facts.publish(SecurityNote.of(What.ACCOUNT_LINKED, account.id().toString(), member));
  }

  private Optional<ProviderAccount> find(String issuer, String subject) {
    return find("issuer = ?1 and subject = ?2", issuer, subject).firstResultOptional();
  }
}
