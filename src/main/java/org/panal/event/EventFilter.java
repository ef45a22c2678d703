package org.panal.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which part of what is on is wanted. What is left out does not count.
 *
 * @param from only what is not over by then
 * @param to only what starts before
 * @param q words of the title, the place, the room or the organiser's name
 * @param space the code of a space
 * @param format one kind of gathering
 * @param organiser the member who runs it
 * @param mine only what the viewer runs
 * @param status drafts, published or cancelled events
 */
public record EventFilter(
    @Nullable Instant from,
    @Nullable Instant to,
    @Nullable String q,
    @Nullable String space,
    @Nullable EventFormat format,
    @Nullable UUID organiser,
    boolean mine,
    @Nullable EventStatus status) {
  /** Everything the viewer may see that is not over at the instant. */
  public static EventFilter from(Instant from) {
    return new EventFilter(from, null, null, null, null, null, false, null);
  }

  public static EventFilter everything() {
    return new EventFilter(null, null, null, null, null, null, false, null);
  }
}
