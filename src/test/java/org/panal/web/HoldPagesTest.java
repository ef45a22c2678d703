package org.panal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panal.access.SignIns;
import org.panal.rsvp.LaneForm;
import org.panal.rsvp.QuestionForm;
import org.panal.rsvp.QuestionKind;
import org.panal.rsvp.Terms;
import org.panal.rsvp.TermsCard;
import org.panal.rsvp.TermsForm;
import org.panal.shared.Once;
import org.panal.shared.Viewer;
import org.panal.testing.As;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Rows;

/** Coming by name and address alone, and what an answer is asked. */
@QuarkusTest
class HoldPagesTest {
  @Inject Evenings evenings;
  @Inject Terms terms;
  @Inject SignIns signIns;
  @Inject Rows rows;
  @Inject Once once;

  private final String email = "page-" + UUID.randomUUID() + "@example.org";

  private static Response send(String path, Map<String, String> fields, Map<String, String> with) {
    return As.nobody()
        .contentType(ContentType.URLENC)
        .header("Sec-Fetch-Site", "same-origin")
        .cookies(with)
        .formParams(fields)
        .post(path);
  }

  private Map<String, String> lola() {
    return new HashMap<>(Map.of("name", "Lola Mento", "email", email, "agrees", "true"));
  }

  private String code() {
    UUID id = (UUID) rows.value("SELECT id FROM sign_in_code WHERE email = ?1", email);
    return once.run(() -> signIns.mail(Viewer.system("test"), id)).orElseThrow().code();
  }

  @Test
  void a_name_an_address_and_a_code_and_somebody_new_is_going() {
    Evening evening = evenings.forSeats(1);
    String here = "/events/" + evening.code();
    Response asked = send(here + "/hold", lola(), Map.of());
    assertThat(asked.statusCode()).isEqualTo(303);
    assertThat(asked.header("Location")).endsWith(here + "/hold");
    Map<String, String> browser = Map.of("asking", asked.cookie("asking"));
    for (int i = 0; i < 3; i++) {
      String page = As.nobody().cookies(browser).get(here + "/hold").asString();
      Html.mustBeSound(page);
      assertThat(page).contains("Type the code from the mail").doesNotContain(email);
    }
    assertThat(As.nobody().get(here).asString()).contains("1 of 1 places taken", ">Full<");
    assertThat(send(here + "/hold/code", Map.of("code", "1"), browser).statusCode()).isEqualTo(422);
    Response in = send(here + "/hold/code", Map.of("code", code()), browser);
    assertThat(in.statusCode()).isEqualTo(303);
    assertThat(in.header("Location")).endsWith(here);
    assertThat(in.cookie("told")).isEqualTo("told.held");
    String page = As.nobody().cookie("sid", in.cookie("sid")).get(here).asString();
    assertThat(page).contains("You’re going, Lola");
  }

  @Test
  void another_browser_gets_no_page_and_nothing_for_the_code() {
    Evening evening = evenings.forSeats(1);
    String here = "/events/" + evening.code();
    send(here + "/hold", lola(), Map.of());
    Map<String, String> other = Map.of("asking", "another");
    assertThat(As.nobody().cookies(other).get(here + "/hold").statusCode()).isEqualTo(303);
    assertThat(send(here + "/hold/code", Map.of("code", code()), other).statusCode())
        .isEqualTo(410);
  }

  @Test
  void whoever_does_not_fill_it_in_keeps_what_they_typed() {
    Evening evening = evenings.forSeats(1);
    Map<String, String> fields = lola();
    fields.put("email", "no address");
    fields.remove("agrees");
    Response again = send("/events/" + evening.code() + "/hold", fields, Map.of());
    assertThat(again.statusCode()).isEqualTo(422);
    Html.mustBeSound(again.asString());
    assertThat(again.asString()).contains("value=\"Lola Mento\"", "value=\"no address\"");
  }

  @Test
  void roles_guests_and_questions_are_asked_with_the_yes_and_told_when_they_lack() {
    Evening evening = evenings.forSeats(9);
    TermsForm form =
        new TermsForm(
            2,
            null,
            null,
            List.of(LaneForm.named("Mentor", 1), LaneForm.named("Mentee", 8)),
            List.of(QuestionForm.asking(QuestionKind.YES_NO, "Do you need a loop?", true)));
    TermsCard card = once.run(() -> terms.change(evening.organiser(), evening.code(), form, null));
    UUID marta = rows.member("Marta Gil");
    String here = "/events/" + evening.code();
    String page = As.member(marta).get(here).asString();
    Html.mustBeSound(page);
    assertThat(page)
        .contains("What do you come as?", "Mentor", "1 place left", "Who comes with you?")
        .contains("2 guests", "Do you need a loop?")
        .as("the bar at the foot of a phone leads there and sends nothing")
        .contains("href=\"#rsvp\"")
        .doesNotContain("rsvp-act");
    Response lacking =
        As.member(marta)
            .contentType(ContentType.URLENC)
            .formParams(Map.of("answer", "going", "guests", "1"))
            .post(here + "/rsvp");
    assertThat(lacking.statusCode()).isEqualTo(422);
    Html.mustBeSound(lacking.asString());
    assertThat(lacking.asString()).contains("Say what you come as", "Answer this question");
    String mentee = card.lanes().get(1).id().toString();
    String question = "answers." + card.questions().get(0).id();
    As.member(marta)
        .contentType(ContentType.URLENC)
        .formParams(Map.of("answer", "going", "guests", "1", "lane", mentee, question, "no"))
        .post(here + "/rsvp")
        .then()
        .statusCode(303);
    String going = As.member(marta).get(here).asString();
    Html.mustBeSound(going);
    assertThat(going).contains("You’re going, Marta", "Mentee", "One guest with you");
    String guests = "/manage/events/" + evening.code() + "/guests";
    UUID carmen = evening.organiser().mustBeMember();
    assertThat(As.member(carmen).get(guests).asString()).contains("Mentee · One guest");
    String one = As.member(carmen).get(guests + "/" + marta).asString();
    Html.mustBeSound(one);
    assertThat(one).contains("Do you need a loop?", "<dd>No</dd>", "Change Marta Gil’s place");
    assertThat(As.member(carmen).get(guests + "/csv").asString())
        .contains("Do you need a loop?", "Mentee");
    String board = As.member(carmen).get("/manage/events/" + evening.code()).asString();
    assertThat(board).contains("Mentee: 2 of 8");
  }
}
