package org.panal.space;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** The space that a new installation starts with. */
@ConfigMapping(prefix = "panal.space")
public interface SpaceConfig {
  @WithDefault("Coworking")
  String name();

  @WithDefault("Europe/Madrid")
  ZoneId zone();
}
