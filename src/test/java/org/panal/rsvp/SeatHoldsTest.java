package org.panal.rsvp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.access.SignInMail;
import org.panal.access.SignInState;
import org.panal.access.SignIns;
import org.panal.shared.Invalid;
import org.panal.shared.Language;
import org.panal.shared.NotFound;
import org.panal.shared.Once;
import org.panal.shared.Time;
import org.panal.shared.Viewer;
import org.panal.testing.ClockAt;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Rows;

/** Answers by name and address alone. */
@QuarkusTest
class SeatHoldsTest {
  private static final Instant NOW = Instant.parse("2098-03-01T12:00:00Z");
  private static final Viewer SYSTEM = Viewer.system("test");

  @Inject Rows rows;
  @Inject Evenings evenings;
  @Inject SeatHolds holds;
  @Inject Terms terms;
  @Inject Rsvps rsvps;
  @Inject OwnRsvps own;
  @Inject Attendees attendees;
  @Inject SignIns signIns;
  @Inject Once once;

  private final String email = "lola-" + UUID.randomUUID() + "@example.org";

  @BeforeEach
  void noon() {
    clock(NOW);
  }

  private static void clock(Instant now) {
    QuarkusMock.installMockForType(new ClockAt(now), Time.class);
  }

  private static HoldForm form(String email) {
    return new HoldForm("Lola Mento", email, Language.EN, true, null, 0, List.of());
  }

  private HoldReceipt hold(Evening evening, HoldForm form) {
    return once.run(() -> holds.hold(Viewer.anonymous(), evening.code(), form));
  }

  private Confirmed confirm(Evening evening, HoldReceipt held, String typed) {
    return once.run(() -> holds.confirm(evening.code(), held.secret(), "a client", typed));
  }

  /** What the mail says, which is written when it leaves. */
  private String code(String address) {
    UUID id = (UUID) rows.value("SELECT id FROM sign_in_code WHERE email = ?1", address);
    return once.run(() -> signIns.mail(SYSTEM, id)).map(SignInMail::code).orElseThrow();
  }

  private Seats seats(Evening evening) {
    return attendees.seats(evening.event().dates().get(0).id());
  }

  private RsvpReceipt yes(Evening evening, Viewer who) {
    return once.run(() -> rsvps.answer(who, evening.code(), RsvpForm.yes()));
  }

  private Viewer somebody() {
    return Viewer.member(rows.member("Somebody New"), Set.of());
  }

  @Test
  void a_held_seat_counts_as_taken_and_the_code_makes_a_member_and_an_answer_of_it() {
    Evening evening = evenings.forSeats(1);
    HoldReceipt held = hold(evening, form(email));
    assertThat(held.seats()).isEqualTo(1);
    assertThat(held.until()).isEqualTo(NOW.plus(Duration.ofMinutes(10)));
    assertThat(seats(evening)).isEqualTo(new Seats(0, 0, 1, 0L));
    Viewer ana = somebody();
    assertThat(yes(evening, ana).status()).isEqualTo(RsvpStatus.WAITLISTED);

    Confirmed in = confirm(evening, held, code(email));

    assertThat(in.step().state()).isEqualTo(SignInState.IN);
    assertThat(in.answer()).isNotNull();
    assertThat(in.answer().status()).as("theirs, whoever waits").isEqualTo(RsvpStatus.GOING);
    assertThat(seats(evening)).isEqualTo(new Seats(1, 1, 0, 0L));
    assertThat(rows.value("SELECT name FROM member WHERE email = ?1", email))
        .isEqualTo("Lola Mento");
    assertThat(
            rows.value(
                "SELECT COUNT(*) FROM consent c JOIN member m ON m.id = c.member_id"
                    + " WHERE m.email = ?1",
                email))
        .isEqualTo(1L);
  }

  @Test
  void a_hold_that_is_over_counts_for_nothing_at_once_and_the_line_moves_up() {
    Evening evening = evenings.forSeats(1);
    HoldReceipt held = hold(evening, form(email));
    Viewer ana = somebody();
    yes(evening, ana);
    String code = code(email);
    clock(held.until());
    assertThat(seats(evening).left()).isEqualTo(1);
    assertThatThrownBy(() -> confirm(evening, held, code)).isInstanceOf(NotFound.class);

    assertThat(holds.over(SYSTEM)).contains(evening.code());
    once.run(() -> holds.release(SYSTEM, evening.code()));

    assertThat(own.get(ana, evening.code()).status()).isEqualTo(RsvpStatus.GOING);
    assertThat(holds.over(SYSTEM)).doesNotContain(evening.code());
  }

  @Test
  void whoever_comes_next_moves_the_line_up_before_themselves() {
    Evening evening = evenings.forSeats(1);
    HoldReceipt held = hold(evening, form(email));
    Viewer ana = somebody();
    yes(evening, ana);
    clock(held.until());
    HoldReceipt late = hold(evening, form("late-" + email));
    assertThat(late.seats()).as("Ana was first").isZero();
    assertThat(own.get(ana, evening.code()).status()).isEqualTo(RsvpStatus.GOING);
  }

  @Test
  void where_it_is_full_the_code_puts_them_into_the_line() {
    Evening evening = evenings.forSeats(1);
    yes(evening, somebody());
    HoldReceipt held = hold(evening, form(email));
    assertThat(held.seats()).isZero();
    assertThat(confirm(evening, held, code(email)).answer())
        .extracting(RsvpReceipt::status, RsvpReceipt::placeInLine)
        .containsExactly(RsvpStatus.WAITLISTED, 1);
  }

  @Test
  void the_code_is_worth_nothing_in_another_browser_and_a_wrong_one_costs_a_try() {
    Evening evening = evenings.forSeats(1);
    HoldReceipt held = hold(evening, form(email));
    String code = code(email);
    HoldReceipt elsewhere = new HoldReceipt("another browser", 1, held.until());
    assertThatThrownBy(() -> confirm(evening, elsewhere, code)).isInstanceOf(NotFound.class);
    String wrong = code.equals("000000") ? "000001" : "000000";
    assertThat(confirm(evening, held, wrong).step().triesLeft()).isEqualTo(4);
    assertThat(seats(evening)).isEqualTo(new Seats(0, 0, 1, 0L));
    assertThat(confirm(evening, held, code).step().state()).isEqualTo(SignInState.IN);
  }

  @Test
  void asking_again_takes_the_place_of_the_former_hold() {
    Evening evening = evenings.forSeats(2);
    HoldReceipt first = hold(evening, form(email));
    HoldReceipt second = hold(evening, form(email));
    assertThat(seats(evening).held()).isEqualTo(1);
    String code = code(email);
    assertThatThrownBy(() -> confirm(evening, first, code)).isInstanceOf(NotFound.class);
    assertThat(confirm(evening, second, code).step().state()).isEqualTo(SignInState.IN);
  }

  @Test
  void a_member_who_comes_already_keeps_their_answer_and_the_seat_goes_back() {
    Evening evening = evenings.forSeats(2);
    Viewer ana = somebody();
    yes(evening, ana);
    String address =
        (String) rows.value("SELECT email FROM member WHERE id = ?1", ana.mustBeMember());
    HoldReceipt held = hold(evening, form(address));
    assertThat(seats(evening)).isEqualTo(new Seats(1, 0, 1, 0L));
    confirm(evening, held, code(address));
    assertThat(seats(evening)).isEqualTo(new Seats(1, 0, 0, 1L));
  }

  @Test
  void whoever_signs_in_by_the_link_instead_finds_the_seat_still_theirs() {
    Evening evening = evenings.forSeats(1);
    Viewer ana = somebody();
    String address =
        (String) rows.value("SELECT email FROM member WHERE id = ?1", ana.mustBeMember());
    hold(evening, form(address));
    Viewer iker = somebody();
    yes(evening, iker);
    assertThat(yes(evening, ana).status()).isEqualTo(RsvpStatus.GOING);
    assertThat(own.get(iker, evening.code()).status()).isEqualTo(RsvpStatus.WAITLISTED);
    assertThat(seats(evening)).isEqualTo(new Seats(1, 1, 0, 0L));
  }

  @Test
  void a_party_holds_as_many_seats_as_it_takes() {
    Evening evening = evenings.forSeats(3);
    once.run(() -> terms.change(evening.organiser(), evening.code(), TermsForm.guests(2), null));
    HoldForm three = new HoldForm("Lola", email, Language.ES, true, null, 2, List.of());
    HoldReceipt held = hold(evening, three);
    assertThat(held.seats()).isEqualTo(3);
    assertThat(seats(evening)).isEqualTo(new Seats(0, 0, 3, 0L));
    assertThat(confirm(evening, held, code(email)).answer())
        .extracting(RsvpReceipt::status, RsvpReceipt::guests)
        .containsExactly(RsvpStatus.GOING, 2);
  }

  @Test
  void whoever_does_not_agree_is_no_member_and_holds_nothing() {
    Evening evening = evenings.forSeats(1);
    HoldForm no = new HoldForm("Lola", email, Language.EN, false, null, 0, List.of());
    assertThatThrownBy(() -> hold(evening, no)).isInstanceOf(Invalid.class);
    assertThat(seats(evening)).isEqualTo(new Seats(0, 0, 0, 1L));
  }
}
