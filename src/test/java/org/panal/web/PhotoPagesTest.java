package org.panal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.panal.testing.SentPictures.jpeg;
import static org.panal.testing.SentPictures.open;
import static org.panal.testing.SentPictures.png;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.panal.access.Sessions;
import org.panal.edge.Limit;
import org.panal.member.Audience;
import org.panal.shared.Role;
import org.panal.testing.As;
import org.panal.testing.Complaints;
import org.panal.testing.Rows;
import org.panal.testing.Somebody;
import org.panal.testing.Statements;

/** A member's photo, by forms and by API: chosen, seen where their cell stands, taken away. */
@QuarkusTest
class PhotoPagesTest {
  private static final String API = "/api/v1/me/photo";

  @Inject Rows rows;
  @Inject Somebody somebody;
  @Inject Statements statements;
  @Inject Sessions sessions;

  private UUID ana;
  private UUID marta;

  @BeforeEach
  void two_members_who_are_listed() {
    ana = listed("Ana Ribera");
    marta = listed("Marta Gil");
  }

  private UUID listed(String name) {
    UUID id = rows.member(name);
    rows.change("UPDATE member SET listed_since = '2026-01-01' WHERE id = ?1", id);
    return id;
  }

  private static RequestSpecification page(UUID who) {
    return As.member(who).contentType("").accept("text/html");
  }

  private static Response send(UUID who, byte[] file, String name, String type) {
    return As.member(who)
        .contentType(ContentType.MULTIPART)
        .accept("text/html")
        .multiPart("picture", name, file, type)
        .post("/profile/photo");
  }

  private static String address(UUID who, byte[] picture) {
    return As.member(who).contentType("image/png").body(picture).put(API).path("large");
  }

  @Test
  void a_form_takes_a_photo_and_shows_it_and_takes_it_away() {
    page(ana).get("/profile/photo").then().statusCode(200).body(containsString("You have none."));

    send(ana, jpeg(800, 600), "me.jpg", "image/jpeg")
        .then()
        .statusCode(303)
        .header("Location", containsString("/profile/photo"));

    String html = page(ana).get("/profile/photo").asString();
    assertThat(html).contains("<img class=\"photo-now\" src=\"/members/" + ana + "/photo/");
    page(ana).get("/profile").then().body(containsString("/members/" + ana + "/photo/"));
    page(ana).get("/settings").then().body(containsString("/members/" + ana + "/photo/"));
    page(ana).post("/profile/photo/removal").then().statusCode(303);
    page(ana).get("/profile/photo").then().body(containsString("You have none."));
  }

  @Test
  void what_is_no_picture_comes_back_with_a_sentence_in_the_readers_language() {
    send(ana, "<svg/>".getBytes(StandardCharsets.UTF_8), "me.jpg", "image/jpeg")
        .then()
        .statusCode(422)
        .body(containsString("Only JPEG and PNG pictures can be used."))
        .body(containsString("href=\"#picture\""));
    send(ana, new byte[0], "", "application/octet-stream")
        .then()
        .statusCode(422)
        .body(containsString("Choose a picture first."));
    As.member(ana)
        .contentType(ContentType.MULTIPART)
        .accept("text/html")
        .cookie("language", "es")
        .multiPart("picture", "x.png", png(20, 20), "image/png")
        .post("/profile/photo")
        .then()
        .statusCode(422)
        .body(containsString("Esta imagen es demasiado pequeña"));
    As.member(ana)
        .contentType(ContentType.MULTIPART)
        .accept("text/html")
        .multiPart("other", "x")
        .post("/profile/photo")
        .then()
        .statusCode(422);
    assertThat(rows.value("SELECT COUNT(*) FROM member_photo WHERE member_id = ?1", ana))
        .isEqualTo(0L);
  }

  @Test
  void the_api_takes_reads_and_removes_it() {
    As.member(ana).get(API).then().statusCode(404).body("code", equalTo("picture.not-there"));
    As.member(ana)
        .contentType("image/jpeg")
        .body(jpeg(700, 500))
        .put(API)
        .then()
        .statusCode(200)
        .body("large", startsWith("/members/" + ana + "/photo/"));

    Response read = As.member(ana).accept("*/*").get(API);

    assertThat(read.contentType()).isEqualTo("image/jpeg");
    assertThat(open(read.asByteArray()).getWidth()).isEqualTo(512);
    As.member(ana).delete(API).then().statusCode(204);
    As.member(ana).delete(API).then().statusCode(204);
    As.member(ana).get(API).then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource({
    "image/svg+xml, <svg/>, picture.kind",
    "image/gif, GIF89a, picture.kind",
    "image/webp, RIFF0000WEBP, picture.kind",
    "image/jpeg, PK, picture.kind",
    "application/octet-stream, x, picture.kind",
  })
  void the_api_says_what_cannot_be_used(String type, String body, String code) {
    As.member(ana)
        .contentType(type)
        .body(body.getBytes(StandardCharsets.UTF_8))
        .put(API)
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("picture"))
        .body("errors[0].code", equalTo(code));
    As.member(ana).contentType("text/html").body("x").put(API).then().statusCode(415);
  }

  @Test
  void a_photo_is_served_to_be_kept_by_that_browser_alone() {
    String address = address(ana, png(300, 300));

    Response served = As.member(marta).contentType("").get(address);

    assertThat(served.statusCode()).isEqualTo(200);
    assertThat(served.contentType()).isEqualTo("image/jpeg");
    assertThat(served.header("Cache-Control")).isEqualTo("private, max-age=2592000, immutable");
    assertThat(served.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(served.header("Content-Security-Policy")).startsWith("default-src 'none'");
    assertThat(open(served.asByteArray()).getWidth()).isEqualTo(512);
    String small = address.replace(".jpg", "-small.jpg");
    assertThat(open(As.member(marta).contentType("").get(small).asByteArray()).getWidth())
        .isEqualTo(192);
    for (String wrong :
        List.of(
            address.replace(ana.toString(), marta.toString()),
            address.replaceAll("photo/.{4}", "photo/0000"),
            address.replaceAll("[^/]*$", "x"))) {
      As.member(marta).contentType("").get(wrong).then().statusCode(404);
    }
    As.nobody().get(address).then().statusCode(404);
  }

  @Test
  void it_stands_on_the_cell_wherever_the_reader_may_see_it_and_initials_elsewhere() {
    String small = address(ana, png(300, 300)).replace(".jpg", "-small.jpg");

    page(marta).get("/members?q=Ana").then().body(containsString("src=\"" + small + "\""));
    page(marta).get("/members/" + ana).then().body(containsString("src=\"" + small + "\""));
    page(marta).post("/members/" + ana + "/block").then().statusCode(303);
    page(marta).get("/settings/blocks").then().body(not(containsString(small)));
    rows.change("DELETE FROM veto WHERE member_id = ?1", marta);
    rows.change(
        "INSERT INTO member_audience (member_id, part, audience) VALUES (?1, 'PHOTO', ?2)",
        ana,
        Audience.NOBODY.name());
    page(marta).get("/members/" + ana).then().statusCode(200).body(not(containsString(small)));
    page(marta).get("/members?q=Ana").then().body(not(containsString(small)));
  }

  @Test
  void who_sees_it_is_asked_with_the_other_parts_and_alone_it_shows_nobody() {
    page(ana).get("/settings/visibility").then().body(containsString("name=\"PHOTO\""));
    address(ana, png(300, 300));
    for (String part : List.of("HEADLINE", "FIELD", "ORGANISATION", "PITCH", "SKILLS", "LINKS")) {
      rows.change(
          "INSERT INTO member_audience (member_id, part, audience) VALUES (?1, ?2, 'INTRODUCED')",
          ana,
          part);
    }
    page(marta).get("/members/" + ana).then().statusCode(404);
  }

  @Test
  void many_faces_take_as_many_statements_as_one() {
    long one = statements.during(() -> page(marta).get("/members"));
    for (int i = 0; i < 6; i++) {
      address(listed("Face " + i), png(300, 300));
    }

    assertThat(statements.during(() -> page(marta).get("/members"))).isEqualTo(one);
  }

  @Test
  void an_admin_looks_at_it_and_takes_it_down() {
    UUID nuria = rows.member("Nuria Vidal", Role.ADMIN);
    String small = address(ana, png(300, 300)).replace(".jpg", "-small.jpg");
    String there = "/manage/members/" + ana + "/photo";
    page(nuria)
        .get("/manage/members?q=" + ana)
        .then()
        .body(containsString(small))
        .body(containsString(there));
    page(nuria).get(there).then().statusCode(200).body(containsString("Take the photo down"));
    page(marta).get(there).then().statusCode(403);
    page(marta).post(there + "/removal").then().statusCode(403);

    page(nuria)
        .contentType(ContentType.URLENC)
        .formParam("reason", "OFFENSIVE")
        .post(there + "/removal")
        .then()
        .statusCode(303);

    page(nuria).get(there).then().body(containsString("They have no photo."));
    page(nuria)
        .get("/manage/audit?act=PHOTO_REMOVED")
        .then()
        .body(containsString("Took a photo down (It is offensive)"));
  }

  @Test
  void uploading_is_limited_on_the_page_and_in_the_api_together() {
    byte[] nothing = new byte[0];
    for (int i = 0; i < Limit.UPLOADS.most(); i++) {
      assertThat(As.member(ana).contentType("image/png").body(nothing).put(API).statusCode())
          .isEqualTo(422);
    }
    As.member(ana).contentType("image/png").body(nothing).put(API).then().statusCode(429);
    send(ana, nothing, "x", "image/png").then().statusCode(429);
    As.member(marta).contentType("image/png").body(nothing).put(API).then().statusCode(422);
  }

  @Test
  void a_picture_may_have_six_megabytes_and_nothing_else_more_than_two() throws Exception {
    assertThat(put(API, ana, 5_900_000, true)).isEqualTo(422);
    assertThat(put(API, ana, 5_900_000, false)).isEqualTo(422);
    assertThat(put(API, ana, 7_000_000, true)).isEqualTo(413);
    try (Complaints log = new Complaints()) {
      assertThat(put(API, ana, 7_000_000, false)).isEqualTo(413);
      assertThat(log.all()).isEmpty();
    }
    assertThat(put("/api/v1/me/profile", ana, 2_200_000, true)).isEqualTo(413);
    assertThat(put("/api/v1/me/photo/more", ana, 2_200_000, true)).isEqualTo(413);
    assertThat(form("/profile/photo", ana, 5_900_000).statusCode()).isEqualTo(422);
    HttpResponse<String> tooLarge = form("/profile/photo", ana, 6_500_000);
    assertThat(tooLarge.statusCode()).isEqualTo(413);
    assertThat(tooLarge.body()).contains("Up to 6 MB fit.");
  }

  /** Of so many bytes, with or without saying beforehand how many. */
  private int put(String path, UUID who, int size, boolean says) throws Exception {
    byte[] body = new byte[size];
    HttpRequest.Builder request =
        HttpRequest.newBuilder(there(path))
            .header("Content-Type", path.endsWith("profile") ? "application/json" : "image/png")
            .header("Sec-Fetch-Site", "same-origin")
            .header("Cookie", "sid=" + sessions.open(who, "a test"))
            .version(HttpClient.Version.HTTP_1_1)
            .PUT(
                says
                    ? BodyPublishers.ofByteArray(body)
                    : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
    return HttpClient.newHttpClient()
        .send(request.build(), HttpResponse.BodyHandlers.ofString())
        .statusCode();
  }

  /** As a browser sends it. */
  private HttpResponse<String> form(String path, UUID who, int size) throws Exception {
    String head = "--x\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"f\"\r\n\r\n";
    String body = head + "x".repeat(size) + "\r\n--x--\r\n";
    HttpRequest request =
        HttpRequest.newBuilder(there(path))
            .header("Content-Type", "multipart/form-data; boundary=x")
            .header("Accept", "text/html")
            .header("Sec-Fetch-Site", "same-origin")
            .header("Cookie", "sid=" + sessions.open(who, "a test"))
            .version(HttpClient.Version.HTTP_1_1)
            .POST(BodyPublishers.ofString(body, StandardCharsets.US_ASCII))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void a_form_that_does_not_say_how_long_it_is_gets_no_more_room_either() throws Exception {
    String head = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n";
    byte[] body = (head + "x".repeat(3_000_000)).getBytes(StandardCharsets.US_ASCII);
    HttpRequest request =
        HttpRequest.newBuilder(there("/matchings"))
            .header("Content-Type", "multipart/form-data; boundary=x")
            .header("Sec-Fetch-Site", "same-origin")
            .version(HttpClient.Version.HTTP_1_1)
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(413);
  }

  private static URI there(String path) {
    return URI.create("http://127.0.0.1:" + RestAssured.port + path);
  }
}
