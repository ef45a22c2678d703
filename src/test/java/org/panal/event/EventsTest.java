package org.panal.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panal.testing.Evenings.END;
import static org.panal.testing.Evenings.START;
import static org.panal.testing.Evenings.at;
import static org.panal.testing.Evenings.form;
import static org.panal.testing.Nos.assertInvalid;
import static org.panal.testing.Nos.assertNo;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.shared.Forbidden;
import org.panal.shared.NotFound;
import org.panal.shared.Refusal;
import org.panal.shared.Role;
import org.panal.shared.Scope;
import org.panal.shared.SignInNeeded;
import org.panal.shared.Stale;
import org.panal.shared.Time;
import org.panal.shared.Viewer;
import org.panal.testing.ClockAt;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Heard;
import org.panal.testing.Rows;

@QuarkusTest
class EventsTest {
  @Inject Rows rows;
  @Inject Evenings evenings;
  @Inject Events events;
  @Inject Occurrences occurrences;
  @Inject Heard heard;

  private Viewer member = Viewer.anonymous();

  @BeforeEach
  void begin() {
    member = Viewer.member(rows.member("Ana Ribera"), Set.of());
    heard.forget();
  }

  @Test
  void a_new_event_is_what_was_written_with_its_one_date() {
    Evening evening = evenings.forSeats(30);

    EventWithDates event = events.get(member, evening.id());
    assertThat(event.event().event()).isEqualTo(form("Copy & Code"));
    assertThat(event.event().status()).isEqualTo(EventStatus.PUBLISHED);
    assertThat(event.event().organiser().name()).isEqualTo("Carmen Leal");
    assertThat(event.event().mayChange()).isFalse();
    assertThat(event.dates())
        .singleElement()
        .satisfies(date -> assertThat(date.start()).isEqualTo(START));

    OccurrenceCard card = occurrences.get(member, evening.code());
    assertThat(card.startsAt()).isEqualTo(Instant.parse("2098-03-05T17:30:00Z"));
    assertThat(card.originalStart()).isEqualTo(START);
    assertThat(card.capacity()).isEqualTo(30);
    assertThat(card.cutOffMinutes()).isEqualTo(120);
  }

  @Test
  void what_the_wall_shows_is_kept_whatever_the_zone_of_the_machine() {
    TimeZone usual = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
      Evening evening = evenings.forSeats(null);
      assertThat(
              rows.value(
                  "SELECT CONCAT(local_start, ' ', starts_at) FROM occurrence WHERE code = ?1",
                  evening.code()))
          .isEqualTo("2098-03-05 18:30:00 2098-03-05 17:30:00.000000");
      assertThat(occurrences.get(member, evening.code()).start()).isEqualTo(START);
    } finally {
      TimeZone.setDefault(usual);
    }
  }

  @Test
  void only_organisers_create_events() {
    NewEvent wanted = wanted(false);
    assertNo(SignInNeeded.class, "sign-in.needed", () -> events.create(Viewer.anonymous(), wanted));
    assertNo(Forbidden.class, "role.organiser-needed", () -> events.create(member, wanted));
    Viewer token =
        Viewer.token(member.mustBeMember(), Set.of(Role.ORGANISER), Set.of(Scope.EVENTS_READ));
    assertNo(Forbidden.class, "scope.missing", () -> events.create(token, wanted));
  }

  @Test
  void the_space_must_be_known() {
    NewEvent nowhere = new NewEvent("nowhere", form("A"), at(START, END, 1), false);
    assertInvalid("space", "field.unknown", () -> events.create(evenings.organiser(), nowhere));
  }

  @Test
  void an_error_in_the_date_names_its_field() {
    NewEvent wanted =
        new NewEvent(rows.space("Europe/Madrid"), form("A"), at(END, START, 1), false);
    assertInvalid(
        "occurrence.end",
        "occurrence.ends-before-it-starts",
        () -> events.create(evenings.organiser(), wanted));
  }

  @Test
  void a_draft_is_there_for_its_organiser_and_admins_alone() {
    Evening draft = evenings.of(wanted(false));
    assertThat(events.get(draft.organiser(), draft.id()).event().status())
        .isEqualTo(EventStatus.DRAFT);
    assertThat(events.get(admin(), draft.id()).event().mayChange()).isTrue();
    assertNo(NotFound.class, "event.unknown", () -> events.get(member, draft.id()));
    assertNo(NotFound.class, "event.unknown", () -> events.get(evenings.organiser(), draft.id()));
    assertNo(NotFound.class, "occurrence.unknown", () -> occurrences.get(member, draft.code()));
    assertThat(heard.all(EventPublished.class)).isEmpty();
  }

  @Test
  void publishing_twice_is_the_same_as_once() {
    Evening draft = evenings.of(wanted(false));
    events.publish(draft.organiser(), draft.id());
    events.publish(draft.organiser(), draft.id());
    assertThat(heard.all(EventPublished.class))
        .singleElement()
        .extracting(EventPublished::eventId)
        .isEqualTo(draft.id());
  }

  @Test
  void members_only_means_signed_in() {
    Evening evening = evenings.of(wanted(Visibility.MEMBERS));
    assertThat(events.get(member, evening.id())).isNotNull();
    assertNo(NotFound.class, "event.unknown", () -> events.get(Viewer.anonymous(), evening.id()));
    assertNo(
        NotFound.class,
        "occurrence.unknown",
        () -> occurrences.get(Viewer.anonymous(), evening.code()));
  }

  @Test
  void an_unlisted_event_is_found_by_its_code_alone() {
    Evening evening = evenings.of(wanted(Visibility.UNLISTED));
    assertThat(occurrences.get(Viewer.anonymous(), evening.code().toLowerCase())).isNotNull();
    assertNo(NotFound.class, "event.unknown", () -> events.get(member, evening.id()));
    assertThat(events.get(evening.organiser(), evening.id())).isNotNull();
  }

  @Test
  void only_who_runs_an_event_changes_it() {
    Evening evening = evenings.forSeats(5);
    assertNo(
        SignInNeeded.class,
        "sign-in.needed",
        () -> events.change(Viewer.anonymous(), evening.id(), form("B"), null));
    assertNo(
        Forbidden.class,
        "event.not-yours",
        () -> events.change(evenings.organiser(), evening.id(), form("B"), null));
    assertNo(Forbidden.class, "event.not-yours", () -> events.publish(member, evening.id()));
    assertNo(Forbidden.class, "event.not-yours", () -> events.cancel(member, evening.id(), ""));
    assertNo(Forbidden.class, "event.not-yours", () -> events.discard(member, evening.id()));
    assertNo(Forbidden.class, "event.not-yours", () -> events.duplicate(member, evening.id()));
    assertThat(events.change(admin(), evening.id(), form("B"), null).event().event().title())
        .isEqualTo("B");
  }

  @Test
  void who_lost_the_role_of_organiser_runs_nothing_any_more() {
    Evening evening = evenings.forSeats(5);
    Viewer former = Viewer.member(evening.organiser().mustBeMember(), Set.of());
    assertNo(
        Forbidden.class,
        "event.not-yours",
        () -> events.change(former, evening.id(), form("B"), null));
  }

  @Test
  void a_change_of_what_somebody_else_changed_is_stale() {
    Evening evening = evenings.forSeats(5);
    long read = evening.event().event().version();
    EventWithDates changed = events.change(evening.organiser(), evening.id(), form("B"), read);
    assertThat(changed.event().version()).isGreaterThan(read);
    assertNo(
        Stale.class,
        "stale",
        () -> events.change(evening.organiser(), evening.id(), form("C"), read));
  }

  @Test
  void a_cancelled_event_stays_and_says_so_and_is_never_changed_again() {
    Evening evening = evenings.forSeats(5);
    events.cancel(evening.organiser(), evening.id(), "The heating is broken");

    OccurrenceCard card = occurrences.get(Viewer.anonymous(), evening.code());
    assertThat(card.event().status()).isEqualTo(EventStatus.CANCELLED);
    assertThat(card.cancelledAt()).isNotNull();
    assertThat(card.cancelReason()).isEqualTo("The heating is broken");
    assertThat(heard.all(EventCancelled.class)).hasSize(1);
    assertThat(heard.all(OccurrenceCancelled.class)).hasSize(1);
    assertNo(Refusal.class, "event.cancelled", () -> cancel(evening));
    assertNo(
        Refusal.class, "event.cancelled", () -> events.publish(evening.organiser(), evening.id()));
    assertNo(
        Refusal.class,
        "event.cancelled",
        () -> events.change(evening.organiser(), evening.id(), form("B"), null));
    assertNo(
        Refusal.class,
        "occurrence.cancelled",
        () -> occurrences.change(evening.organiser(), evening.code(), at(START, END, 9), null));
  }

  @Test
  void what_is_over_is_not_called_off() {
    Evening evening = evenings.forSeats(5);
    QuarkusMock.installMockForType(new ClockAt(Instant.parse("2098-03-05T19:30:00Z")), Time.class);
    assertNo(
        Refusal.class,
        "occurrence.over",
        () -> occurrences.cancel(evening.organiser(), evening.code(), ""));
    assertNo(
        Refusal.class,
        "occurrence.over",
        () -> occurrences.change(evening.organiser(), evening.code(), at(START, END, 9), null));
    cancel(evening);
    assertThat(heard.all(OccurrenceCancelled.class)).isEmpty();
  }

  @Test
  void a_draft_is_thrown_away_and_not_cancelled() {
    Evening draft = evenings.of(wanted(false));
    assertNo(Refusal.class, "event.not-published", () -> cancel(draft));
    assertNo(
        Refusal.class,
        "event.not-published",
        () -> occurrences.cancel(draft.organiser(), draft.code(), ""));
    events.discard(draft.organiser(), draft.id());
    assertNo(NotFound.class, "event.unknown", () -> events.get(draft.organiser(), draft.id()));
  }

  @Test
  void what_was_published_is_cancelled_and_not_thrown_away() {
    Evening evening = evenings.forSeats(5);
    assertNo(
        Refusal.class, "event.published", () -> events.discard(evening.organiser(), evening.id()));
  }

  @Test
  void a_duplicate_is_a_form_with_no_dates_and_leaves_no_row() {
    Evening evening = evenings.forSeats(12);
    NewEvent copy = events.duplicate(evening.organiser(), evening.id());
    assertThat(copy.event()).isEqualTo(form("Copy & Code"));
    assertThat(copy.occurrence()).isEqualTo(at(null, null, 12));
    assertThat(copy.publish()).isFalse();
    assertThat(
            rows.value(
                "SELECT COUNT(*) FROM event WHERE organiser_id = ?1",
                evening.organiser().mustBeMember()))
        .isEqualTo(1L);
    assertInvalid(
        "occurrence.start", "field.required", () -> events.create(evening.organiser(), copy));
  }

  @Test
  void an_event_that_does_not_exist_is_not_found() {
    assertNo(NotFound.class, "event.unknown", () -> events.get(member, UUID.randomUUID()));
    assertNo(NotFound.class, "occurrence.unknown", () -> occurrences.get(member, "NOTHING"));
    assertNo(
        NotFound.class,
        "occurrence.unknown",
        () -> occurrences.change(evenings.organiser(), "NOTHING", at(START, END, 1), null));
  }

  private void cancel(Evening evening) {
    events.cancel(evening.organiser(), evening.id(), "");
  }

  private NewEvent wanted(boolean publish) {
    return new NewEvent(rows.space("Europe/Madrid"), form("Draft"), at(START, END, 5), publish);
  }

  private NewEvent wanted(Visibility visibility) {
    return new NewEvent(
        rows.space("Europe/Madrid"), form("Quiet", visibility), at(START, END, 5), true);
  }

  private Viewer admin() {
    return Viewer.member(rows.member("Irene Admin"), Set.of(Role.ADMIN));
  }
}
