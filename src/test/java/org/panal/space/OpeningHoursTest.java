package org.panal.space;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {
  /** A Monday. */
  private static final LocalDate DAY = LocalDate.of(2098, 3, 3);

  private static OpenTime time(DayOfWeek day, String opens, String closes) {
    return new OpenTime(day, LocalTime.parse(opens), LocalTime.parse(closes));
  }

  private static OpeningHours hours(OpenTime... times) {
    return new OpeningHours(List.of(times), Set.of());
  }

  private static LocalDateTime at(int day, String time) {
    return DAY.plusDays(day).atTime(LocalTime.parse(time));
  }

  private static boolean isOpen(OpeningHours hours, String from, String to) {
    return hours.isOpen(at(0, from), at(0, to));
  }

  @Test
  void it_is_open_all_the_while_or_not() {
    OpeningHours hours = hours(time(MONDAY, "09:00", "21:00"));
    assertThat(isOpen(hours, "09:00", "21:00")).isTrue();
    assertThat(isOpen(hours, "18:30", "20:30")).isTrue();
    assertThat(isOpen(hours, "08:59", "10:00")).isFalse();
    assertThat(isOpen(hours, "20:00", "21:01")).isFalse();
    assertThat(hours.isOpen(at(1, "10:00"), at(1, "11:00"))).isFalse();
  }

  @Test
  void a_break_in_between_counts_and_times_that_touch_are_one() {
    OpeningHours broken = hours(time(MONDAY, "09:00", "14:00"), time(MONDAY, "16:00", "20:00"));
    assertThat(isOpen(broken, "13:00", "17:00")).isFalse();
    assertThat(isOpen(broken, "16:00", "20:00")).isTrue();
    OpeningHours whole = hours(time(MONDAY, "09:00", "14:00"), time(MONDAY, "14:00", "20:00"));
    assertThat(isOpen(whole, "13:00", "17:00")).isTrue();
  }

  @Test
  void midnight_is_the_end_of_the_day_and_a_night_goes_on_in_the_next() {
    OpeningHours hours = hours(time(MONDAY, "18:00", "00:00"), time(TUESDAY, "00:00", "02:00"));
    assertThat(hours.isOpen(at(0, "22:00"), at(1, "02:00"))).isTrue();
    assertThat(hours.isOpen(at(0, "22:00"), at(1, "02:01"))).isFalse();
    assertThat(hours(time(FRIDAY, "00:00", "00:00")).isOpen(at(4, "00:00"), at(5, "00:00")))
        .isTrue();
  }

  @Test
  void without_hours_it_is_open_but_on_days_when_it_is_closed() {
    OpeningHours hours = new OpeningHours(List.of(), Set.of(DAY.plusDays(1)));
    assertThat(isOpen(hours, "03:00", "05:00")).isTrue();
    assertThat(hours.isOpen(at(0, "22:00"), at(1, "01:00"))).isFalse();
    assertThat(hours.isOpen(at(1, "10:00"), at(1, "11:00"))).isFalse();
    OpeningHours both = new OpeningHours(List.of(time(MONDAY, "09:00", "21:00")), Set.of(DAY));
    assertThat(isOpen(both, "10:00", "11:00")).isFalse();
  }

  @Test
  void times_of_one_day_meet_or_do_not() {
    OpenTime morning = time(SATURDAY, "09:00", "14:00");
    assertThat(morning.meets(time(SATURDAY, "13:59", "15:00"))).isTrue();
    assertThat(morning.meets(time(SATURDAY, "14:00", "15:00"))).isFalse();
    assertThat(morning.meets(time(SATURDAY, "08:00", "00:00"))).isTrue();
    assertThat(morning.meets(time(FRIDAY, "09:00", "14:00"))).isFalse();
    assertThat(time(SATURDAY, "14:00", "14:00").closesAfterItOpens()).isFalse();
  }

  private static Space space(String zone, OpenTime... times) {
    Space space = new Space("code", "Space", ZoneId.of(zone), "", Instant.EPOCH);
    space.open(new HoursForm(List.of(times), List.of(LocalDate.of(2026, 12, 25))));
    return space;
  }

  private static boolean isOpen(Space space, String from, String to) {
    return space.isOpen(Instant.parse(from), Instant.parse(to));
  }

  @Test
  void hours_are_by_the_clock_of_the_space_in_winter_in_summer_and_across_the_world() {
    Space madrid = space("Europe/Madrid", time(MONDAY, "09:00", "21:00"));
    assertThat(isOpen(madrid, "2026-01-12T07:30:00Z", "2026-01-12T08:30:00Z")).isFalse();
    assertThat(isOpen(madrid, "2026-07-13T07:30:00Z", "2026-07-13T08:30:00Z")).isTrue();
    // Monday morning there is Sunday night elsewhere.
    Space auckland = space("Pacific/Auckland", time(MONDAY, "09:00", "21:00"));
    assertThat(isOpen(auckland, "2026-01-11T20:00:00Z", "2026-01-12T08:00:00Z")).isTrue();
    assertThat(isOpen(auckland, "2026-01-12T08:00:00Z", "2026-01-12T10:00:00Z")).isFalse();
    Space always = space("America/New_York");
    assertThat(isOpen(always, "2026-12-25T04:59:00Z", "2026-12-25T05:00:00Z")).isTrue();
    assertThat(isOpen(always, "2026-12-25T04:59:00Z", "2026-12-25T05:01:00Z")).isFalse();
    assertThat(isOpen(always, "2026-12-26T05:00:00Z", "2026-12-26T06:00:00Z")).isTrue();
  }

  @Test
  void an_hour_that_is_skipped_or_comes_twice_does_not_close_or_open_anything() {
    Space night = space("Europe/Madrid", time(SUNDAY, "00:00", "04:00"));
    assertThat(isOpen(night, "2026-03-29T00:00:00Z", "2026-03-29T02:00:00Z")).isTrue();
    assertThat(isOpen(night, "2026-03-29T00:00:00Z", "2026-03-29T02:01:00Z")).isFalse();
    // From half past two to a quarter past two, an hour later.
    assertThat(isOpen(night, "2026-10-25T00:30:00Z", "2026-10-25T01:15:00Z")).isTrue();
    Space brief = space("Europe/Madrid", time(SUNDAY, "00:00", "02:45"));
    assertThat(isOpen(brief, "2026-10-25T00:30:00Z", "2026-10-25T01:15:00Z")).isFalse();
  }
}
