package org.panal.kiosk;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panal.checkin.Screen;
import org.panal.shared.Time;

/**
 * One open screen: it is sent the room when that changed since it heard of it last, a beat now and
 * then so that it knows it is not cut off, and a goodbye when its link was taken back.
 */
final class BoardListener {
  private static final Duration BEAT = Duration.ofSeconds(15);
  private static final long RECONNECT_MILLIS = 3_000;

  private final Screen screen;
  private final Sse sse;
  private final Time time;
  private @Nullable String version;
  private Instant spokenAt = Instant.EPOCH;
  private @Nullable OutboundSseEvent goodbye;

  /**
   * @param version what it heard last before it was cut off, or null
   */
  BoardListener(Screen screen, @Nullable String version, Sse sse, Time time) {
    this.screen = screen;
    this.version = version;
    this.sse = sse;
    this.time = time;
  }

  Screen screen() {
    return screen;
  }

  List<OutboundSseEvent> hear(BoardFeeds.Picture picture) {
    Instant now = time.now();
    if (!picture.screens().contains(screen.device())) {
      OutboundSseEvent gone = sse.newEventBuilder().name("gone").data("").build();
      goodbye = goodbye == null ? gone : goodbye;
      return List.of(gone);
    }
    if (!picture.version().equals(version)) {
      version = picture.version();
      spokenAt = now;
      return List.of(
          sse.newEventBuilder()
              .name("room")
              .id(picture.version())
              .reconnectDelay(RECONNECT_MILLIS)
              .data(picture.html())
              .build());
    }
    if (spokenAt.plus(BEAT).isAfter(now)) {
      return List.of();
    }
    spokenAt = now;
    return List.of(sse.newEventBuilder().name("beat").data(now.toString()).build());
  }

  /** Whether this comes after the goodbye. */
  boolean isOver(OutboundSseEvent event) {
    return goodbye != null && !goodbye.equals(event);
  }
}
