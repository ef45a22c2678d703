package org.panal.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How far ahead events reach. */
@ConfigMapping(prefix = "panal.event")
interface EventConfig {
  /** How far ahead the dates of what repeats are made: a year of them, and a month to spare. */
  @WithDefault("P400D")
  Duration horizon();
}
