package org.panal.checkin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Times of doors. */
@ConfigMapping(prefix = "panal.check-in")
public interface CheckInConfig {
  /** How long before the start a door opens. */
  @WithDefault("1h")
  Duration opens();

  /** How long after the end a paired tablet still works, to send what it recorded. */
  @WithDefault("12h")
  Duration afterwards();

  /** How long a tablet of a whole space stays paired. */
  @WithDefault("30d")
  Duration spaces();
}
