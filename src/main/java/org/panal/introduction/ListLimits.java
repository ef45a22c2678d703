package org.panal.introduction;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large a list may be. */
@ConfigMapping(prefix = "panal.matching")
public interface ListLimits {
  int ID = 200;
  int NAME = 300;
  int TEXT = 160;
  int SKILLS = 100;
  int TOPICS = 20;
  int LANGUAGES = 20;
  int GOALS = 3;
  int INTERESTS = 50;
  int ID_PAIRS = 20_000;
  int POINTED_PAIRS = 50_000;

  /** The most people in a list of somebody who has not signed in. */
  @WithDefault("500")
  int openLimit();

  /** The most people in any list. */
  @WithDefault("2000")
  int limit();

  /** How many lists are matched at the same time. */
  @WithDefault("2")
  int atOnce();

  /** How many threads one list may take, where it is large. */
  @WithDefault("1")
  int threads();
}
