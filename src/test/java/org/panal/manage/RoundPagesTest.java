package org.panal.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.panal.introduction.RoundStatus;
import org.panal.introduction.RoundSummary;
import org.panal.introduction.Rounds;
import org.panal.rsvp.GuestReason;
import org.panal.rsvp.Rsvps;
import org.panal.shared.Paging;
import org.panal.testing.As;
import org.panal.testing.AtOnce;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;

@QuarkusTest
class RoundPagesTest {
  @Inject Evenings evenings;
  @Inject Guests guests;
  @Inject Rounds rounds;
  @Inject Rows rows;
  @Inject Rsvps rsvps;

  @Test
  void one_person_alone_cannot_be_introduced() {
    Evening evening = evenings.forSeats(null);
    guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    Pages.of(evening.organiser())
        .get(path(evening))
        .statusCode(200)
        .body(containsString("It takes two."))
        .body(not(containsString("/introductions/draw")));
  }

  @Test
  void a_draft_is_drawn_shown_with_its_reasons_and_published() {
    Evening evening = drawn();
    Pages.of(evening.organiser())
        .get(path(evening))
        .statusCode(200)
        .body(containsString("Draft"))
        .body(containsString("1 introduction between 2 people"))
        .body(containsString("Ana R. offers copywriting, which Marta G. looks for."))
        .body(containsString("Draw again"));
    Pages.of(evening.organiser())
        .get(path(evening) + "/publish")
        .statusCode(200)
        .body(containsString("1 introduction goes out to 2 people"));
    publish(evening, 1);
    assertThat(latest(evening).status()).isEqualTo(RoundStatus.PUBLISHED);
    Pages.of(evening.organiser())
        .get(path(evening))
        .body(containsString("Published"))
        .body(not(containsString("/introductions/publish")));
    Pages.of(evening.organiser()).get(path(evening) + "/publish").statusCode(303);
  }

  @Test
  void the_dashboard_tells_the_draft_and_what_to_do_with_it() {
    Evening evening = drawn();
    Pages.of(evening.organiser())
        .get("/manage/events/" + evening.code())
        .statusCode(200)
        .body(containsString("introduction, 1 each"))
        .body(containsString("<b>2<small> / 2</small></b>"))
        .body(containsString("Publish introductions"))
        .body(containsString("Who meets whom: 1 introduction between 2 people."));
  }

  @Test
  void whoever_is_left_out_is_named_with_the_reason() {
    Evening evening = evenings.forSeats(null);
    guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    guests.going(evening, "Ana Ribera", "copywriting", "web-programming");
    UUID noor = guests.going(evening, "Noor Haddad", "carpentry", "sales");
    draw(evening);
    Pages.of(evening.organiser())
        .get("/manage/events/" + evening.code())
        .statusCode(200)
        .body(containsString("Introductions"));
    Pages.of(evening.organiser())
        .get(path(evening))
        .statusCode(200)
        .body(containsString("?for=" + noor + "#together"));
    Pages.of(evening.organiser())
        .get(path(evening) + "?for=" + noor)
        .statusCode(200)
        .body(containsString("value=\"" + noor + "\" selected"));
  }

  @Test
  void two_who_publish_at_once_both_succeed_and_it_goes_out_once() {
    Evening evening = drawn();
    try (AtOnce two = new AtOnce(2)) {
      two.run(List.of(1, 2), each -> publish(evening, 1));
    }
    assertThat(latest(evening).status()).isEqualTo(RoundStatus.PUBLISHED);
    Object sent =
        rows.value(
            "SELECT COUNT(*) FROM notice n JOIN occurrence o ON o.id = n.occurrence_id"
                + " WHERE o.code = ?1 AND n.kind = 'INTRODUCTIONS'",
            evening.code());
    assertThat(sent).hasToString("2");
  }

  @Test
  void a_draft_that_is_out_of_date_is_refused_in_a_sentence() {
    Evening evening = evenings.forSeats(null);
    UUID marta = guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    guests.going(evening, "Ana Ribera", "copywriting", "web-programming");
    draw(evening);
    rsvps.remove(evening.organiser(), evening.code(), marta, GuestReason.ON_REQUEST);
    Pages.of(evening.organiser())
        .post(path(evening) + "/publish", Map.of("number", "1"))
        .statusCode(409)
        .body(containsString("Draw again, then publish."));
    assertThat(latest(evening).status()).isEqualTo(RoundStatus.DRAFT);
  }

  @Test
  void it_speaks_spanish() {
    Evening evening = drawn();
    Pages.of(evening.organiser())
        .in("es")
        .get(path(evening))
        .body(containsString("1 presentación entre 2 personas"))
        .body(containsString("Volver a hacerlas"));
  }

  private static String path(Evening evening) {
    return "/manage/events/" + evening.code() + "/introductions";
  }

  private Evening drawn() {
    Evening evening = evenings.forSeats(null);
    guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    guests.going(evening, "Ana Ribera", "copywriting", "web-programming");
    draw(evening);
    return evening;
  }

  private static void draw(Evening evening) {
    Pages.of(evening.organiser()).post(path(evening) + "/draw", Map.of()).statusCode(303);
  }

  private static void publish(Evening evening, int number) {
    Pages.of(evening.organiser())
        .post(path(evening) + "/publish", Map.of("number", String.valueOf(number)))
        .statusCode(303);
  }

  private RoundSummary latest(Evening evening) {
    return rounds.list(evening.organiser(), evening.code(), Paging.first()).items().get(0);
  }

  @Test
  void the_draft_says_that_it_is_proven_and_hands_out_the_proof() {
    Evening evening = drawn();
    Pages.of(evening.organiser())
        .get(path(evening))
        .body(containsString("Proven best: no other draw serves these people better."))
        .body(containsString(path(evening) + "/1/certificate"));
    Pages.of(evening.organiser())
        .in("es")
        .get(path(evening))
        .body(containsString("Demostrado: ninguna otra combinación"));
    As.member(evening.organiser().mustBeMember())
        .get(path(evening) + "/1/certificate")
        .then()
        .statusCode(200)
        .header("Content-Disposition", containsString("round-1.json"));
    Pages.of(evenings.organiser()).get(path(evening) + "/1/certificate").statusCode(403);
  }

  @Test
  void two_are_kept_apart_after_a_look_at_the_price_and_it_is_undone() {
    Evening evening = evenings.forSeats(null);
    UUID marta = guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    UUID ana = guests.going(evening, "Ana Ribera", "copywriting", "web-programming");
    draw(evening);
    Map<String, String> wish =
        Map.of("number", "1", "kind", "APART", "one", marta.toString(), "other", ana.toString());
    Pages.of(evening.organiser()).get(path(evening)).body(containsString("Not these two"));
    Pages.of(evening.organiser())
        .post(path(evening) + "/wishes/what-if", wish)
        .statusCode(200)
        .body(containsString("Marta Gil and Ana Ribera apart?"))
        .body(containsString("It costs "))
        .body(containsString("2 people fewer have an introduction."))
        .body(containsString("No longer introduced"))
        .body(containsString("Left without an introduction: "));
    assertThat(latest(evening).number()).isEqualTo(1);
    Pages.of(evening.organiser()).post(path(evening) + "/wishes", wish).statusCode(303);
    String page =
        Pages.of(evening.organiser())
            .get(path(evening))
            .body(containsString("What you asked for"))
            .body(containsString("Carmen Leal"))
            .extract()
            .asString();
    Matcher undo = Pattern.compile("/wishes/([0-9a-f-]{36})/undo").matcher(page);
    assertThat(undo.find()).isTrue();
    Pages.of(evening.organiser())
        .post(path(evening) + "/wishes/" + undo.group(1) + "/undo", Map.of("number", "2"))
        .statusCode(303);
    assertThat(latest(evening).report().covered()).isEqualTo(2);
  }

  @Test
  void what_cannot_be_is_refused_on_the_page_and_nobody_else_gets_there() {
    Evening evening = evenings.forSeats(null);
    UUID marta = guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    guests.going(evening, "Ana Ribera", "copywriting", "web-programming");
    draw(evening);
    Map<String, String> same =
        Map.of(
            "number", "1", "kind", "TOGETHER", "one", marta.toString(), "other", marta.toString());
    Pages.of(evening.organiser())
        .post(path(evening) + "/wishes/what-if", same)
        .statusCode(422)
        .body(containsString("Choose two different people."));
    Pages.of(evening.organiser())
        .post(path(evening) + "/wishes/what-if", Map.of("number", "1", "one", "", "other", ""))
        .statusCode(422);
    Map<String, String> stranger =
        Map.of("number", "1", "one", marta.toString(), "other", UUID.randomUUID().toString());
    Pages.of(evening.organiser())
        .post(path(evening) + "/wishes/what-if", stranger)
        .statusCode(409)
        .body(containsString("We don’t say which."));
    for (String deed : List.of("/wishes/what-if", "/wishes", "/wishes/" + marta + "/undo")) {
      Pages.of(evenings.organiser()).post(path(evening) + deed, stranger).statusCode(403);
    }
  }

  @Test
  void earlier_rounds_can_be_looked_back_at_and_not_changed() {
    Evening evening = drawn();
    publish(evening, 1);
    guests.going(evening, "Pau Serra", "digital-marketing", "sales");
    guests.going(evening, "Noor Haddad", "sales", "digital-marketing");
    draw(evening);
    Pages.of(evening.organiser())
        .get(path(evening))
        .body(containsString("All rounds of this event"))
        .body(containsString(path(evening) + "/1\""))
        .body(containsString("Pau Serra"));
    Pages.of(evening.organiser())
        .get(path(evening) + "/1")
        .statusCode(200)
        .body(containsString("An earlier round."))
        .body(containsString("Marta Gil"))
        .body(not(containsString("Not these two")))
        .body(not(containsString("Draw again")));
    Pages.of(evening.organiser()).get(path(evening) + "/9").statusCode(404);
    Pages.of(evenings.organiser()).get(path(evening) + "/1").statusCode(403);
  }

  @Test
  void the_introductions_are_downloaded_as_a_table() {
    Evening evening = drawn();
    String table =
        Pages.of(evening.organiser())
            .get(path(evening) + "/1/csv")
            .statusCode(200)
            .extract()
            .asString();
    assertThat(table)
        .contains("Marta Gil,,Ana Ribera,,", "offers copywriting")
        .contains("Their fields go well together: “web development” and “writing")
        .doesNotContain("@", ":  and");
    Pages.of(evenings.organiser()).get(path(evening) + "/1/csv").statusCode(403);
  }
}
