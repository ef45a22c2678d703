package org.panal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import org.panal.member.MemberView;
import org.panal.member.Members;
import org.panal.shared.Act;
import org.panal.shared.Deed;
import org.panal.shared.Facts;
import org.panal.shared.Forms;
import org.panal.shared.Scope;
import org.panal.shared.SecurityNote;
import org.panal.shared.SecurityNote.What;
import org.panal.shared.Viewer;

/** Admins sign others out: a telephone is lost, or somebody does what they should not. */
@ApplicationScoped
public class SignOuts {
  private final Members members;
  private final Sessions sessions;
  private final ApiTokens tokens;
  private final Passkeys passkeys;
  private final Forms forms;
  private final Facts facts;

  SignOuts(
      Members members,
      Sessions sessions,
      ApiTokens tokens,
      Passkeys passkeys,
      Forms forms,
      Facts facts) {
    this.members = members;
    this.sessions = sessions;
    this.tokens = tokens;
    this.passkeys = passkeys;
    this.forms = forms;
    this.facts = facts;
  }

  /** Whom it is about, and how many browsers they are signed in with. */
  public record Subject(MemberView member, int sessions) {}

  @Transactional
  public Subject look(Viewer viewer, UUID member) {
    mayEnd(viewer);
    return new Subject(members.get(viewer, member), sessions.countOf(member));
  }

  /**
   * Ends every session of a member; from the next request on none opens anything. Whoever lost what
   * their only passkey is on comes in again by another admin, not by a mail alone.
   */
  @Transactional
  public SignedOut end(Viewer viewer, UUID member, SignOutForm form) {
    mayEnd(viewer);
    forms.check(form);
    UUID whom = members.get(viewer, member).id();
    int revoked = form.tokens() ? tokens.revokeAll(whom) : 0;
    int forgotten = form.passkeys() ? passkeys.forgetAllOf(whom) : 0;
    SignedOut done = new SignedOut(sessions.endAllOf(whom), revoked, forgotten);
    String why = form.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    facts.publish(Deed.by(viewer, Act.SESSIONS_ENDED).to(whom).saying(form.reason()));
    if (forgotten > 0) {
      facts.publish(Deed.by(viewer, Act.PASSKEYS_FORGOTTEN).to(whom));
    }
    facts.publish(new SecurityNote(What.SESSIONS_ENDED, why, viewer.memberId(), whom));
    return done;
  }

  /** A token that could sign its own admin's rivals out would outlive what it is for. */
  private static void mayEnd(Viewer viewer) {
    viewer.mustHave(Scope.ACCOUNT_WRITE);
    viewer.mustBeAdmin();
  }
}
