package org.panal.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.panal.notice.NoticeKind.CANCELLED;
import static org.panal.notice.NoticeKind.GOING;
import static org.panal.notice.NoticeKind.MOVED;
import static org.panal.notice.NoticeKind.PROMOTED;
import static org.panal.notice.NoticeState.DROPPED;
import static org.panal.notice.NoticeState.NEW;
import static org.panal.testing.Evenings.END;
import static org.panal.testing.Evenings.START;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panal.event.EventWithDates.EventDate;
import org.panal.event.Events;
import org.panal.event.NewEvent;
import org.panal.event.Occurrences;
import org.panal.event.Reach;
import org.panal.event.RecurrenceForm;
import org.panal.event.Recurrences;
import org.panal.rsvp.RsvpForm;
import org.panal.rsvp.Rsvps;
import org.panal.shared.Forbidden;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.shared.Viewer;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Rows;

@QuarkusTest
class NoticesTest {
  @Inject Notices notices;
  @Inject Rsvps rsvps;
  @Inject Events events;
  @Inject Occurrences occurrences;
  @Inject Recurrences recurrences;
  @Inject Once once;
  @Inject Rows rows;
  @Inject Evenings evenings;

  private static final Viewer ADMIN = Viewer.system("test");

  @Test
  void a_yes_is_told_once_however_often_it_is_said() {
    Evening evening = evenings.forSeats(null);
    UUID marta = rows.member("Marta Gil");
    answer(marta, evening, RsvpForm.yes());
    answer(marta, evening, RsvpForm.yes());
    answer(marta, evening, RsvpForm.no());
    answer(marta, evening, RsvpForm.yes());
    assertThat(told(marta)).extracting(NoticeRow::kind).containsExactly(GOING);
    assertThat(told(marta).get(0).occurrenceCode()).isEqualTo(evening.code());
  }

  @Test
  void whoever_waits_is_told_when_a_place_opens_and_not_before() {
    Evening evening = evenings.forSeats(1);
    UUID marta = rows.member("Marta Gil");
    UUID iker = rows.member("Iker Etxea");
    answer(marta, evening, RsvpForm.yes());
    answer(iker, evening, RsvpForm.yes());
    assertThat(told(iker)).isEmpty();
    answer(marta, evening, RsvpForm.no());
    assertThat(told(iker)).extracting(NoticeRow::kind).containsExactly(PROMOTED);
  }

  @Test
  void what_is_rolled_back_is_never_told() {
    Evening evening = evenings.forSeats(null);
    UUID marta = rows.member("Marta Gil");
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          rsvps.answer(viewer(marta), evening.code(), RsvpForm.yes());
                          throw new IllegalStateException("a crash before the commit");
                        }))
        .hasMessageContaining("a crash");
    assertThat(told(marta)).isEmpty();
  }

  @Test
  void nothing_unsent_is_told_about_what_is_cancelled() {
    Evening evening = evenings.forSeats(null);
    Evening other = evenings.forSeats(null);
    UUID marta = rows.member("Marta Gil");
    answer(marta, evening, RsvpForm.yes());
    answer(marta, other, RsvpForm.yes());
    once.run(() -> occurrences.cancel(evening.organiser(), evening.code(), "rain"));
    assertThat(told(marta, GOING)).extracting(NoticeRow::state).containsExactly(NEW, DROPPED);
    once.run(() -> events.cancel(other.organiser(), other.id(), "rain"));
    assertThat(told(marta, GOING)).extracting(NoticeRow::state).containsExactly(DROPPED, DROPPED);
  }

  @Test
  void whoever_comes_or_waits_is_told_that_it_is_off_and_nobody_else() {
    Evening evening = evenings.forSeats(1);
    UUID going = rows.member("Marta Gil");
    UUID waiting = rows.member("Iker Etxea");
    UUID declined = rows.member("Ana Ribera");
    answer(going, evening, RsvpForm.yes());
    answer(waiting, evening, RsvpForm.yes());
    answer(declined, evening, RsvpForm.no());
    once.run(() -> events.cancel(evening.organiser(), evening.id(), "rain"));
    assertThat(told(going, CANCELLED)).hasSize(1);
    assertThat(told(waiting, CANCELLED)).hasSize(1);
    assertThat(told(declined)).isEmpty();
  }

  @Test
  void whoever_comes_to_dates_that_move_is_told_once_of_all_of_them() {
    Evening season = season();
    List<String> codes = season.event().dates().stream().map(EventDate::code).toList();
    UUID often = rows.member("Marta Gil");
    UUID early = rows.member("Iker Etxea");
    codes.forEach(code -> answer(often, code, RsvpForm.yes()));
    answer(early, codes.get(0), RsvpForm.yes());
    once.run(
        () ->
            recurrences.change(
                season.organiser(),
                codes.get(1),
                Evenings.at(START.plusWeeks(1).plusHours(1), END.plusWeeks(1), null),
                Reach.FOLLOWING,
                null));
    assertThat(told(often, MOVED)).hasSize(1);
    assertThat(told(early, MOVED)).isEmpty();
    once.run(
        () ->
            recurrences.change(
                season.organiser(),
                codes.get(2),
                Evenings.at(START.plusWeeks(2).plusMinutes(90), END.plusWeeks(2), null),
                Reach.THIS,
                null));
    assertThat(told(often, MOVED)).as("collected for some minutes").hasSize(1);
    once.run(() -> recurrences.cancel(season.organiser(), codes.get(1), "rain", Reach.FOLLOWING));
    assertThat(told(often, CANCELLED)).hasSize(1);
  }

  private Evening season() {
    return evenings.of(
        new NewEvent(
            rows.space("Europe/Madrid"),
            Evenings.form("Skills evening"),
            Evenings.at(START, END, null),
            true,
            new RecurrenceForm("FREQ=WEEKLY;COUNT=3", List.of())));
  }

  @Test
  void only_admins_read_the_outbox() {
    Viewer marta = viewer(rows.member("Marta Gil"));
    assertThatThrownBy(() -> notices.list(marta, null, Paging.first()))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> notices.preview(marta, 1)).isInstanceOf(Forbidden.class);
  }

  @Test
  void the_outbox_is_listed_by_state() {
    Evening evening = evenings.forSeats(null);
    answer(rows.member("Marta Gil"), evening, RsvpForm.yes());
    assertThat(notices.list(ADMIN, NEW, new Paging(0, 1)).items())
        .extracting(NoticeRow::state)
        .containsExactly(NEW);
    assertThat(notices.list(ADMIN, NoticeState.DEAD, Paging.first()).items())
        .noneMatch(row -> row.occurrenceCode().equals(evening.code()));
  }

  private void answer(UUID member, Evening evening, RsvpForm form) {
    answer(member, evening.code(), form);
  }

  private void answer(UUID member, String code, RsvpForm form) {
    once.run(() -> rsvps.answer(viewer(member), code, form));
  }

  private List<NoticeRow> told(UUID member) {
    return notices.list(ADMIN, null, new Paging(0, 100)).items().stream()
        .filter(row -> row.memberId().equals(member))
        .toList();
  }

  private List<NoticeRow> told(UUID member, NoticeKind kind) {
    return told(member).stream().filter(row -> row.kind() == kind).toList();
  }

  private static Viewer viewer(UUID member) {
    return Viewer.member(member, Set.of());
  }
}
