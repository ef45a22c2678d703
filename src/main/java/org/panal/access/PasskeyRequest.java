package org.panal.access;

import java.util.List;

/**
 * What a browser is asked to do with a passkey.
 *
 * @param challenge what is to be signed, once and soon
 * @param host to whom the passkey belongs
 * @param known the credentials that the member has already; empty for signing in
 */
public record PasskeyRequest(String challenge, String host, List<String> known) {
  public PasskeyRequest {
    known = List.copyOf(known);
  }
}
