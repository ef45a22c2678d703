package org.panal.event;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Invalid;
import org.panal.shared.Invalid.FieldError;

/**
 * The one place where what people mean by a date and a time becomes instants. A time that the clock
 * skips or shows twice is asked about, not guessed.
 */
record When(LocalDateTime start, LocalDateTime end, ZoneId zone, Instant startsAt, Instant endsAt) {
  private static final LocalDateTime FIRST = LocalDateTime.of(2000, 1, 1, 0, 0);
  private static final LocalDateTime LAST = LocalDateTime.of(2100, 1, 1, 0, 0);
  private static final Duration LONGEST = Duration.ofDays(14);

  /**
   * What the form means in the zone.
   *
   * @param at the path of the form in the request, with its dot, or nothing
   */
  static When meant(OccurrenceForm form, ZoneId zone, String at) {
    Instant starts = instant(form.start(), zone, form.offset(), at + "start");
    Instant ends = instant(form.end(), zone, form.offset(), at + "end");
    if (!ends.isAfter(starts)) {
      throw new Invalid(at + "end", "occurrence.ends-before-it-starts");
    }
    if (Duration.between(starts, ends).compareTo(LONGEST) > 0) {
      throw new Invalid(at + "end", "occurrence.too-long", LONGEST.toDays());
    }
    return new When(onTheWall(starts, zone), onTheWall(ends, zone), zone, starts, ends);
  }

  /** The same for several dates; whatever is to be asked about any of them is asked at once. */
  static List<When> meantAll(List<OccurrenceForm> forms, ZoneId zone, String at) {
    List<When> all = new ArrayList<>();
    Set<FieldError> errors = new LinkedHashSet<>();
    for (OccurrenceForm form : forms) {
      try {
        all.add(meant(form, zone, at));
      } catch (Invalid no) {
        errors.addAll(no.errors());
      }
    }
    if (!errors.isEmpty()) {
      throw new Invalid(List.copyOf(errors));
    }
    return all;
  }

  private static Instant instant(
      @Nullable LocalDateTime written, ZoneId zone, @Nullable ZoneOffset offset, String field) {
    if (written == null) {
      throw new Invalid(field, "field.required");
    }
    LocalDateTime local = written.truncatedTo(ChronoUnit.MINUTES);
    if (local.isBefore(FIRST) || !local.isBefore(LAST)) {
      throw new Invalid(
          field, "occurrence.date-out-of-range", "" + FIRST.getYear(), "" + (LAST.getYear() - 1));
    }
    ZoneOffsetTransition change = zone.getRules().getTransition(local);
    return change == null ? local.atZone(zone).toInstant() : atChange(local, change, offset, field);
  }

  private static Instant atChange(
      LocalDateTime local, ZoneOffsetTransition change, @Nullable ZoneOffset offset, String field) {
    if (change.getOffsetBefore().equals(offset) || change.getOffsetAfter().equals(offset)) {
      return local.toInstant(offset);
    }
    String code =
        change.isGap() ? "occurrence.time-does-not-exist" : "occurrence.time-exists-twice";
    throw new Invalid(
        field,
        code,
        local.toLocalDate().toString(),
        local.toLocalTime().toString(),
        change.getOffsetBefore().getId(),
        change.getOffsetAfter().getId());
  }

  private static LocalDateTime onTheWall(Instant instant, ZoneId zone) {
    return LocalDateTime.ofInstant(instant, zone);
  }
}
