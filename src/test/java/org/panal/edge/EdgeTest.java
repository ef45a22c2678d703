package org.panal.edge;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.access.Sessions;
import org.panal.shared.Role;
import org.panal.testing.As;
import org.panal.testing.Rows;

@QuarkusTest
class EdgeTest {
  private static final String WRITE = "/api/v1/events";

  private static final String PLAIN = "application/x-www-form-urlencoded";
  private static final String PARTS = "multipart/form-data; boundary=x";
  private static final String PART = "--x\r\nContent-Disposition: form-data; name=\"text\"";
  private static final String END = "\r\n\r\na\r\n--x--\r\n";

  /** By what they say of themselves. */
  private static final Map<String, List<String>> UNREADABLE =
      Map.of(
          PLAIN,
          List.of("language=%", "language=%zz", "a=1&".repeat(1_001)),
          PLAIN + "; charset=zz",
          List.of("language=%C3%B1"),
          "multipart/form-data; boundary=",
          List.of("x"),
          PARTS,
          List.of(
              "",
              "nonsense",
              PART + "\r\n\r\na",
              PART + "\r\nContent-Type: text/plain; charset=zz" + END,
              PART + "\r\nContent-Type: ;;" + END,
              PART + "; filename*=UTF-9''%zz" + END,
              "--x\r\nContent-Disposition: form-data; name=" + END));

  @Inject Rows rows;
  @Inject Sessions sessions;

  private UUID carmen;

  @BeforeEach
  void carmen() {
    carmen = rows.member("Carmen Leal", Role.ORGANISER);
  }

  @Test
  void a_write_that_another_site_made_a_browser_send_is_refused() {
    for (String site : new String[] {"cross-site", "same-site"}) {
      browser()
          .header("Sec-Fetch-Site", site)
          .body("{}")
          .post(WRITE)
          .then()
          .statusCode(403)
          .body("code", equalTo("request.from-another-site"));
    }
    browser()
        .header("Origin", "https://evil.example")
        .body("{}")
        .post(WRITE)
        .then()
        .statusCode(403);
    browser()
        .header("Sec-Fetch-Site", "same-origin")
        .header("Origin", "null")
        .body("{}")
        .post(WRITE)
        .then()
        .statusCode(403);
    browser().body("{}").post(WRITE).then().statusCode(403);
  }

  @Test
  void a_write_from_our_own_pages_passes() {
    browser().header("Sec-Fetch-Site", "same-origin").body("{}").post(WRITE).then().statusCode(422);
  }

  @Test
  void a_wrong_token_is_told_and_never_taken_for_nobody() {
    for (String value : new String[] {"Bearer wrong", "Bearer ", "Basic YTpi", "wrong"}) {
      given()
          .header("Authorization", value)
          .get("/api/v1/events")
          .then()
          .statusCode(401)
          .header("WWW-Authenticate", "Bearer")
          .body("code", equalTo("sign-in.needed"));
    }
  }

  @Test
  void an_error_has_its_code_and_a_sentence_in_the_readers_language() {
    As.nobody()
        .header("Accept-Language", "es-ES,en;q=0.5")
        .body("{}")
        .post(WRITE)
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body("code", equalTo("sign-in.needed"))
        .body("detail", equalTo("Primero tienes que identificarte."));
    As.member(carmen)
        .body("{")
        .post(WRITE)
        .then()
        .statusCode(400)
        .body("code", equalTo("request.unreadable"));
    As.member(carmen)
        .body("{\"titel\": 1}")
        .post(WRITE)
        .then()
        .statusCode(400)
        .body("code", equalTo("request.unreadable"));
    As.member(carmen)
        .contentType(ContentType.TEXT)
        .body("x")
        .post(WRITE)
        .then()
        .statusCode(415)
        .body("code", equalTo("request.media-type"));
    As.nobody()
        .get("/api/v1/nothing-here")
        .then()
        .statusCode(404)
        .body("code", equalTo("request.not-found"));
    As.member(carmen)
        .body("{}")
        .delete(WRITE)
        .then()
        .statusCode(405)
        .body("code", equalTo("request.method"));
  }

  /** In a package the framework answers nothing to most of these. */
  @Test
  void json_that_means_something_else_is_told_by_where_it_stands() {
    Map<String, String> wrong =
        Map.of(
            "\"x\"", "JSON",
            "[]", "JSON",
            "{\"event\": []}", "event",
            "{\"event\": {\"topics\": [{}]}}", "event.topics[0]",
            "{\"nonsense\": 1}", "nonsense",
            "{\"occurrence\": {\"capacity\": 1.5}}", "occurrence.capacity");
    wrong.forEach(
        (body, where) ->
            As.member(carmen)
                .body(body)
                .post(WRITE)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("request.unreadable"))
                .body("field", equalTo(where))
                .body("detail", not(containsString("panal"))));
    for (String body : List.of("{\"publish\": true, \"publish\": false}", "{} {}", "{\"a\": 1}}")) {
      As.member(carmen)
          .body(body)
          .post(WRITE)
          .then()
          .statusCode(400)
          .body("code", equalTo("request.unreadable"));
    }
  }

  @Test
  void a_code_in_another_script_is_nobodys_and_a_wish_that_is_no_language_is_none() {
    for (String path : List.of("/api/v1/occurrences/🐝", "/api/v1/occurrences/ñ/turnout")) {
      As.member(carmen)
          .get(path)
          .then()
          .statusCode(404)
          .body("code", equalTo("occurrence.unknown"));
    }
    As.member(carmen).delete("/api/v1/me/sessions/🐝").then().statusCode(404);
    As.member(carmen).header("Accept-Language", "x-;;q=9").get("/api/v1/me").then().statusCode(200);
  }

  @Test
  void an_invalid_field_is_named_by_its_path() {
    As.member(carmen)
        .body("{\"event\": {\"title\": \" \"}, \"occurrence\": {\"capacity\": 0}}")
        .post(WRITE)
        .then()
        .statusCode(422)
        .body("code", equalTo("invalid"))
        .body("errors.field", hasItem("event.title"))
        .body("errors.find { it.field == 'event.title' }.code", equalTo("field.required"))
        .body(
            "errors.find { it.field == 'occurrence.capacity' }.message",
            equalTo("Choose 1 or more."));
  }

  @Test
  void a_person_sees_an_error_as_a_page_in_their_language() {
    given()
        .accept(ContentType.HTML)
        .get("/nothing-here")
        .then()
        .statusCode(404)
        .contentType(startsWith("text/html"))
        .body(containsString("This page has moved or never was"));
    given()
        .accept(ContentType.HTML)
        .cookie("language", "es")
        .get("/nothing-here")
        .then()
        .statusCode(404)
        .body(containsString("Esta página ya no está"));
  }

  @Test
  void what_is_no_page_is_still_found() {
    given().get("/assets/app.css").then().statusCode(200).contentType(startsWith("text/css"));
    given().get("/q/health/ready").then().statusCode(200);
    given().get("/openapi").then().statusCode(200);
    given().get("/openapi/ui/").then().statusCode(200);
  }

  @Test
  void every_page_comes_with_what_protects_a_browser() {
    given()
        .accept(ContentType.HTML)
        .get("/nothing-here")
        .then()
        .header("Content-Security-Policy", containsString("script-src 'self'"))
        .header("Content-Security-Policy", not(containsString("unsafe")))
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "same-origin")
        .header("Cross-Origin-Opener-Policy", "same-origin");
  }

  @Test
  void what_is_beside_the_pages_of_the_api_is_protected_as_pages_are() {
    for (String path : List.of("/openapi-and-more", "/openapi;a", "/q/nothing")) {
      given()
          .get(path)
          .then()
          .statusCode(404)
          .header("Content-Security-Policy", startsWith("default-src 'none'; script-src 'self';"));
    }
  }

  @Test
  void a_form_that_nobody_can_read_is_a_fault_of_whoever_sent_it() throws Exception {
    for (Map.Entry<String, List<String>> each : UNREADABLE.entrySet()) {
      for (String body : each.getValue()) {
        String path = each.getKey().startsWith("multipart") ? "/matchings" : "/language";
        assertThat(sent(path, each.getKey(), body)).as(each.getKey() + " " + body).isEqualTo(400);
      }
    }
  }

  @Test
  void a_header_that_nobody_can_read_is_a_fault_of_whoever_sent_it() throws Exception {
    for (String path : List.of("/events", "/api/v1/events")) {
      for (String accepted : List.of(";;q=zz", "text/html, ;", "/")) {
        assertThat(given().header("Accept", accepted).get(path).statusCode())
            .as(path + " " + accepted)
            .isEqualTo(400);
      }
    }
    for (String type : List.of("a", "/", ";")) {
      assertThat(sent("/api/v1/matchings", type, "{}")).as(type).isEqualTo(400);
    }
    try (Socket old = new Socket("127.0.0.1", RestAssured.port)) {
      old.getOutputStream().write("GET /settings HTTP/1.0\r\n\r\n".getBytes(UTF_8));
      assertThat(new String(old.getInputStream().readNBytes(12), UTF_8)).isEqualTo("HTTP/1.0 400");
    }
    try (Socket hostile = new Socket("127.0.0.1", RestAssured.port)) {
      String call = "GET /settings HTTP/1.1\r\nHost: a') OR 1=1\r\nConnection: close\r\n\r\n";
      hostile.getOutputStream().write(call.getBytes(UTF_8));
      assertThat(new String(hostile.getInputStream().readAllBytes(), UTF_8))
          .startsWith("HTTP/1.1 400")
          .contains("text/html", "could not be read: host");
    }
  }

  /** What a library for tests would put right on the way. */
  private static int sent(String path, String type, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
            .header("Sec-Fetch-Site", "same-origin")
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
  }

  @Test
  void what_somebody_sees_signed_in_is_kept_by_no_cache() {
    As.member(carmen)
        .get("/api/v1/events")
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store");
    As.nobody()
        .get("/api/v1/events")
        .then()
        .statusCode(200)
        .header("Cache-Control", is((String) null));
  }

  private RequestSpecification browser() {
    return As.nobody().cookie("sid", sessions.open(carmen, "a browser"));
  }
}
