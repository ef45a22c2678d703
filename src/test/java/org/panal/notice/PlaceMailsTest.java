package org.panal.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panal.notice.NoticeKind.GOING;
import static org.panal.notice.NoticeKind.PLACED;
import static org.panal.notice.NoticeKind.REMOVED;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panal.rsvp.GuestReason;
import org.panal.rsvp.LaneForm;
import org.panal.rsvp.MoveForm;
import org.panal.rsvp.RsvpForm;
import org.panal.rsvp.Rsvps;
import org.panal.rsvp.Terms;
import org.panal.rsvp.TermsCard;
import org.panal.rsvp.TermsForm;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.shared.Viewer;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;

/** What people are told whom the organiser adds, moves or removes, in their language. */
@QuarkusTest
class PlaceMailsTest {
  private static final Viewer ADMIN = Viewer.system("test");

  @Inject Evenings evenings;
  @Inject Guests guests;
  @Inject Rows rows;
  @Inject Rsvps rsvps;
  @Inject Terms terms;
  @Inject Notices notices;
  @Inject Once once;

  private Optional<Letter> letter(UUID member, NoticeKind kind) {
    return notices.list(ADMIN, null, new Paging(0, Paging.MOST)).items().stream()
        .filter(row -> row.memberId().equals(member) && row.kind() == kind)
        .findFirst()
        .flatMap(row -> notices.preview(ADMIN, row.id()));
  }

  private UUID spanish(String name) {
    UUID member = rows.member(name);
    rows.change("UPDATE member SET language = 'ES' WHERE id = ?1", member);
    return member;
  }

  private void add(Evening evening, UUID member, GuestReason reason) {
    once.run(() -> rsvps.add(evening.organiser(), evening.code(), member, reason));
  }

  @Test
  void whoever_is_put_on_the_list_is_told_once_with_the_reason_and_the_pass() {
    Evening evening = evenings.forSeats(1);
    UUID marta = rows.member("Marta Gil");
    UUID lucia = spanish("Lucía Vega");
    add(evening, marta, GuestReason.SPEAKER);
    add(evening, lucia, GuestReason.ON_REQUEST);
    Letter english = letter(marta, PLACED).orElseThrow();
    assertThat(english.subject()).startsWith("You’re on the list: Copy & Code");
    assertThat(english.text())
        .contains("Marta, you’re on the list", "You’re going.", "Why, says the organiser: Speaker.")
        .contains("/events/" + evening.code() + "/pass");
    assertThat(letter(marta, GOING)).as("a second mail of the same").isEmpty();
    assertThat(letter(lucia, PLACED).orElseThrow().text())
        .contains("Lucía, estás en la lista", "esperas una", "El motivo de quien organiza");
  }

  @Test
  void whoever_is_moved_is_told_how_they_come_now_and_why() {
    Evening evening = evenings.forSeats(5);
    TermsCard card =
        once.run(
            () ->
                terms.change(
                    evening.organiser(),
                    evening.code(),
                    TermsForm.lanes(2, LaneForm.named("Mentee", 3), LaneForm.named("Mentor", 2)),
                    null));
    UUID mentor = card.lanes().get(1).id();
    UUID marta = rows.member("Marta Gil");
    guests.answer(marta, evening, RsvpForm.yes().in(card.lanes().get(0).id(), 0));
    MoveForm move = new MoveForm(mentor, 1, GuestReason.ON_REQUEST);
    once.run(() -> rsvps.move(evening.organiser(), evening.code(), marta, move));
    assertThat(letter(marta, PLACED).orElseThrow().text())
        .contains("Marta, your place has changed", "You come as: Mentor.")
        .contains("One guest comes with you.", "They asked for it");
    once.run(() -> rsvps.answer(Guests.as(marta), evening.code(), RsvpForm.no()));
    assertThat(letter(marta, PLACED)).as("no longer true").isEmpty();
  }

  @Test
  void whoever_is_taken_off_is_told_why_and_no_more_once_they_are_back() {
    Evening evening = evenings.forSeats(5);
    UUID lucia = spanish("Lucía Vega");
    guests.answer(lucia, evening, RsvpForm.yes());
    once.run(() -> rsvps.remove(evening.organiser(), evening.code(), lucia, GuestReason.MISTAKE));
    Letter spanish = letter(lucia, REMOVED).orElseThrow();
    assertThat(spanish.subject()).startsWith("Ya no estás en la lista: Copy & Code");
    assertThat(spanish.text()).contains("te ha quitado de la lista", "El motivo");
    assertThat(spanish.html()).contains("Ya no est");
    guests.answer(lucia, evening, RsvpForm.yes());
    assertThat(letter(lucia, REMOVED)).isEmpty();
    List<NoticeKind> kinds =
        notices.list(ADMIN, null, new Paging(0, Paging.MOST)).items().stream()
            .filter(row -> row.memberId().equals(lucia))
            .map(NoticeRow::kind)
            .toList();
    assertThat(kinds).containsExactlyInAnyOrder(GOING, REMOVED);
  }
}
