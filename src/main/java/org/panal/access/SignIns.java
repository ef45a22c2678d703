package org.panal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.panal.access.Attempts.Limit;
import org.panal.member.JoinForm;
import org.panal.member.MemberView;
import org.panal.member.Members;
import org.panal.shared.Facts;
import org.panal.shared.Forms;
import org.panal.shared.Invalid;
import org.panal.shared.Secrets;
import org.panal.shared.SecurityNote;
import org.panal.shared.Time;
import org.panal.shared.TooOften;
import org.panal.shared.Viewer;

/**
 * Signing in, and joining, by a code or link from a mail. Whoever asks learns nothing about who is
 * a member: asking never looks. A wrong code is an answer and no exception, because its try must be
 * written down.
 */
@ApplicationScoped
public class SignIns {
  /** Of the text on the page that somebody joins by; changes with it. */
  public static final String CONSENT = "2026-11";

  private static final Viewer DOOR = Viewer.system("sign-in");
  private static final Limit MAILS = new Limit("sign-in-mail", 5, Duration.ofHours(1));
  private static final Limit WRONG = new Limit("sign-in-wrong", 10, Duration.ofMinutes(1));

  private final SignInRows rows;
  private final Attempts attempts;
  private final ProviderAccounts accounts;
  private final Members members;
  private final Forms forms;
  private final Facts facts;
  private final Time time;

  SignIns(
      SignInRows rows,
      Attempts attempts,
      ProviderAccounts accounts,
      Members members,
      Forms forms,
      Facts facts,
      Time time) {
    this.rows = rows;
    this.attempts = attempts;
    this.accounts = accounts;
    this.members = members;
    this.forms = forms;
    this.facts = facts;
    this.time = time;
  }

  /**
   * Has a mail sent, whoever has the address.
   *
   * @return the secret for the cookie of the browser that asks
   */
  @Transactional
  public String ask(AskForm form) {
    String browser = Secrets.next();
    ask(form, () -> new SignInCode(form, Secrets.hash(browser), time.now()));
    return browser;
  }

  /** The same for a member whom the provider knows: the code links their account. */
  SignInStep askToLink(AskForm form, String browser, Identity who) {
    return SignInStep.of(SignInState.OPEN, ask(form, () -> known(form, browser, who)));
  }

  /** Somebody new whose address the provider has confirmed: a name and a yes are missing. */
  SignInStep introduce(AskForm form, String browser, Identity who) {
    forms.check(form);
    SignInCode asked = rows.put(known(form, browser, who));
    asked.confirm(time.now());
    return SignInStep.of(SignInState.NEWCOMER, asked);
  }

  private SignInCode known(AskForm form, String browser, Identity who) {
    return new SignInCode(form, Secrets.hash(browser), who, time.now());
  }

  private SignInCode ask(AskForm form, Supplier<SignInCode> made) {
    forms.check(form);
    attempts
        .mustWait(MAILS, form.email())
        .ifPresent(
            wait -> {
              throw new TooOften("sign-in.too-many-mails", wait);
            });
    attempts.count(MAILS, form.email());
    SignInCode asked = rows.put(made.get());
    facts.publish(new SignInAsked(asked.id(), time.now()));
    return asked;
  }

  /**
   * Makes the code and the link of a mail that leaves now. Nothing but their hashes is kept, so
   * each further try to send makes others.
   */
  @Transactional
  public Optional<SignInMail> mail(Viewer sender, UUID id) {
    sender.mustBeAdmin();
    return rows.locked(id)
        .filter(asked -> !asked.isOver(time.now()) && !asked.isConfirmed())
        .map(this::mail);
  }

  private SignInMail mail(SignInCode asked) {
    String code = Secrets.digits(6);
    String link = Secrets.next();
    asked.send(code, link);
    String name = members.findByEmail(DOOR, asked.email()).map(MemberView::name).orElse(null);
    boolean links = asked.identity().isPresent();
    return new SignInMail(asked.email(), asked.language(), name, code, link, links);
  }

  /** Where this browser stands. Looking changes nothing. */
  @Transactional
  public SignInStep look(String browser) {
    return rows.ofBrowser(browser)
        .filter(asked -> !asked.isOver(time.now()))
        .map(asked -> SignInStep.of(stateOf(asked), asked))
        .orElse(SignInStep.without(SignInState.OVER));
  }

  /** What a link is worth in this browser. Looking changes nothing: scanners follow every link. */
  @Transactional
  public SignInStep look(String browser, String link) {
    return rows.ofLink(link)
        .filter(asked -> !asked.isOver(time.now()))
        .map(asked -> here(browser, asked))
        .orElse(SignInStep.without(SignInState.OVER));
  }

  /**
   * Signs in by the code.
   *
   * @param client who types, for the limit on guessing
   */
  @Transactional
  public SignInStep byCode(String browser, String client, String typed) {
    attempts
        .mustWait(WRONG, client)
        .ifPresent(
            wait -> {
              throw new TooOften("sign-in.too-many-codes", wait);
            });
    Optional<SignInCode> found = rows.lockedOfBrowser(browser);
    if (found.isEmpty() || found.get().isOver(time.now())) {
      return SignInStep.without(SignInState.OVER);
    }
    SignInCode asked = found.get();
    if (asked.isConfirmed() || asked.accepts(typed.replaceAll("\\D", ""))) {
      return confirmed(asked);
    }
    attempts.count(WRONG, client);
    facts.publish(SecurityNote.failed("mail"));
    return SignInStep.of(asked.triesLeft() > 0 ? SignInState.WRONG : SignInState.OVER, asked);
  }

  /** Signs in by the link, in the browser that asked and in no other. */
  @Transactional
  public SignInStep byLink(String browser, String link) {
    Optional<SignInCode> found = rows.lockedOfLink(link);
    if (found.isEmpty() || found.get().isOver(time.now())) {
      return SignInStep.without(SignInState.OVER);
    }
    SignInStep step = here(browser, found.get());
    return step.state() == SignInState.ELSEWHERE ? step : confirmed(found.get());
  }

  /** What somebody entered whoever confirmed an address here as, or the provider; or empty. */
  @Transactional
  public String knownAs(String browser) {
    return rows.ofBrowser(browser)
        .filter(asked -> asked.isConfirmed() && !asked.isOver(time.now()))
        .flatMap(this::name)
        .orElse("");
  }

  private Optional<String> name(SignInCode asked) {
    return members
        .findByEmail(DOOR, asked.email())
        .map(MemberView::name)
        .or(() -> asked.identity().map(Identity::name));
  }

  /**
   * Makes whoever confirmed an address a member. Somebody else may have entered them before: then
   * they say themselves what they are called, and that they agree.
   */
  @Transactional
  public SignInStep join(String browser, NewcomerForm form) {
    Optional<SignInCode> found = rows.lockedOfBrowser(browser);
    if (found.isEmpty() || found.get().isOver(time.now()) || !found.get().isConfirmed()) {
      return SignInStep.without(SignInState.OVER);
    }
    forms.check(form);
    if (!form.agrees()) {
      throw new Invalid("agrees", "sign-in.consent-needed");
    }
    SignInCode asked = found.get();
    MemberView member =
        members
            .findByEmail(DOOR, asked.email())
            .map(known -> members.rename(DOOR, known.id(), form.name()))
            .orElseGet(
                () ->
                    members.join(DOOR, new JoinForm(form.name(), asked.email(), asked.language())));
    rows.keep(new Consent(member.id(), CONSENT, asked.language(), time.now()));
    return in(member, asked);
  }

  private SignInStep confirmed(SignInCode asked) {
    Optional<MemberView> member = members.findByEmail(DOOR, asked.email());
    if (member.isPresent() && rows.hasAgreed(member.get().id())) {
      return in(member.get(), asked);
    }
    if (!asked.isConfirmed()) {
      asked.confirm(time.now());
    }
    return SignInStep.of(SignInState.NEWCOMER, asked);
  }

  private SignInStep in(MemberView member, SignInCode asked) {
    if (!member.verified()) {
      members.verify(DOOR, member.id());
    }
    Optional<Identity> known = asked.identity();
    known.ifPresent(who -> accounts.link(member.id(), who.issuer(), who.subject()));
    facts.publish(SecurityNote.signedIn(member.id(), known.isPresent() ? "provider" : "mail"));
    rows.remove(asked);
    return SignInStep.in(member.id(), asked);
  }

  private static SignInStep here(String browser, SignInCode asked) {
    return asked.isOf(browser)
        ? SignInStep.of(stateOf(asked), asked)
        : SignInStep.without(SignInState.ELSEWHERE);
  }

  private static SignInState stateOf(SignInCode asked) {
    return asked.isConfirmed() ? SignInState.NEWCOMER : SignInState.OPEN;
  }
}
