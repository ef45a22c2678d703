package org.panal.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * Passkeys as in production: they belong to a host and an origin, which have to be known before the
 * start, and admins need one.
 */
public final class AtAKnownAddress implements QuarkusTestProfile {
  private static final String PORT = "18473";
  public static final String HOME = "http://localhost:" + PORT;

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "quarkus.http.test-port",
        PORT,
        "panal.url",
        HOME + "/",
        "panal.passkeys.needed-for",
        "ADMIN,ORGANISER");
  }
}
