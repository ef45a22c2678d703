package org.panal.introduction;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When introductions go out, and when two people may be introduced again. */
@ConfigMapping(prefix = "panal.introduction")
interface IntroductionConfig {
  /** For so long two people who were introduced are not introduced again. */
  @WithDefault("P180D")
  Duration window();

  /** So long before the start a draft goes out by itself. */
  @WithDefault("PT24H")
  Duration ahead();

  /** So long after the start those who are there are matched again, and from then on latecomers. */
  @WithDefault("PT15M")
  Duration rematchAfter();
}
