package org.panal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.panal.testing.SampleData;

@QuarkusTest
class ListMatchingPagesTest {
  private static final String TWO = "name,offers,seeks\nAna,bread,wine\nLuis,wine,bread\n";

  @Test
  void sixty_real_people_are_introduced_on_the_page() {
    upload(SampleData.attendees("2016", 60).getBytes(StandardCharsets.UTF_8))
        .statusCode(200)
        .body(allOf(containsString("of 60 have somebody to meet"), containsString("class=\"net")))
        .body(containsString("looks for."));
  }

  @Test
  void the_example_is_a_list_that_works_in_both_languages() {
    for (String language : new String[] {"en", "es"}) {
      String form = page(language).get("/matchings?example=people").then().extract().asString();
      String text = form.substring(form.indexOf("<textarea"), form.indexOf("</textarea>"));
      paste(language, text.substring(text.indexOf('>') + 1).replace("&quot;", "\""))
          .statusCode(200)
          .body(containsString("class=\"net"));
    }
  }

  @Test
  void problems_are_told_by_row_and_column_and_the_text_is_kept() {
    paste("es", "nombre,ofrece,busca,presentaciones\nAna,pan,vino,mil\nLuis,vino,pan,2\n")
        .statusCode(422)
        .body("html.head.title", startsWith("Error:"))
        .body(containsString("Fila 2, «presentaciones»:"))
        .body(containsString("Escribe un número del 0 al 5."))
        .body(containsString("Ana,pan,vino,mil"));
  }

  @Test
  void hostile_text_stays_text() {
    paste(
            "en",
            "name,offers,seeks\n<script>alert(1)</script>,\"bread\"\"><b>\",wine\nLuis,wine,bread\n")
        .statusCode(200)
        .body(not(containsString("<script>alert")))
        .body(not(containsString("<b>,")))
        .body(containsString("&lt;script&gt;alert(1)"));
  }

  @Test
  void the_csv_comes_from_the_text_sent_again() {
    multipart("en")
        .accept("*/*")
        .multiPart("text", TWO)
        .multiPart("introductions", "1")
        .post("/matchings/table")
        .then()
        .statusCode(200)
        .contentType("text/csv;charset=utf-8")
        .header("Content-Disposition", containsString("introductions.csv"))
        .body(startsWith("a,b,points,reasons\r\nAna,Luis,"));
  }

  @ParameterizedTest
  @CsvSource({
    "/matchings,text/html,That is too large",
    "/api/v1/matchings,application/problem+json,request.too-large"
  })
  void fifty_megabytes_get_a_clear_answer(String path, String type, String says) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
            .header("Content-Type", "multipart/form-data; boundary=x")
            .header("Accept", type)
            .header("Accept-Language", "en")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(BodyPublishers.ofByteArray(new byte[50_000_000]))
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(answer.body()).contains(says);
  }

  @Test
  void a_file_that_is_no_text_is_said_to_be_none() {
    upload(new byte[] {'P', 'K', 3, 4, 0, 0})
        .statusCode(422)
        .body(containsString("This is a workbook."));
    upload(new byte[] {0, 1, 2, 3, 0, 0})
        .statusCode(422)
        .body(containsString("This file is no text."));
  }

  @Test
  void a_way_that_is_not_there_is_a_page_too() {
    page("es").get("/matchings/table").then().statusCode(405).contentType(startsWith("text/html"));
  }

  @Test
  void another_site_cannot_send_the_form() {
    RestAssured.given()
        .header("Sec-Fetch-Site", "cross-site")
        .multiPart("text", TWO)
        .post("/matchings")
        .then()
        .statusCode(403);
  }

  private static ValidatableResponse paste(String language, String text) {
    return multipart(language)
        .multiPart("text", text, "text/plain; charset=utf-8")
        .multiPart("introductions", "2")
        .post("/matchings")
        .then();
  }

  private static ValidatableResponse upload(byte[] file) {
    return multipart("en")
        .multiPart("text", "")
        .multiPart("introductions", "3")
        .multiPart("file", "people.csv", file, "text/csv")
        .post("/matchings")
        .then();
  }

  private static RequestSpecification multipart(String language) {
    return page(language).header("Sec-Fetch-Site", "same-origin");
  }

  private static RequestSpecification page(String language) {
    return RestAssured.given().accept("text/html").header("Accept-Language", language);
  }
}
