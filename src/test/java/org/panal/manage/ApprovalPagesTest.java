package org.panal.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.rsvp.OwnRsvps;
import org.panal.rsvp.RsvpStatus;
import org.panal.shared.Viewer;
import org.panal.testing.As;
import org.panal.testing.Evenings;
import org.panal.testing.Rows;

@QuarkusTest
class ApprovalPagesTest {
  @Inject Rows rows;
  @Inject Evenings evenings;
  @Inject OwnRsvps own;

  private Viewer carmen = Viewer.anonymous();
  private Viewer marta = Viewer.anonymous();
  private String code = "";

  @BeforeEach
  void a_workshop() {
    carmen = evenings.organiser();
    marta = Viewer.member(rows.member("Marta Gil"), Set.of());
    Map<String, Object> form = new HashMap<>(Pages.evening("Pricing workshop"));
    form.put("space", rows.space("Europe/Madrid"));
    form.put("needsApproval", "true");
    code =
        Pages.of(carmen)
            .post("/manage/events/new", form)
            .statusCode(303)
            .extract()
            .header("Location")
            .replaceAll(".*/", "");
  }

  @Test
  void members_ask_and_read_where_they_stand() {
    Pages.of(marta).get("/events/" + code).body(containsString("Ask to come"));
    Pages.of(marta).post("/events/" + code + "/rsvp", Map.of("answer", "going")).statusCode(303);
    Pages.of(marta)
        .get("/events/" + code)
        .body(containsString("Marta, you’ve asked to come"))
        .body(not(containsString("You’re on the waiting list")));
    Pages.of(marta).in("es").get("/events/" + code).body(containsString("Marta, has pedido venir"));
    Pages.of(marta)
        .post("/events/" + code + "/rsvp", Map.of("answer", "take-back"))
        .statusCode(303);
    assertThat(own.get(marta, code).status()).isEqualTo(RsvpStatus.NOT_GOING);
  }

  @Test
  void the_organiser_answers_from_the_list_of_those_who_ask() {
    UUID member = marta.mustBeMember();
    Pages.of(marta).post("/events/" + code + "/rsvp", Map.of("answer", "going")).statusCode(303);
    Pages.of(carmen).get("/manage/events/" + code).body(containsString("One person asks to come"));
    String guests = "/manage/events/" + code + "/guests";
    Pages.of(carmen).get(guests + "?status=PENDING").body(containsString("Let in"));
    Pages.of(marta).post(guests + "/" + member + "/approval", Map.of()).statusCode(403);
    Pages.of(carmen).post(guests + "/" + member + "/approval", Map.of()).statusCode(303);
    assertThat(own.get(marta, code).status()).isEqualTo(RsvpStatus.GOING);
    Pages.of(carmen).post(guests + "/" + member + "/refusal", Map.of()).statusCode(409);
  }

  @Test
  void programs_answer_too() {
    UUID member = marta.mustBeMember();
    String answer = "/api/v1/occurrences/" + code + "/rsvps/" + member + "/approval";
    As.member(carmen.mustBeMember()).put(answer).then().statusCode(404);
    Pages.of(marta).post("/events/" + code + "/rsvp", Map.of("answer", "going")).statusCode(303);
    As.member(member).put(answer).then().statusCode(403);
    As.member(carmen.mustBeMember())
        .delete(answer)
        .then()
        .statusCode(200)
        .body("status", equalTo("NOT_GOING"));
  }
}
