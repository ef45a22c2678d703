package org.panal.access;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import java.util.Set;
import org.panal.shared.Role;

/** For whom a mail alone is not enough. */
@ConfigMapping(prefix = "panal.passkeys")
interface PasskeyConfig {
  /** Roles that are there only in sessions of a passkey. */
  Optional<Set<Role>> neededFor();
}
