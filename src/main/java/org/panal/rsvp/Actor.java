package org.panal.rsvp;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Viewer;

/** Who does what to an answer, when and why: one line of its history. */
record Actor(Viewer viewer, RsvpCause cause, @Nullable GuestReason reason, Instant at) {
  static Actor of(Viewer viewer, RsvpCause cause, Instant at) {
    return new Actor(viewer, cause, null, at);
  }
}
