package org.panal.manage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panal.rsvp.LaneForm;
import org.panal.rsvp.QuestionKind;
import org.panal.rsvp.Terms;
import org.panal.rsvp.TermsCard;
import org.panal.rsvp.TermsForm;
import org.panal.testing.As;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;

@QuarkusTest
class TermsPagesTest {
  @Inject Evenings evenings;
  @Inject Terms terms;

  private static Response save(Evening evening, Map<String, String> fields) {
    UUID organiser = evening.organiser().mustBeMember();
    return As.member(organiser)
        .contentType(ContentType.URLENC)
        .formParams(fields)
        .post("/manage/events/" + evening.code() + "/terms");
  }

  private TermsCard card(Evening evening) {
    return terms.get(evening.organiser(), evening.code());
  }

  @Test
  void an_organiser_says_how_many_guests_which_roles_and_what_is_asked() {
    Evening evening = evenings.forSeats(30);
    String path = "/manage/events/" + evening.code() + "/terms";
    UUID organiser = evening.organiser().mustBeMember();
    assertThat(As.member(organiser).get(path).asString()).contains("What answers can say");
    Response saved =
        save(
            evening,
            Map.ofEntries(
                Map.entry("version", "0"),
                Map.entry("mostGuests", "2"),
                Map.entry("closesHours", "12"),
                Map.entry("lanes[0].name", ""),
                Map.entry("lanes[1].name", "Mentor"),
                Map.entry("lanes[1].capacity", "3"),
                Map.entry("lanes[1].lends", "true"),
                Map.entry("questions[0].text", "Meal?"),
                Map.entry("questions[0].kind", "CHOICE"),
                Map.entry("questions[0].choices", "Meat\r\n\r\nLeaves"),
                Map.entry("questions[0].required", "true")));
    assertThat(saved.statusCode()).isEqualTo(303);
    TermsForm form = card(evening).form();
    assertThat(form.mostGuests()).isEqualTo(2);
    assertThat(form.closesHours()).isEqualTo(12);
    assertThat(form.lanes())
        .extracting(LaneForm::name, LaneForm::capacity, LaneForm::lends)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Mentor", 3, true));
    assertThat(form.questions().get(0).kind()).isEqualTo(QuestionKind.CHOICE);
    assertThat(form.questions().get(0).choices()).isEqualTo(List.of("Meat", "Leaves"));
    assertThat(As.member(organiser).get(path).asString())
        .contains("value=\"Mentor\"", "value=\"Meal?\"", "Leaves");
  }

  @Test
  void what_cannot_stand_is_told_beside_its_input_and_what_somebody_else_saved_is_not_lost() {
    Evening evening = evenings.forSeats(30);
    Response wrong =
        save(
            evening,
            Map.of(
                "version", "0",
                "mostGuests", "99",
                "questions[0].text", "Meal?",
                "questions[0].kind", "CHOICE",
                "questions[0].choices", "Meat"));
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.asString()).contains("value=\"99\"", "Meal?", "aria-invalid");
    save(evening, Map.of("version", "0", "mostGuests", "1"));
    Response late = save(evening, Map.of("version", "0", "mostGuests", "2"));
    assertThat(late.statusCode()).isEqualTo(412);
    assertThat(card(evening).mostGuests()).isEqualTo(1);
  }
}
