package org.panal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.panal.member.Members;
import org.panal.shared.Facts;
import org.panal.shared.Refusal;
import org.panal.shared.SecurityNote;
import org.panal.shared.Viewer;

/**
 * Signing in, and joining, through the space's identity provider. An account that is new here lets
 * nobody in whose address is a member's: who has the mailbox confirms it first, as from any new
 * browser.
 */
@ApplicationScoped
public class ProviderSignIns {
  private static final Viewer DOOR = Viewer.system("sign-in");

  private final ProviderAccounts accounts;
  private final SignIns signIns;
  private final Members members;
  private final Facts facts;

  ProviderSignIns(ProviderAccounts accounts, SignIns signIns, Members members, Facts facts) {
    this.accounts = accounts;
    this.signIns = signIns;
    this.members = members;
    this.facts = facts;
  }

  /**
   * Lets in whom the provider knows.
   *
   * @param browser the secret of the browser that they came back to
   * @param form with the page to go on to
   * @return in; or the next step is the code of a mail, or a name and a yes
   */
  @Transactional
  public SignInStep comeIn(String browser, Identity who, ProviderForm form) {
    Optional<UUID> known = accounts.use(who);
    if (known.isPresent()) {
      facts.publish(SecurityNote.signedIn(known.get(), "provider"));
      return new SignInStep(SignInState.IN, "", form.back(), 0, known.get(), false);
    }
    if (who.email() == null) {
      throw new Refusal("sign-in.provider-unverified");
    }
    AskForm asked = new AskForm(who.email(), form.language(), form.back());
    return members.findByEmail(DOOR, asked.email()).isPresent()
        ? signIns.askToLink(asked, browser, who)
        : signIns.introduce(asked, browser, who);
  }
}
