package org.panal.web;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.panal.event.EventFilter;
import org.panal.event.EventFormat;
import org.panal.shared.Paging;

/** What the search form asks for; what cannot be read does not count. */
public class WhatsOnQuery {
  private static final int LONGEST = 200;

  @QueryParam("q")
  String q = "";

  @QueryParam("format")
  String format = "";

  @QueryParam("from")
  String from = "";

  @QueryParam("page")
  String page = "";

  EventFilter filter(Instant now, ZoneId zone) {
    LocalDate day = day();
    Instant start = day == null ? now : day.atStartOfDay(zone).toInstant();
    return new EventFilter(
        start.isBefore(now) ? now : start, null, words(), null, format(), null, false, null);
  }

  public String q() {
    return q;
  }

  public String from() {
    return from;
  }

  private @Nullable String words() {
    String asked = q.strip();
    return asked.isEmpty() ? null : asked.substring(0, Math.min(asked.length(), LONGEST));
  }

  public @Nullable EventFormat format() {
    return Arrays.stream(EventFormat.values())
        .filter(one -> one.name().equals(format))
        .findFirst()
        .orElse(null);
  }

  private @Nullable LocalDate day() {
    try {
      return from.matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}") ? LocalDate.parse(from) : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  Paging paging(int size) {
    return Pages.asked(page, size);
  }

  public boolean isAnything() {
    return !(q.isBlank() && format.isBlank() && from.isBlank());
  }
}
