package org.panal.kiosk;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.panal.checkin.Boards;
import org.panal.checkin.Screen;
import org.panal.introduction.RoomBoard;
import org.panal.introduction.RoomBoards;
import org.panal.shared.Language;
import org.panal.shared.Once;
import org.panal.shared.Secrets;
import org.panal.shared.Site;
import org.panal.shared.Time;

/**
 * Looks at each room that is on a wall once every two seconds, however many screens show it. What
 * is true stands in the database, so that it does not matter on which node somebody came in.
 */
@ApplicationScoped
class BoardFeeds {
  private static final Logger LOG = Logger.getLogger(BoardFeeds.class);
  private static final long LOOK_MILLIS = 2_000;

  /** Names and skills may change with nothing at the door to tell of it. */
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final Boards boards;
  private final RoomBoards rooms;
  private final Once once;
  private final Time time;
  private final Site site;
  private final Map<Key, Feed> feeds = new HashMap<>();

  BoardFeeds(
      Boards boards,
      RoomBoards rooms,
      Once once,
      Time time,
      @ConfigProperty(name = "panal.url") Site site) {
    this.boards = boards;
    this.rooms = rooms;
    this.once = once;
    this.time = time;
    this.site = site;
  }

  /**
   * What screens of one room show.
   *
   * @param version changes with the picture
   * @param screens those that may show it
   */
  record Picture(String version, String html, Set<UUID> screens) {}

  private record Key(UUID occurrenceId, Language language) {}

  /** The room as this screen shows it, from the next look on, until the screen goes away. */
  Multi<Picture> of(Screen screen, Language language) {
    Key key = new Key(screen.occurrenceId(), language);
    return Multi.createFrom()
        .deferred(() -> join(key, screen))
        .onOverflow()
        .dropPreviousItems()
        .onTermination()
        .invoke(() -> leave(key, screen));
  }

  private synchronized Multi<Picture> join(Key key, Screen screen) {
    Feed feed = feeds.computeIfAbsent(key, missing -> new Feed(screen, key.language()));
    feed.open.merge(screen.device(), 1, Integer::sum);
    feed.begin();
    return feed.out;
  }

  private synchronized void leave(Key key, Screen screen) {
    Feed feed = feeds.get(key);
    if (feed != null) {
      feed.open.computeIfPresent(screen.device(), (id, many) -> many == 1 ? null : many - 1);
      if (feed.open.isEmpty()) {
        feed.end();
        feeds.remove(key);
      }
    }
  }

  /** One room in one language. */
  private final class Feed {
    private final Screen screen;
    private final Language language;
    private final BroadcastProcessor<Picture> out = BroadcastProcessor.create();
    private final Map<UUID, Integer> open = new ConcurrentHashMap<>();
    private @Nullable ScheduledFuture<?> looks;
    private String stamp = "";
    private Instant readAt = Instant.EPOCH;
    private @Nullable RoomBoard board;

    Feed(Screen screen, Language language) {
      this.screen = screen;
      this.language = language;
    }

    /** On threads of the pool: the request that asks has nothing to do with the looks to come. */
    void begin() {
      if (looks == null) {
        looks =
            Infrastructure.getDefaultWorkerPool()
                .scheduleWithFixedDelay(this::look, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
      }
    }

    void end() {
      if (looks != null) {
        looks.cancel(false);
      }
    }

    /** What fails once is tried again at the next look. */
    private void look() {
      try {
        out.onNext(picture());
      } catch (RuntimeException failure) {
        LOG.warnf("a board was not read: %s", failure.getClass().getSimpleName());
      }
    }

    private Picture picture() {
      Instant now = time.now();
      Set<UUID> good =
          once.run(() -> boards.good(screen.occurrenceId(), Set.copyOf(open.keySet())));
      String found = rooms.stamp(screen);
      RoomBoard shown = board;
      if (shown == null || !found.equals(stamp) || readAt.plus(LONGEST).isBefore(now)) {
        shown = rooms.get(screen, language);
        board = shown;
        stamp = found;
        readAt = now;
      }
      String html =
          BoardTemplates.room(BoardView.of(shown, language, site, now))
              .setLocale(language.locale())
              .render()
              .replaceAll("\\s*\\n\\s*", " ");
      return new Picture(Secrets.hash(html).substring(0, 16), html, good);
    }
  }
}
