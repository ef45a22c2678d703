package org.panal.notice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How mail is sent. */
@ConfigMapping(prefix = "panal.notice")
interface NoticeConfig {
  /** How long changes of dates are collected before those who come are told of them at once. */
  @WithDefault("PT3M")
  Duration collect();

  /** How many notices one run takes at a time. */
  @WithDefault("20")
  int batch();

  /** How long a run may keep what it took before another run may take it. */
  @WithDefault("PT5M")
  Duration lease();

  /** How long the mail server may take for one mail. */
  @WithDefault("PT20S")
  Duration patience();

  /** How often one mail is tried. */
  @WithDefault("8")
  int tries();

  /** The pause after a first failure; each further one is twice as long. */
  @WithDefault("PT1M")
  Duration pause();
}
