package org.panal.access;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Language;
import org.panal.shared.Secrets;

/**
 * Somebody wants to sign in by mail: the code and the link that were sent, good once, soon over,
 * and only in the browser that asked. Few digits are enough because a code is worth nothing without
 * that browser's secret, of which only the hash is here.
 */
@Entity
class SignInCode {
  static final Duration LIFE = Duration.ofMinutes(10);

  /** For the name, once the address is confirmed. */
  static final Duration TIME_TO_JOIN = Duration.ofMinutes(30);

  static final int MOST_TRIES = 5;

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private String email;

  @Enumerated(EnumType.STRING)
  private Language language;

  private String browserHash;
  private String back;
  private @Nullable String codeHash;
  private @Nullable String linkHash;
  private int tries;
  private Instant askedAt;
  private Instant expiresAt;
  private @Nullable Instant confirmedAt;
  private @Nullable String issuer;
  private @Nullable String subject;
  private @Nullable String called;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected SignInCode() {}

  @SuppressWarnings("NullAway.Init") // the id comes with persisting
  SignInCode(AskForm form, String browserHash, Instant now) {
    this.email = form.email();
    this.language = form.language();
    this.browserHash = browserHash;
    this.back = form.back();
    this.askedAt = now;
    this.expiresAt = now.plus(LIFE);
  }

  /** Somebody whom the provider knows; with the address confirmed, their account is linked. */
  SignInCode(AskForm form, String browserHash, Identity who, Instant now) {
    this(form, browserHash, now);
    this.issuer = who.issuer();
    this.subject = who.subject();
    this.called = who.name();
  }

  UUID id() {
    return id;
  }

  String email() {
    return email;
  }

  Language language() {
    return language;
  }

  String back() {
    return back;
  }

  /** Whom the provider said they are, or empty where they came by mail alone. */
  Optional<Identity> identity() {
    return issuer == null || subject == null
        ? Optional.empty()
        : Optional.of(new Identity(issuer, subject, email, called));
  }

  boolean isOf(String browser) {
    return same(browserHash, Secrets.hash(browser));
  }

  boolean isOver(Instant now) {
    return !now.isBefore(expiresAt) || tries >= MOST_TRIES;
  }

  /** Whether the code or link was used, and only the name is missing. */
  boolean isConfirmed() {
    return confirmedAt != null;
  }

  int triesLeft() {
    return MOST_TRIES - tries;
  }

  /** What the next mail holds; a former mail's code and link are good no more. */
  void send(String code, String link) {
    codeHash = hashOf(code);
    linkHash = Secrets.hash(link);
  }

  /** Whether this is the code; a wrong one costs a try. */
  boolean accepts(String typed) {
    boolean isRight = codeHash != null && same(codeHash, hashOf(typed));
    if (!isRight) {
      tries++;
    }
    return isRight;
  }

  /** The address is theirs: code and link are used up. */
  void confirm(Instant now) {
    codeHash = null;
    linkHash = null;
    tries = 0;
    confirmedAt = now;
    expiresAt = now.plus(TIME_TO_JOIN);
  }

  private String hashOf(String code) {
    return Secrets.hash(code + ":" + browserHash);
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(one.getBytes(US_ASCII), other.getBytes(US_ASCII));
  }
}
