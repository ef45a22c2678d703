package org.panal.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.panal.testing.SentPictures.jpeg;
import static org.panal.testing.SentPictures.open;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.event.EventWithDates;
import org.panal.event.Events;
import org.panal.shared.Once;
import org.panal.shared.Role;
import org.panal.shared.Viewer;
import org.panal.testing.As;
import org.panal.testing.Guests;
import org.panal.testing.Made;
import org.panal.testing.Rows;

/** The cover of an event, by forms and by API: who may change it, where it stands, who sees it. */
@QuarkusTest
class CoverPagesTest {
  @Inject Instance<Made> things;
  @Inject Events events;
  @Inject Rows rows;
  @Inject Once once;

  private Made made;

  @BeforeEach
  void an_evening() {
    made = things.get();
  }

  private static RequestSpecification page(UUID who) {
    return As.member(who).contentType("").accept("text/html");
  }

  private static Response put(UUID who, UUID event) {
    return As.member(who)
        .contentType("image/jpeg")
        .body(jpeg(1_000, 700))
        .put("/api/v1/events/" + event + "/cover");
  }

  private UUID event() {
    return made.evening().event().id();
  }

  private String form() {
    return "/manage/events/" + made.code() + "/cover";
  }

  private Response send(UUID who, byte[] file) {
    return As.member(who)
        .contentType(ContentType.MULTIPART)
        .accept("text/html")
        .multiPart("picture", "cover.jpg", file, "image/jpeg")
        .post(form());
  }

  @Test
  void a_form_takes_a_cover_and_it_stands_wherever_the_event_does() {
    page(made.organiser()).get(form()).then().body(containsString("/covers/" + event() + ".svg"));

    send(made.organiser(), jpeg(1_600, 1_000)).then().statusCode(303);

    String start = "/covers/" + event() + "/";
    page(made.organiser()).get(form()).then().body(containsString("src=\"" + start));
    String edit = "/manage/events/" + made.code() + "/edit";
    page(made.organiser()).get(edit).then().body(containsString("src=\"" + start));
    page(made.organiser()).get("/manage").then().body(containsString("src=\"" + start));
    String html = As.nobody().accept("text/html").get("/events/" + made.code()).asString();
    assertThat(html)
        .contains("<img src=\"" + start)
        .containsPattern("og:image\" content=\"http[^\"]*" + start + "[0-9a-f]{32}[.]jpg\"")
        .contains("og:image:width\" content=\"1600\"", "og:image:height\" content=\"800\"")
        .doesNotContain(event() + ".svg");
    As.nobody()
        .accept("text/html")
        .get("/events?q=" + made.word())
        .then()
        .body(containsString("-small.jpg"));
    As.nobody()
        .get("/events/" + made.code() + "/card.png")
        .then()
        .statusCode(307)
        .header("Location", containsString(start));
    page(made.organiser()).post(form() + "/removal").then().statusCode(303);
    As.nobody()
        .accept("text/html")
        .get("/events/" + made.code())
        .then()
        .body(not(containsString(start)));
  }

  @Test
  void what_is_no_picture_comes_back_with_a_sentence() {
    send(made.organiser(), jpeg(300, 300))
        .then()
        .statusCode(422)
        .body(containsString("This picture is too small: it needs 600 by 300 pixels or more."));
  }

  @Test
  void the_api_says_where_it_stands_and_events_say_so_too() {
    put(made.organiser(), event())
        .then()
        .statusCode(200)
        .body("wide", startsWith("/covers/" + event() + "/"));
    Response served =
        As.nobody()
            .get(As.nobody().get("/api/v1/events/" + event()).<String>path("event.cover.wide"));
    assertThat(served.contentType()).isEqualTo("image/jpeg");
    assertThat(open(served.asByteArray()).getWidth()).isEqualTo(1_600);
    assertThat(served.header("X-Content-Type-Options")).isEqualTo("nosniff");

    String there = "/api/v1/events/" + event() + "/cover";
    As.member(made.organiser()).delete(there).then().statusCode(204);
    As.member(made.organiser()).delete(there).then().statusCode(204);

    As.nobody().get("/api/v1/events/" + event()).then().body("event.cover", nullValue());
  }

  @Test
  void whoever_runs_the_event_changes_it_and_nobody_else() {
    put(made.elsewhere(), event()).then().statusCode(403);
    put(made.doorHelper(), event()).then().statusCode(403);
    put(made.self(), event()).then().statusCode(403);
    page(made.self()).get(form()).then().statusCode(403);
    send(made.self(), jpeg(1_600, 1_000)).then().statusCode(403);
    page(made.self()).post(form() + "/removal").then().statusCode(403);
    put(made.coOrganiser(), event()).then().statusCode(200);
    put(made.admin(), event()).then().statusCode(200);
  }

  @Test
  void nobody_who_may_not_change_it_has_a_picture_opened() {
    As.member(made.elsewhere())
        .contentType("image/jpeg")
        .body(new byte[] {1, 2, 3})
        .put("/api/v1/events/" + event() + "/cover")
        .then()
        .statusCode(403);
  }

  @Test
  void it_is_seen_by_those_who_see_the_event() {
    String draft = cover(made.draft());
    String members = cover(made.forMembers());
    String unlisted = cover(made.unlisted());

    As.nobody().get(draft).then().statusCode(404);
    As.member(made.stranger()).get(draft).then().statusCode(404);
    As.member(made.organiser()).get(draft).then().statusCode(200);
    As.nobody().get(members).then().statusCode(404);
    As.member(made.stranger()).get(members).then().statusCode(200);
    As.nobody().get(unlisted).then().statusCode(200);
    As.nobody().get(unlisted.replaceAll("[0-9a-f]{32}", "0".repeat(32))).then().statusCode(404);
  }

  private String cover(EventWithDates of) {
    return put(made.organiser(), of.event().id()).then().statusCode(200).extract().path("wide");
  }

  @Test
  void whose_hand_it_was_stands_in_the_log() {
    UUID nuria = rows.member("Nuria Vidal", Role.ADMIN);
    put(made.organiser(), event());
    As.member(nuria).delete("/api/v1/events/" + event() + "/cover").then().statusCode(204);

    assertThat(
            rows.value(
                "SELECT COUNT(*) FROM audit WHERE act = 'COVER_REMOVED' AND actor_id = ?1"
                    + " AND thing = ?2",
                nuria,
                event().toString()))
        .isEqualTo(1L);
  }

  @Test
  void a_cancelled_event_takes_no_cover_and_a_draft_goes_with_its_own() {
    UUID draft = made.draft().event().id();
    put(made.organiser(), draft).then().statusCode(200);
    Viewer asOrganiser = Viewer.member(made.organiser(), Set.of(Role.ORGANISER));
    once.run(() -> events.discard(asOrganiser, draft));
    assertThat(rows.value("SELECT COUNT(*) FROM event_cover WHERE event_id = ?1", draft))
        .isEqualTo(0L);
    UUID event = event();
    once.run(() -> events.cancel(asOrganiser, event, "Rain"));
    put(made.organiser(), event).then().statusCode(409).body("code", equalTo("event.cancelled"));
    send(made.organiser(), jpeg(1_600, 1_000)).then().statusCode(409);
  }

  @Test
  void who_edits_the_event_meanwhile_finds_nothing_changed() {
    long before = events.get(Guests.as(made.organiser()), event()).event().version();
    put(made.organiser(), event()).then().statusCode(200);
    assertThat(events.get(Guests.as(made.organiser()), event()).event().version())
        .isEqualTo(before);
  }
}
