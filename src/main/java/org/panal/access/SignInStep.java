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
 * @param links whether the code also links an account of the provider
 */
public record SignInStep(
    SignInState state,
    String email,
    String back,
    int triesLeft,
    @Nullable UUID memberId,
    boolean links) {
  static SignInStep without(SignInState state) {
    return new SignInStep(state, "", "", 0, null, false);
  }

  static SignInStep of(SignInState state, SignInCode asked) {
    boolean links = asked.identity().isPresent();
    return new SignInStep(state, asked.email(), asked.back(), asked.triesLeft(), null, links);
  }

  static SignInStep in(UUID memberId, SignInCode asked) {
    return new SignInStep(SignInState.IN, asked.email(), asked.back(), 0, memberId, false);
  }
}
