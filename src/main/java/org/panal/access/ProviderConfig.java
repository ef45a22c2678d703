package org.panal.access;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** The space's own identity provider (OpenID Connect), where it has one. */
@ConfigMapping(prefix = "panal.oidc")
interface ProviderConfig {
  /** Its address, exactly as it calls itself; without it there is no such way in. */
  Optional<String> issuer();

  Optional<String> clientId();

  /** None where the provider knows Panal as a public client. */
  Optional<String> clientSecret();

  /** What its button says. */
  Optional<String> name();

  /** Hosts besides the issuer's that it may answer from, such as that of its keys. */
  Optional<List<String>> hosts();
}
