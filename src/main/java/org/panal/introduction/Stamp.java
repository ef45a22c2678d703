package org.panal.introduction;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Viewer;

/** Who did something, and when; nobody stands for a job. */
record Stamp(@Nullable UUID by, Instant at) {
  static Stamp of(Viewer viewer, Instant now) {
    return new Stamp(viewer.memberId(), now);
  }
}
