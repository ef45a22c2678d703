package org.panal.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.event.EventFilter;
import org.panal.event.EventStatus;
import org.panal.event.OccurrenceCard;
import org.panal.event.Occurrences;
import org.panal.event.Visibility;
import org.panal.shared.Paging;
import org.panal.shared.Site;
import org.panal.shared.Time;
import org.panal.space.SpaceView;
import org.panal.words.Dates;

/** Lays a month of a space out, in as many queries for a full month as for an empty one. */
@ApplicationScoped
class CalendarMonths {
  /** How far the calendar goes either way; search engines would turn its pages for ever. */
  private static final int MOST_AWAY = 24;

  private final Occurrences occurrences;
  private final WhatsOnLists lists;
  private final CurrentViewer viewer;
  private final Time time;
  private final Site site;

  CalendarMonths(
      Occurrences occurrences,
      WhatsOnLists lists,
      CurrentViewer viewer,
      Time time,
      @ConfigProperty(name = "panal.url") Site site) {
    this.occurrences = occurrences;
    this.lists = lists;
    this.viewer = viewer;
    this.time = time;
    this.site = site;
  }

  /** What month of what space is looked at, and when. */
  private record Look(SpaceView space, ZoneId zone, YearMonth month, Instant now) {
    static Look of(SpaceView space, String asked, Instant now) {
      ZoneId zone = ZoneId.of(space.zone());
      return new Look(space, zone, asked(asked, YearMonth.from(now.atZone(zone))), now);
    }

    /** What cannot be read, or lies too far off, means this month. */
    private static YearMonth asked(String text, YearMonth current) {
      if (!text.matches("[0-9]{4}-(0[1-9]|1[0-2])")) {
        return current;
      }
      YearMonth month = YearMonth.parse(text);
      boolean near =
          !month.isBefore(current.minusMonths(MOST_AWAY))
              && !month.isAfter(current.plusMonths(MOST_AWAY));
      return near ? month : current;
    }

    LocalDate today() {
      return now.atZone(zone).toLocalDate();
    }

    YearMonth current() {
      return YearMonth.from(today());
    }

    String path() {
      return "/spaces/" + space.code();
    }

    String path(YearMonth of) {
      return of.equals(current()) ? path() : path() + "?month=" + of;
    }

    /** From a Monday on. */
    Stream<LocalDate> aWeek() {
      LocalDate monday = month.atDay(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
      return monday.datesUntil(monday.plusWeeks(1));
    }

    EventFilter from(LocalDate day, @Nullable Instant to) {
      Instant start = day.atStartOfDay(zone).toInstant();
      return new EventFilter(start, to, null, space.code(), null, null, false, null);
    }
  }

  CalendarMonth of(SpaceView space, String asked) {
    Look look = Look.of(space, asked, time.now());
    Dates dates = new Dates(viewer.language());
    LocalDate after = look.month().plusMonths(1).atDay(1);
    Instant end = after.atStartOfDay(look.zone()).toInstant();
    EventFilter filter = look.from(look.month().atDay(1), end);
    List<OccurrenceCard> cards = shown(occurrences.listAll(viewer.get(), filter)).toList();
    return new CalendarMonth(
        dates.monthOfYear(look.month()),
        dates.within(look.month()),
        dates.zoneInFull(look.zone()),
        turns(look, dates),
        look.aWeek().map(dates::weekday).toList(),
        days(look, cards),
        look.month().isBefore(look.current()),
        cards.isEmpty() ? next(look, after) : null,
        face(look, cards));
  }

  /** What is not listed for everybody stays out, also for who runs it: a calendar is shown. */
  private static Stream<OccurrenceCard> shown(List<OccurrenceCard> cards) {
    return cards.stream()
        .filter(card -> card.event().status() != EventStatus.DRAFT)
        .filter(card -> card.event().event().visibility() != Visibility.UNLISTED);
  }

  private static CalendarMonth.Turns turns(Look look, Dates dates) {
    return new CalendarMonth.Turns(
        way(look, look.month().minusMonths(1), dates),
        way(look, look.month().plusMonths(1), dates),
        look.month().equals(look.current()) ? null : look.path());
  }

  private static CalendarMonth.@Nullable Way way(Look look, YearMonth month, Dates dates) {
    return Look.asked(month.toString(), look.current()).equals(month)
        ? new CalendarMonth.Way(look.path(month), dates.month(month))
        : null;
  }

  private List<CalendarDay> days(Look look, List<OccurrenceCard> cards) {
    Map<UUID, Listed> listed = lists.listed(cards, look.now());
    CalendarDays days = new CalendarDays(look.zone(), look.today(), new Dates(viewer.language()));
    return IntStream.rangeClosed(1, look.month().lengthOfMonth())
        .mapToObj(day -> days.of(look.month().atDay(day), cards, listed))
        .toList();
  }

  private CalendarMonth.@Nullable Coming next(Look look, LocalDate after) {
    LocalDate from = after.isBefore(look.today()) ? look.today() : after;
    Paging first = new Paging(0, Paging.MOST);
    return shown(occurrences.list(viewer.get(), look.from(from, null), first).items())
        .filter(card -> card.cancelledAt() == null && card.endsAt().isAfter(look.now()))
        .findFirst()
        .map(
            card ->
                new CalendarMonth.Coming(
                    card.event().event().title(),
                    Dates.day(card.start(), viewer.language()),
                    "/events/" + card.code()))
        .orElse(null);
  }

  private CalendarMonth.Face face(Look look, List<OccurrenceCard> cards) {
    List<OccurrenceCard> open =
        cards.stream()
            .filter(card -> card.event().event().visibility() == Visibility.PUBLIC)
            .toList();
    String feed = site.at(look.path() + "/calendar.ics");
    return new CalendarMonth.Face(
        site.at(look.path(look.month())),
        feed,
        feed.replaceFirst("^https?:", "webcal:"),
        open.isEmpty() ? null : EventFace.list(open, site));
  }
}
