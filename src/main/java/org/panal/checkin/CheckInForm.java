package org.panal.checkin;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Typed;

/**
 * One thing that happened at a door.
 *
 * @param nonce made by the device when it happened; the same nonce is the same thing
 * @param kind somebody came, left, or a fact is taken back
 * @param member who, where the device knows it
 * @param code what they showed or typed, where it does not
 * @param undoes the nonce of the fact that an undo takes back
 * @param at when, by the device's clock
 * @param reason why somebody was let in all the same
 * @param told of what a device did by itself: what it told the visitor; left out, they are in
 */
public record CheckInForm(
    @NotNull @Pattern(regexp = Nonces.NONCE) String nonce,
    CheckInKind kind,
    @Nullable UUID member,
    @Nullable @Size(max = 80) String code,
    @Nullable @Size(max = 64) String undoes,
    @Nullable Instant at,
    CheckInMode mode,
    @Size(max = 160) String reason,
    @Nullable CheckInOutcome told) {
  public CheckInForm {
    kind = requireNonNullElse(kind, CheckInKind.IN);
    mode = requireNonNullElse(mode, CheckInMode.ONLINE);
    reason = Typed.line(reason);
  }

  public static CheckInForm of(String nonce, UUID member) {
    return new CheckInForm(
        nonce, CheckInKind.IN, member, null, null, null, CheckInMode.ONLINE, "", null);
  }

  /** By what somebody shows or types. */
  public static CheckInForm shown(String nonce, String code) {
    return new CheckInForm(
        nonce, CheckInKind.IN, null, code, null, null, CheckInMode.ONLINE, "", null);
  }

  public static CheckInForm forced(String nonce, UUID member, String reason) {
    return new CheckInForm(
        nonce, CheckInKind.IN, member, null, null, null, CheckInMode.FORCED, reason, null);
  }

  public static CheckInForm left(String nonce, UUID member) {
    return new CheckInForm(
        nonce, CheckInKind.OUT, member, null, null, null, CheckInMode.ONLINE, "", null);
  }

  public static CheckInForm undo(String nonce, String undoes) {
    return new CheckInForm(
        nonce, CheckInKind.UNDO, null, null, undoes, null, CheckInMode.ONLINE, "", null);
  }
}
