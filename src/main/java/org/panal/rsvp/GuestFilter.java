package org.panal.rsvp;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a guest list is wanted.
 *
 * @param q part of a name or headline, or null for everybody
 * @param status only who stands so, or null for all
 * @param lane only who comes in this role, or null for all
 */
public record GuestFilter(@Nullable String q, @Nullable RsvpStatus status, @Nullable UUID lane) {
  /** In whichever role. */
  public GuestFilter(@Nullable String q, @Nullable RsvpStatus status) {
    this(q, status, null);
  }

  public static GuestFilter everybody() {
    return new GuestFilter(null, null);
  }
}
