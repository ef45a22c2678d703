package org.panal.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that whoever runs the installation may have to look back at. Published as a fact, it
 * becomes a line of the security log once it stands.
 *
 * @param what happened
 * @param how by which means, or for which reason: a code, never words that somebody typed
 * @param actor who did it, or null where nobody is known
 * @param whom to whom, where that is somebody else; an id
 */
public record SecurityNote(What what, String how, @Nullable UUID actor, @Nullable UUID whom) {

  /** The words of the log, in lower case and with dashes. */
  public enum What {
    SIGNED_IN,
    SIGN_IN_FAILED,
    SIGNED_OUT,
    SESSIONS_ENDED,
    REFUSED,
    LIMITED,
    TOKEN_MADE,
    TOKEN_REVOKED,
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    ACCOUNT_LINKED,
    ACCOUNT_REMOVED
  }

  public static SecurityNote of(What what, String how, @Nullable UUID actor) {
    return new SecurityNote(what, how, actor, null);
  }

  public static SecurityNote signedIn(UUID member, String how) {
    return of(What.SIGNED_IN, how, member);
  }

  public static SecurityNote failed(String how) {
    return of(What.SIGN_IN_FAILED, how, null);
  }
}
