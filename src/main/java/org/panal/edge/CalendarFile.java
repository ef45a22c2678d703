package org.panal.edge;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.panal.calendar.Feed;

/** A calendar on its way out: whoever has it already is told so, without its text. */
public final class CalendarFile {
  public static final String TYPE = "text/calendar";

  private static final int FIVE_MINUTES = 300;

  private CalendarFile() {}

  public static Response of(Feed feed, Request request) {
    EntityTag tag = new EntityTag(feed.tag());
    Response.ResponseBuilder known = request.evaluatePreconditions(tag);
    Response.ResponseBuilder answer =
        known == null
            ? Response.ok(feed.text(), TYPE + ";charset=UTF-8")
                .header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    "inline; filename=\"panal-%s.ics\"".formatted(feed.code()))
            : known;
    CacheControl kept = new CacheControl();
    kept.setMaxAge(FIVE_MINUTES);
    return answer.tag(tag).cacheControl(kept).build();
  }
}
