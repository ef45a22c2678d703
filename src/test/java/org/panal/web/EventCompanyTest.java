package org.panal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panal.introduction.Rounds;
import org.panal.member.Vetoes;
import org.panal.rsvp.RsvpForm;
import org.panal.shared.Once;
import org.panal.testing.As;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Statements;

/** Why it is worth coming, on the page of an event. */
@QuarkusTest
class EventCompanyTest {
  @Inject Evenings evenings;
  @Inject Guests guests;
  @Inject Once once;
  @Inject Rounds rounds;
  @Inject Statements statements;
  @Inject Vetoes vetoes;

  @Test
  void before_the_answer_it_says_how_many_need_what_the_reader_does() {
    Evening evening = evenings.forSeats(30);
    UUID marta = guests.member("Marta Gil", "web-programming", "copywriting");
    assertThat(page(marta, evening)).doesNotContain("need what you do", "needs what you do");
    guests.going(evening, "Ana Ribera", "copywriting", "web-programming");
    assertThat(page(marta, evening))
        .contains("One person coming needs what you do", "Most wanted: Web programming.");
    guests.going(evening, "Leo Cast", "translation", "web-programming");
    guests.going(evening, "Iker Ruiz", "web-programming", "bookkeeping");
    String page = page(marta, evening);
    Html.mustBeSound(page);
    assertThat(page).contains("2 people coming need what you do");
  }

  @Test
  void it_counts_nobody_who_blocked_or_is_blocked_or_wants_no_introductions() {
    Evening evening = evenings.forSeats(30);
    UUID marta = guests.member("Marta Gil", "web-programming", "copywriting");
    UUID ana = guests.going(evening, "Ana Ribera", "copywriting", "web-programming");
    UUID leo = guests.going(evening, "Leo Cast", "translation", "web-programming");
    UUID iker = guests.member("Iker Ruiz", "bookkeeping", "web-programming");
    guests.answer(iker, evening, new RsvpForm(true, false, false, null, ""));
    once.run(() -> vetoes.put(Guests.as(ana), marta));
    once.run(() -> vetoes.put(Guests.as(marta), leo));
    assertThat(page(marta, evening)).doesNotContain("need what you do", "needs what you do");
  }

  @Test
  void whoever_blocked_or_is_blocked_is_not_among_the_faces() {
    Evening evening = evenings.forSeats(30);
    UUID marta = guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    UUID quim = guests.going(evening, "Quim Blanch", "copywriting", "web-programming");
    UUID olga = guests.going(evening, "Olga Rius", "translation", "web-programming");
    assertThat(page(marta, evening)).contains("Quim", "Olga");
    once.run(() -> vetoes.put(Guests.as(quim), marta));
    once.run(() -> vetoes.put(Guests.as(marta), olga));
    for (String path : new String[] {"/events/" + evening.code(), "/events"}) {
      assertThat(As.member(marta).get(path).asString()).doesNotContain("Quim", "Olga");
    }
    assertThat(page(quim, evening)).contains("Olga").doesNotContain("Marta");
  }

  @Test
  void a_guest_is_told_nothing_of_it() {
    Evening evening = evenings.forSeats(30);
    guests.going(evening, "Ana Ribera", "copywriting", "web-programming");
    assertThat(As.nobody().get("/events/" + evening.code()).asString())
        .doesNotContain("needs what you do");
  }

  @Test
  void once_introductions_are_out_it_names_whom_to_meet() {
    Evening evening = evenings.forSeats(30);
    UUID marta = guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    guests.going(evening, "Ana Ribera", "copywriting", "web-programming");
    rounds.draw(evening.organiser(), evening.code());
    assertThat(page(marta, evening)).doesNotContain("Somebody you should meet");
    once.run(() -> rounds.publish(evening.organiser(), evening.code(), 1));
    String page = page(marta, evening);
    Html.mustBeSound(page);
    assertThat(page)
        .contains("Somebody you should meet", "Ana R.", "Ana offers copywriting")
        .doesNotContain("Ana Ribera</b>");
  }

  @Test
  void more_people_in_need_ask_the_database_no_more() {
    Evening evening = evenings.forSeats(30);
    UUID marta = guests.member("Marta Gil", "web-programming", "copywriting");
    guests.going(evening, "Ana Ribera", "copywriting", "web-programming");
    long few = statements.during(() -> page(marta, evening));
    for (int i = 0; i < 5; i++) {
      guests.going(evening, "Ana " + i, "copywriting", "web-programming");
    }
    assertThat(statements.during(() -> page(marta, evening))).isEqualTo(few);
  }

  private static String page(UUID reader, Evening evening) {
    return As.member(reader)
        .get("/events/" + evening.code())
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }
}
