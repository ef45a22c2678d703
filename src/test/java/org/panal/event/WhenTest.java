package org.panal.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.panal.shared.Invalid;

class WhenTest {
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  private static final ZoneOffset WINTER = ZoneOffset.ofHours(1);
  private static final ZoneOffset SUMMER = ZoneOffset.ofHours(2);

  @Test
  void the_same_hour_on_the_wall_is_another_instant_on_either_side_of_a_clock_change() {
    assertThat(meant("2027-03-27T18:30", "2027-03-27T20:30").startsAt())
        .isEqualTo(Instant.parse("2027-03-27T17:30:00Z"));
    assertThat(meant("2027-03-28T18:30", "2027-03-28T20:30").startsAt())
        .isEqualTo(Instant.parse("2027-03-28T16:30:00Z"));
    assertThat(meant("2026-10-24T18:30", "2026-10-24T20:30").startsAt())
        .isEqualTo(Instant.parse("2026-10-24T16:30:00Z"));
    assertThat(meant("2026-10-25T18:30", "2026-10-25T20:30").startsAt())
        .isEqualTo(Instant.parse("2026-10-25T17:30:00Z"));
  }

  @Test
  void a_time_that_the_clock_skips_is_asked_about() {
    assertRefused(
        () -> meant("2027-03-28T02:30", "2027-03-28T05:00"),
        "start",
        "occurrence.time-does-not-exist");
    assertRefused(
        () -> meant("2027-03-28T01:00", "2027-03-28T02:30"),
        "end",
        "occurrence.time-does-not-exist");
  }

  @Test
  void a_time_that_the_clock_shows_twice_is_asked_about() {
    assertRefused(
        () -> meant("2026-10-25T02:30", "2026-10-25T05:00"),
        "start",
        "occurrence.time-exists-twice");
    assertRefused(
        () -> meant("2026-10-25T01:00", "2026-10-25T02:30"), "end", "occurrence.time-exists-twice");
  }

  @Test
  void an_offset_that_has_nothing_to_do_with_the_change_answers_no_question() {
    assertRefused(
        () -> meant("2026-10-25T02:30", "2026-10-25T05:00", ZoneOffset.ofHours(5)),
        "start",
        "occurrence.time-exists-twice");
  }

  @Test
  void the_offset_says_which_of_two_times_is_meant() {
    assertThat(meant("2026-10-25T02:30", "2026-10-25T05:00", SUMMER).startsAt())
        .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    assertThat(meant("2026-10-25T02:30", "2026-10-25T05:00", WINTER).startsAt())
        .isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    assertThat(meant("2026-10-25T02:30", "2026-10-25T05:00", WINTER).start())
        .isEqualTo(LocalDateTime.parse("2026-10-25T02:30"));
  }

  @Test
  void a_skipped_time_with_its_offset_is_what_the_wall_shows_then() {
    When meant = meant("2027-03-28T02:30", "2027-03-28T05:00", WINTER);
    assertThat(meant.startsAt()).isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
    assertThat(meant.start()).isEqualTo(LocalDateTime.parse("2027-03-28T03:30"));
  }

  @Test
  void the_last_minute_before_a_change_and_the_first_after_it_are_plain_times() {
    assertThat(meant("2027-03-28T01:59", "2027-03-28T03:00").endsAt())
        .isEqualTo(Instant.parse("2027-03-28T01:00:00Z"));
    assertThat(meant("2026-10-25T01:59", "2026-10-25T03:00").endsAt())
        .isEqualTo(Instant.parse("2026-10-25T02:00:00Z"));
  }

  @Test
  void it_ends_after_it_starts_and_within_two_weeks() {
    assertRefused(
        () -> meant("2027-05-01T18:30", "2027-05-01T18:30"),
        "end",
        "occurrence.ends-before-it-starts");
    assertRefused(
        () -> meant("2027-05-01T18:30", "2027-05-15T18:31"), "end", "occurrence.too-long");
    assertThat(meant("2027-05-01T18:30", "2027-05-15T18:30").endsAt()).isNotNull();
  }

  @Test
  void a_date_is_needed_and_lies_in_this_century() {
    assertRefused(() -> meant(null, "2027-05-01T18:30"), "start", "field.required");
    assertRefused(() -> meant("2027-05-01T18:30", null), "end", "field.required");
    assertRefused(
        () -> meant("1999-12-31T23:59", "2000-01-01T10:00"),
        "start",
        "occurrence.date-out-of-range");
    assertRefused(
        () -> meant("2099-12-31T23:00", "2100-01-01T00:00"), "end", "occurrence.date-out-of-range");
  }

  private static When meant(@Nullable String start, @Nullable String end) {
    return meant(start, end, null);
  }

  private static When meant(
      @Nullable String start, @Nullable String end, @Nullable ZoneOffset offset) {
    return When.meant(
        OccurrenceForm.between(
            start == null ? null : LocalDateTime.parse(start),
            end == null ? null : LocalDateTime.parse(end),
            offset),
        MADRID,
        "");
  }

  private static void assertRefused(ThrowingCallable call, String field, String code) {
    assertThatThrownBy(call)
        .asInstanceOf(InstanceOfAssertFactories.type(Invalid.class))
        .extracting(invalid -> invalid.errors().get(0))
        .satisfies(
            error -> {
              assertThat(error.field()).isEqualTo(field);
              assertThat(error.code()).isEqualTo(code);
            });
  }
}
