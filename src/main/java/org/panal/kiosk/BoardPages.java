package org.panal.kiosk;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.panal.checkin.Boards;
import org.panal.checkin.Screen;
import org.panal.edge.CurrentViewer;
import org.panal.introduction.RoomBoards;
import org.panal.shared.Language;
import org.panal.shared.NotFound;
import org.panal.shared.Once;
import org.panal.shared.Site;
import org.panal.shared.Time;

/** The screen on the wall of a room. Whoever has its link sees it; it asks nothing of anybody. */
@Path("/board/{secret}")
public class BoardPages {
  private final Boards boards;
  private final RoomBoards rooms;
  private final BoardFeeds feeds;
  private final CurrentViewer viewer;
  private final Once once;
  private final Time time;
  private final Site site;

  BoardPages(
      Boards boards,
      RoomBoards rooms,
      BoardFeeds feeds,
      CurrentViewer viewer,
      Once once,
      Time time,
      @ConfigProperty(name = "panal.url") Site site) {
    this.boards = boards;
    this.rooms = rooms;
    this.feeds = feeds;
    this.viewer = viewer;
    this.once = once;
    this.time = time;
    this.site = site;
  }

  /**
   * The room as it is; a script keeps it live, and without one it is asked for again.
   *
   * @param language of the screen, where it is not the browser's
   * @param theme light or dark, where it is not the browser's
   */
  @GET
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance screen(
      @PathParam("secret") String secret,
      @QueryParam("language") @Nullable String language,
      @QueryParam("theme") @DefaultValue("") String theme) {
    Screen screen = screen(secret);
    Language spoken = language(language);
    BoardView view = BoardView.of(rooms.get(screen, spoken), spoken, site, time.now());
    String feed = "/board/" + secret + "/events?language=" + spoken.tag();
    String known = theme.equals("dark") || theme.equals("light") ? theme : "";
    return BoardTemplates.screen(view, feed, known).setLocale(spoken.locale());
  }

  /** What changes on it, as it changes. */
  @GET
  @Blocking
  @Path("events")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public Multi<OutboundSseEvent> events(
      @PathParam("secret") String secret,
      @QueryParam("language") @Nullable String language,
      @HeaderParam("Last-Event-ID") @Nullable String last,
      @Context Sse sse) {
    BoardListener listener = new BoardListener(screen(secret), last, sse, time);
    return feeds
        .of(listener.screen(), language(language))
        .onItem()
        .transformToIterable(listener::hear)
        .select()
        .first(event -> !listener.isOver(event));
  }

  private Screen screen(String secret) {
    return once.run(() -> boards.find(secret)).orElseThrow(() -> new NotFound("screen.unknown"));
  }

  private Language language(@Nullable String asked) {
    return asked == null ? viewer.language() : Language.of(Locale.forLanguageTag(asked));
  }
}
