package org.panal.manage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.panal.event.RecurrenceCard;

/** The form of another rule begins with what is left of the present one. */
class RepeatEntryTest {
  private static final LocalDateTime FIRST = LocalDateTime.of(2098, 3, 5, 18, 30);

  @Test
  void of_a_number_of_times_those_that_are_left_are_asked_for() {
    EventEntry entry = from("FREQ=WEEKLY;INTERVAL=2;COUNT=6", FIRST.plusWeeks(4));
    assertThat(entry.get("repeat")).isEqualTo("WEEKLY");
    assertThat(entry.get("every")).isEqualTo("2");
    assertThat(entry.get("times")).isEqualTo("4");
    assertThat(entry.get("until")).isEmpty();
  }

  @Test
  void the_last_day_is_that_of_the_space() {
    EventEntry entry = from("FREQ=MONTHLY;BYDAY=1WE;UNTIL=20980630", FIRST);
    assertThat(entry.get("repeat")).isEqualTo("MONTHLY_BY_WEEKDAY");
    assertThat(entry.get("until")).isEqualTo("2098-06-30");
    assertThat(entry.get("times")).isEmpty();
  }

  @Test
  void the_last_weekday_and_the_day_of_a_month_are_told_apart() {
    assertThat(from("FREQ=MONTHLY;BYDAY=-1WE", FIRST).get("repeat"))
        .isEqualTo("MONTHLY_BY_LAST_WEEKDAY");
    assertThat(from("FREQ=MONTHLY;BYMONTHDAY=5", FIRST).get("repeat")).isEqualTo("MONTHLY_BY_DAY");
  }

  @Test
  void what_the_form_has_no_words_for_begins_as_weekly_without_an_end() {
    for (String rule : List.of("FREQ=WEEKLY;BYDAY=MO,WE;COUNT=9", "FREQ=DAILY;COUNT=9")) {
      assertThat(from(rule, FIRST).get("repeat")).isEqualTo("WEEKLY");
      assertThat(from(rule, FIRST).get("times")).isEmpty();
    }
    assertThat(RepeatEntry.of(null, FIRST).get("repeat")).isEqualTo("WEEKLY");
  }

  @Test
  void days_that_were_left_out_before_are_not_asked_for_again() {
    RecurrenceCard card =
        new RecurrenceCard(
            "FREQ=WEEKLY",
            FIRST,
            ZoneId.of("Europe/Madrid"),
            List.of(LocalDate.of(2098, 3, 12), LocalDate.of(2098, 4, 2)));
    assertThat(RepeatEntry.of(card, FIRST.plusWeeks(2)).all("except"))
        .containsExactly("2098-04-02");
  }

  private static EventEntry from(String rule, LocalDateTime date) {
    return RepeatEntry.of(
        new RecurrenceCard(rule, FIRST, ZoneId.of("Europe/Madrid"), List.of()), date);
  }
}
