package org.panal.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panal.rsvp.RsvpForm;
import org.panal.testing.As;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;

@QuarkusTest
class RotationPagesTest {
  private static final Map<String, String> TALKS =
      Map.of("turns", "2", "minutes", "8", "begins", "18:45");
  private static final Map<String, String> TABLES =
      Map.of("turns", "1", "minutes", "20", "seats", "3", "begins", "18:45");

  @Inject Evenings evenings;
  @Inject Guests guests;

  private Evening three() {
    Evening evening = evenings.forSeats(null);
    guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    guests.going(evening, "Ana Ribera", "copywriting", "web-programming");
    guests.going(evening, "Iker Etxea", "copywriting", "web-programming");
    return evening;
  }

  private static String path(Evening evening, String kind) {
    return "/manage/events/" + evening.code() + "/" + kind;
  }

  @Test
  void talks_are_chosen_on_the_page_of_the_round_drawn_looked_at_and_published() {
    Evening evening = three();
    String path = path(evening, "speed-rounds");
    Pages.of(evening.organiser())
        .get(path(evening, "introductions"))
        .body(containsString(path))
        .body(containsString(path(evening, "tables")));
    Pages.of(evening.organiser())
        .get(path)
        .statusCode(200)
        .body(containsString("Timed talks, two by two"))
        .body(containsString("name=\"turns\""))
        .body(not(containsString("name=\"seats\"")));
    Pages.of(evening.organiser()).post(path, TALKS).statusCode(303);
    Pages.of(evening.organiser())
        .get(path)
        .statusCode(200)
        .body(containsString("2 turns of 8 minutes, 18:45 to 19:01"))
        .body(containsString("Nobody sits with the same person twice"))
        .body(containsString("Sitting out a turn: 2 times"))
        .body(containsString("Marta Gil"))
        .body(containsString(path + "/publish"));
    Pages.of(evening.organiser())
        .get(path + "/publish")
        .statusCode(200)
        .body(containsString("3 people will see on their page"));
    Pages.of(evening.organiser()).post(path + "/publish", Map.of("number", "1")).statusCode(303);
    Pages.of(evening.organiser()).post(path + "/publish", Map.of("number", "1")).statusCode(303);
    Pages.of(evening.organiser())
        .get(path)
        .body(containsString("Published"))
        .body(not(containsString(path + "/publish")));
    Pages.of(evening.organiser()).get(path + "/publish").statusCode(303);
  }

  @Test
  void tables_say_that_they_are_not_proven_best_in_both_languages() {
    Evening evening = three();
    String path = path(evening, "tables");
    Pages.of(evening.organiser()).get(path).body(containsString("name=\"seats\""));
    Pages.of(evening.organiser())
        .post(path, Map.of("turns", "2", "minutes", "20", "seats", "3", "begins", "18:45"))
        .statusCode(303);
    Pages.of(evening.organiser())
        .get(path)
        .body(containsString("We can’t prove it’s the best"))
        .body(containsString("3 times a pair sits together who sat together before"));
    Pages.of(evening.organiser())
        .in("es")
        .get(path)
        .body(containsString("No se puede demostrar que sea el mejor"))
        .body(containsString("Mesa 1"));
  }

  @Test
  void the_plan_is_printed_by_name_and_downloaded_as_a_table() {
    Evening evening = three();
    String path = path(evening, "speed-rounds");
    Pages.of(evening.organiser()).post(path, TALKS).statusCode(303);
    Pages.of(evening.organiser())
        .get(path + "/1/print")
        .statusCode(200)
        .body(containsString("<th scope=\"row\">Ana Ribera</th>"))
        .body(containsString("18:53"))
        .body(containsString("–"));
    String table =
        Pages.of(evening.organiser())
            .get(path + "/1/csv")
            .statusCode(200)
            .header("Content-Disposition", containsString("seats-1.csv"))
            .extract()
            .asString();
    assertThat(table).contains("1,18:45", "2,18:53", "Marta Gil").doesNotContain("@");
    assertThat(table.lines()).hasSize(7);
  }

  @Test
  void each_person_finds_their_own_turns_on_their_page_once_published() {
    Evening evening = evenings.forSeats(null);
    UUID marta = guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    guests.going(evening, "Ana Ribera", "copywriting", "web-programming");
    String path = path(evening, "speed-rounds");
    Pages.of(evening.organiser())
        .post(path, Map.of("turns", "1", "minutes", "8", "begins", "18:45"))
        .statusCode(303);
    As.member(marta).get("/introductions").then().body(not(containsString("speed rounds at")));
    Pages.of(evening.organiser()).post(path + "/publish", Map.of("number", "1")).statusCode(303);
    As.member(marta)
        .get("/introductions")
        .then()
        .statusCode(200)
        .body(containsString("Your speed rounds at Copy &amp; Code"))
        .body(containsString("18:45"))
        .body(containsString("Table 1"))
        .body(containsString("Ana R."))
        .body(not(containsString("Ana Ribera")));
    As.member(marta)
        .header("Accept-Language", "es")
        .get("/introductions")
        .then()
        .body(containsString("Tus charlas rápidas en"));
  }

  @Test
  void what_cannot_be_is_told_in_a_sentence_and_what_was_typed_stays() {
    Evening evening = three();
    String path = path(evening, "tables");
    for (String turns : List.of("x", "", "0", "99")) {
      Pages.of(evening.organiser())
          .post(path, Map.of("turns", turns, "minutes", "33", "seats", "3", "begins", "18:45"))
          .statusCode(422)
          .body(containsString("role=\"alert\""))
          .body(containsString("value=\"33\""));
    }
    Pages.of(evening.organiser())
        .post(path, Map.of("turns", "9", "minutes", "60", "seats", "3", "begins", "18:45"))
        .statusCode(422)
        .body(containsString("don’t fit before the end"));
    Pages.of(evening.organiser())
        .post(path, Map.of("turns", "1", "minutes", "5", "seats", "3", "begins", "later"))
        .statusCode(422)
        .body(containsString("such as 18:45"));
    Pages.of(evening.organiser()).post(path, TABLES).statusCode(303);
    guests.answer(
        guests.going(evening, "Noor Haddad", "sales", "copywriting"), evening, RsvpForm.no());
    Pages.of(evening.organiser()).post(path + "/publish", Map.of("number", "7")).statusCode(404);
  }

  @Test
  void nobody_else_gets_there() {
    Evening evening = three();
    String path = path(evening, "speed-rounds");
    Pages.of(evening.organiser()).post(path, TALKS).statusCode(303);
    for (String page : List.of("", "/publish", "/1/print", "/1/csv")) {
      Pages.of(evenings.organiser()).get(path + page).statusCode(403);
    }
    Pages.of(evenings.organiser()).post(path, TALKS).statusCode(403);
    Pages.of(evenings.organiser()).post(path + "/publish", Map.of("number", "1")).statusCode(403);
    UUID guest = guests.member("Pau Serra", "sales", "copywriting");
    Pages.of(Guests.as(guest)).get(path).statusCode(403);
    Pages.of(evening.organiser()).get(path + "/9/print").statusCode(404);
  }

  @Test
  void one_person_alone_has_nobody_to_sit_with() {
    Evening evening = evenings.forSeats(null);
    guests.going(evening, "Marta Gil", "web-programming", "copywriting");
    String path = path(evening, "tables");
    Pages.of(evening.organiser()).get(path).body(containsString("Not yet"));
    Pages.of(evening.organiser())
        .post(path, TABLES)
        .statusCode(409)
        .body(containsString("Nobody to sit together yet"));
  }
}
