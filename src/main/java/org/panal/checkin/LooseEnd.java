package org.panal.checkin;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Language;
import org.panal.shared.Refusal;
import org.panal.shared.Secrets;
import org.panal.shared.Viewer;

/** Whom a tablet let in on its own and the server could not sign up, until it is settled. */
@Entity
class LooseEnd {
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_ADDRESS = 254;

  @Id private UUID id;
  private UUID occurrenceId;
  private String nonce;
  private @Nullable UUID memberId;
  private String name;
  private String email;

  @Enumerated(EnumType.STRING)
  private Language language;

  private boolean introductions;

  @Enumerated(EnumType.STRING)
  private LooseEndReason reason;

  private Instant cameAt;

  @Enumerated(EnumType.STRING)
  private @Nullable Settling settled;

  private @Nullable Instant settledAt;
  private @Nullable UUID settledBy;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected LooseEnd() {}

  LooseEnd(UUID occurrenceId, @Nullable UUID memberId, WalkInForm form, LooseEndReason reason) {
    this.id = Secrets.uuid();
    this.occurrenceId = occurrenceId;
    this.nonce = form.nonce();
    this.memberId = memberId;
    this.name = cut(form.name(), LONGEST_NAME);
    this.email = cut(form.email(), LONGEST_ADDRESS);
    this.language = form.language();
    this.introductions = form.introductions();
    this.reason = reason;
    this.cameAt = form.cameAt();
  }

  private static String cut(String typed, int most) {
    return typed.length() > most ? typed.substring(0, most) : typed;
  }

  String nonce() {
    return nonce;
  }

  Optional<UUID> memberId() {
    return Optional.ofNullable(memberId);
  }

  Instant cameAt() {
    return cameAt;
  }

  boolean wantsIntroductions() {
    return introductions;
  }

  /** The same visitor with what was put right; as a fact of its own, for no fact is changed. */
  WalkInForm retyped(LooseEndForm form) {
    return new WalkInForm(
        Secrets.hash("settled " + nonce),
        form.name().isEmpty() ? name : form.name(),
        form.email().isEmpty() ? email : form.email(),
        language,
        introductions,
        cameAt);
  }

  boolean isSettled(Settling how) {
    if (settled != null && settled != how) {
      throw new Refusal("loose-end.settled");
    }
    return settled != null;
  }

  /** What was typed is of no more use. */
  void settle(Settling how, Viewer by, Instant now) {
    settled = how;
    settledAt = now;
    settledBy = by.memberId();
    name = "";
    email = "";
  }

  /** An address that works is told to nobody. */
  LooseEndView view(boolean isTold) {
    boolean isWrong = memberId == null && !email.isEmpty();
    return new LooseEndView(
        nonce, name, reason, cameAt, memberId != null, isTold && isWrong ? email : null);
  }
}
