package org.panal.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panal.testing.Evenings.END;
import static org.panal.testing.Evenings.START;
import static org.panal.testing.Evenings.at;
import static org.panal.testing.Evenings.form;
import static org.panal.testing.Nos.assertInvalid;
import static org.panal.testing.Nos.assertNo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.shared.Forbidden;
import org.panal.shared.Refusal;
import org.panal.shared.Stale;
import org.panal.shared.Viewer;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Heard;
import org.panal.testing.Rows;

@QuarkusTest
class OccurrencesTest {
  @Inject Rows rows;
  @Inject Evenings evenings;
  @Inject Occurrences occurrences;
  @Inject Heard heard;

  private String space = "";

  @BeforeEach
  void a_space() {
    space = rows.space("Europe/Madrid");
    heard.forget();
  }

  @Test
  void a_moved_occurrence_keeps_its_name_in_the_event() {
    Evening evening = evenings.forSeats(5);
    OccurrenceCard moved = change(evening, at(START.plusDays(1), END.plusDays(1), 5));
    assertThat(moved.start()).isEqualTo(START.plusDays(1));
    assertThat(moved.originalStart()).isEqualTo(START);
    assertThat(moved.code()).isEqualTo(evening.code());
    assertThat(heard.all(OccurrenceMoved.class)).hasSize(1);
    assertThat(heard.all(CapacityChanged.class)).isEmpty();
  }

  @Test
  void what_people_were_told_first_is_kept_until_it_is_so_again() {
    Evening evening = evenings.forSeats(5);
    assertThat(change(evening, at(START, END, 9)).movedFrom()).isNull();
    change(evening, at(START.plusHours(1), END.plusHours(1), 9));
    OccurrenceCard moved = change(evening, at(START.plusDays(1), END.plusDays(1), 9));
    assertThat(moved.movedFrom()).isEqualTo(new MovedFrom(START, END, ""));
    assertThat(change(evening, at(START, END, 9)).movedFrom()).isNull();
  }

  @Test
  void a_draft_was_told_to_nobody() {
    Evening draft =
        evenings.of(
            new NewEvent(
                rows.space("Europe/Madrid"),
                Evenings.form("Copy & Code"),
                at(START, END, 5),
                false));
    assertThat(change(draft, at(START.plusDays(1), END.plusDays(1), 5)).movedFrom()).isNull();
  }

  @Test
  void another_capacity_is_told_and_is_no_move() {
    Evening evening = evenings.forSeats(5);
    assertThat(change(evening, at(START, END, 9)).capacity()).isEqualTo(9);
    assertThat(heard.all(CapacityChanged.class)).hasSize(1);
    assertThat(heard.all(OccurrenceMoved.class)).isEmpty();
  }

  @Test
  void only_who_runs_the_event_changes_or_cancels_a_date() {
    Evening evening = evenings.forSeats(5);
    Viewer other = evenings.organiser();
    assertNo(
        Forbidden.class,
        "event.not-yours",
        () -> occurrences.change(other, evening.code(), at(START, END, 9), null));
    assertNo(
        Forbidden.class, "event.not-yours", () -> occurrences.cancel(other, evening.code(), ""));
  }

  @Test
  void a_change_of_what_somebody_else_changed_is_stale() {
    Evening evening = evenings.forSeats(5);
    long read = occurrences.get(evening.organiser(), evening.code()).version();
    change(evening, at(START, END, 9));
    assertNo(
        Stale.class,
        "stale",
        () -> occurrences.change(evening.organiser(), evening.code(), at(START, END, 7), read));
  }

  @Test
  void a_cancelled_date_stays_and_says_so() {
    Evening evening = evenings.forSeats(5);
    occurrences.cancel(evening.organiser(), evening.code(), "Storm");
    OccurrenceCard card = occurrences.get(Viewer.anonymous(), evening.code());
    assertThat(card.cancelReason()).isEqualTo("Storm");
    assertThat(card.event().status()).isEqualTo(EventStatus.PUBLISHED);
    assertThat(heard.all(OccurrenceCancelled.class)).hasSize(1);
    assertNo(
        Refusal.class,
        "occurrence.cancelled",
        () -> occurrences.cancel(evening.organiser(), evening.code(), "Again"));
  }

  @Test
  void the_join_link_is_shown_to_who_runs_the_event_alone() {
    Evening evening =
        evenings.published(
            new OccurrenceForm(
                START, END, null, null, "", "https://meet.example.org/1", null, null));
    OccurrenceCard seen = occurrences.get(Viewer.anonymous(), evening.code());
    assertThat(seen.online()).isTrue();
    assertThat(seen.joinLink()).isNull();
    assertThat(occurrences.get(evening.organiser(), evening.code()).joinLink())
        .isEqualTo("https://meet.example.org/1");
  }

  @Test
  void a_clock_change_is_asked_about_and_answered_with_an_offset() {
    LocalDateTime skipped = LocalDateTime.parse("2027-03-28T02:30");
    assertInvalid(
        "occurrence.start",
        "occurrence.time-does-not-exist",
        () -> create(at(skipped, skipped.plusHours(5), null)));
    LocalDateTime twice = LocalDateTime.parse("2026-10-25T02:30");
    assertInvalid(
        "occurrence.start",
        "occurrence.time-exists-twice",
        () -> create(at(twice, twice.plusHours(5), null)));
    Evening second =
        create(OccurrenceForm.between(twice, twice.plusHours(5), ZoneOffset.ofHours(1)));
    assertThat(second.event().dates().get(0).startsAt()).isEqualTo("2026-10-25T01:30:00Z");
    assertThat(second.event().dates().get(0).start()).isEqualTo(twice);
  }

  private Evening create(OccurrenceForm occurrence) {
    return evenings.of(new NewEvent(space, form("Copy & Code"), occurrence, true));
  }

  private OccurrenceCard change(Evening evening, OccurrenceForm form) {
    return occurrences.change(evening.organiser(), evening.code(), form, null);
  }
}
