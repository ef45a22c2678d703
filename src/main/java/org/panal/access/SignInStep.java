package org.panal.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody who signs in by mail stands.
 *
 * @param email the address they asked with, or empty where this is none of the browser's business
 * @param back the page to come back to
 * @param triesLeft how many wrong codes are still forgiven
 * @param memberId who is in, once they are
 */
public record SignInStep(
    SignInState state, String email, String back, int triesLeft, @Nullable UUID memberId) {
  static SignInStep without(SignInState state) {
    return new SignInStep(state, "", "", 0, null);
  }

  static SignInStep of(SignInState state, SignInCode asked) {
    return new SignInStep(state, asked.email(), asked.back(), asked.triesLeft(), null);
  }

  static SignInStep in(UUID memberId, SignInCode asked) {
    return new SignInStep(SignInState.IN, asked.email(), asked.back(), 0, memberId);
  }
}
