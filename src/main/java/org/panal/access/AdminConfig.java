package org.panal.access;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The first admin, as whoever runs the installation names them. */
@ConfigMapping(prefix = "panal.admin")
interface AdminConfig {
  Optional<String> email();

  /** An API token of that admin, for automation. */
  Optional<String> token();
}
