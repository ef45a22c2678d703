package org.panal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.panal.testing.SampleData;

@QuarkusTest
class MatchingsApiTest {
  private static final String MATCHINGS = "/api/v1/matchings";
  private static final String CHECKS = MATCHINGS + "/checks";

  @Test
  void sixty_real_people_get_introductions_within_their_caps() {
    List<Map<String, Object>> people = attendees(60);
    JsonPath answer =
        match(Map.of("introductionsPerPerson", 3, "people", people)).extract().jsonPath();
    Map<String, Integer> held = new HashMap<>();
    List<Map<String, Object>> introductions = answer.getList("introductions");
    for (Map<String, Object> introduction : introductions) {
      held.merge((String) introduction.get("a"), 1, Integer::sum);
      held.merge((String) introduction.get("b"), 1, Integer::sum);
      assertThat(pointsOfReasons(introduction)).isEqualTo(introduction.get("points"));
    }
    assertThat(held.values()).allMatch(count -> count <= 3);
    assertThat(held.size() + answer.getList("unmatched").size()).isEqualTo(60);
    assertThat(answer.getBoolean("report.proven")).isTrue();
    assertThat(answer.getInt("report.covered")).isGreaterThan(50);
  }

  @Test
  void the_same_people_in_any_order_give_the_same_bytes() {
    List<Map<String, Object>> people = attendees(60);
    String inOrder = match(Map.of("people", people)).extract().asString();
    List<Map<String, Object>> shuffled = new ArrayList<>(people);
    Collections.shuffle(shuffled, new Random(5));
    assertThat(match(Map.of("people", shuffled)).extract().asString()).isEqualTo(inOrder);
  }

  @Test
  void a_table_gives_the_same_introductions_as_the_people_in_it() {
    String table = SampleData.attendees("2016", 60);
    List<String> byTable =
        csv().body(table).post(MATCHINGS).then().statusCode(200).extract().path("introductions.a");
    assertThat(byTable).hasSizeGreaterThan(30);
    csv()
        .accept("text/csv")
        .body(table)
        .post(MATCHINGS)
        .then()
        .statusCode(200)
        .contentType("text/csv;charset=utf-8")
        .body(containsString("a,b,points,reasons\r\n"));
  }

  @Test
  void the_three_pairs_come_together_in_a_mixed_room_of_twelve() {
    List<Map<String, Object>> room =
        List.of(
            person("ana", "copywriting", "programación web"),
            person("luis", "web programmer", "copy"),
            person("marta", "diseño gráfico", "gestión de redes sociales"),
            person("pau", "Social media management", "graphic design"),
            person("noor", "Digital marketing", "ventas"),
            person("iker", "Sales", "marketing digital"),
            person("rita", "Bookkeeping", "Photography"),
            person("olmo", "Carpintería", "Tiendas online"),
            person("vera", "Translation", "Contabilidad"),
            person("leo", "Photography", "Traducción"),
            person("carmen", "Yoga", "Carpentry"),
            person("bruno", "Online shops", "Yoga"));
    List<List<String>> pairs =
        pairs(match(Map.of("introductionsPerPerson", 1, "people", room)).extract().jsonPath());
    assertThat(pairs)
        .contains(List.of("ana", "luis"), List.of("marta", "pau"), List.of("iker", "noor"));
  }

  @Test
  void a_skill_that_the_vocabulary_lacks_matches_by_its_text() {
    List<Map<String, Object>> people =
        List.of(
            person("a", "Elvish  CALLIGRAPHY", "C++"),
            person("b", "c++", "elvish calligraphy"),
            person("c", "Klingon#", "Klingon"));
    match(Map.of("people", people))
        .body("introductions.size()", equalTo(1))
        .body("introductions[0].a", equalTo("a"))
        .body("introductions[0].b", equalTo("b"))
        .body("introductions[0].reasons.skill", hasItems("elvish calligraphy", "cpp"));
  }

  @Test
  void reasons_are_told_in_the_readers_language() {
    List<Map<String, Object>> people =
        List.of(
            person("Ana", "redacción publicitaria", "SEO"), person("Luis", "SEO", "copywriting"));
    as("es")
        .body(Map.of("people", people))
        .post(MATCHINGS)
        .then()
        .statusCode(200)
        .body(
            "introductions[0].reasons.text",
            hasItem("Ana ofrece redacción publicitaria, que Luis busca."));
  }

  @Test
  void a_bare_graph_is_solved_for_the_greatest_sum() {
    match(
            Map.of(
                "introductionsPerPerson",
                1,
                "people",
                ids("1", "2", "3", "4"),
                "pairs",
                List.of(
                    pair("1", "2", 6), pair("2", "3", 8), pair("3", "4", 6), pair("1", "4", -1))))
        .body("introductions.points", equalTo(List.of(6, 6)))
        .body("introductions.a", equalTo(List.of("1", "3")))
        .body("report.value", equalTo(12))
        .body("report.proven", equalTo(true));
  }

  @Test
  void the_greatest_points_that_are_allowed_add_up_without_a_loss() {
    List<Map<String, Object>> people = new ArrayList<>();
    List<Map<String, Object>> pairs = new ArrayList<>();
    for (int a = 0; a < 60; a++) {
      people.add(Map.of("id", "p" + a, "introductions", 100));
      for (int b = a + 1; b < 60; b++) {
        pairs.add(Map.of("a", "p" + a, "b", "p" + b, "points", 1_000_000_000));
      }
    }
    JsonPath answer = match(Map.of("people", people, "pairs", pairs)).extract().jsonPath();
    assertThat(answer.getLong("report.value")).isEqualTo(1_770L * 1_000_000_000);
    assertThat(answer.getBoolean("report.proven")).isTrue();
  }

  @Test
  void the_examples_of_the_description_are_true() {
    as("en").body(MatchingExamples.PEOPLE).post(MATCHINGS).then().statusCode(200);
    as("en").body(MatchingExamples.PAIRS).post(MATCHINGS).then().statusCode(200);
    csv().body(MatchingExamples.TABLE).post(MATCHINGS).then().statusCode(200);
  }

  @Test
  void what_cannot_stand_is_told_by_the_path_of_the_field() {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("introductionsPerPerson", 6);
    list.put("objective", "best");
    list.put(
        "people",
        List.of(
            person("a", "x", "y"),
            person("a", "x", "☂"),
            Map.of("id", "b", "offers", List.of(Map.of("skill", "x", "level", 9)))));
    list.put("apart", List.of(List.of("a", "nobody"), List.of("b")));
    list.put("locked", List.of(List.of("b", "b")));
    refuse(list).body("errors.field", hasItem("people[2].offers[0].level"));
    list.put(
        "people", List.of(person("a", "x", "y"), person("a", "x", "☂"), person("b", "x", "y")));
    refuse(list)
        .body(
            "errors.field",
            hasItems(
                "introductionsPerPerson",
                "objective",
                "people[1].id",
                "people[1].seeks[0].skill",
                "apart[0][1]",
                "apart[1]",
                "locked[0]"));
  }

  @Test
  void a_fixed_introduction_that_is_also_kept_apart_or_too_many_is_refused() {
    List<Map<String, Object>> people =
        List.of(person("a", "x", "y"), person("b", "y", "x"), person("c", "y", "x"));
    refuse(
            Map.of(
                "people",
                people,
                "apart",
                List.of(List.of("a", "b")),
                "locked",
                List.of(List.of("b", "a"))))
        .body("errors.code", hasItem("list.locked-and-apart"));
    refuse(
            Map.of(
                "introductionsPerPerson",
                1,
                "people",
                people,
                "locked",
                List.of(List.of("a", "b"), List.of("a", "c"))))
        .body("errors.code", hasItem("list.too-many-locks"));
  }

  @Test
  void people_kept_apart_or_met_are_not_introduced_and_fixed_ones_are() {
    List<Map<String, Object>> people =
        List.of(
            person("a", "x", "y"),
            person("b", "y", "x"),
            person("c", "y", "x"),
            person("d", "z", "q"));
    JsonPath answer =
        match(
                Map.of(
                    "people",
                    people,
                    "apart",
                    List.of(List.of("b", "a")),
                    "met",
                    List.of(List.of("a", "c")),
                    "locked",
                    List.of(List.of("d", "a"))))
            .extract()
            .jsonPath();
    assertThat(pairs(answer)).containsExactly(List.of("a", "d"));
  }

  @ParameterizedTest
  @CsvSource({"3e9,field.out-of-range", "1.5,list.not-whole", "1e400,field.out-of-range"})
  void points_that_cannot_be_counted_are_refused(String points, String code) {
    String body =
        "{\"people\":[{\"id\":\"1\"},{\"id\":\"2\"}],\"pairs\":[{\"a\":\"1\",\"b\":\"2\",\"points\":%s}]}";
    as("en")
        .body(body.formatted(points))
        .post(MATCHINGS)
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("pairs[0].points"))
        .body("errors[0].code", equalTo(code));
  }

  @Test
  void a_body_that_cannot_be_read_is_a_400_with_a_code() {
    as("en")
        .body("{\"people\":")
        .post(MATCHINGS)
        .then()
        .statusCode(400)
        .body("code", equalTo("request.unreadable"));
    as("en").body("{\"folk\":[]}").post(MATCHINGS).then().statusCode(400);
    as("en").body("").post(MATCHINGS).then().statusCode(422);
  }

  @Test
  void a_long_list_needs_somebody_signed_in_and_a_longer_one_is_refused() {
    as("en")
        .body(Map.of("people", many(501)))
        .post(MATCHINGS)
        .then()
        .statusCode(401)
        .body("code", equalTo("sign-in.for-long-lists"));
    refuse(Map.of("people", many(2001))).body("errors[0].field", equalTo("people"));
  }

  @Test
  void a_bad_table_is_told_by_row_and_column() {
    csv()
        .body("nombre,ofrece,busca,presentaciones\nAna,pan,vino,9\n,pan,vino,\n")
        .post(MATCHINGS)
        .then()
        .statusCode(422)
        .body("errors.field", hasItems("rows[2].presentaciones", "rows[3].nombre"))
        .body("errors.code", hasItems("table.not-a-number", "table.name-missing"));
  }

  @ParameterizedTest
  @CsvSource({"lots,field.unknown", "1.5,field.unknown", "6,field.out-of-range"})
  void a_number_of_introductions_that_is_none_is_told_as_its_field(String typed, String code) {
    csv()
        .queryParam("introductionsPerPerson", typed)
        .body("name,offers,seeks\nAna,x,y\nLuis,y,x\n")
        .post(MATCHINGS)
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("introductionsPerPerson"))
        .body("errors[0].code", equalTo(code));
  }

  @Test
  void no_cell_of_the_csv_is_a_formula() {
    String csv =
        as("en")
            .accept("text/csv")
            .body(Map.of("people", List.of(person("=1+1", "x", "y"), person("@b", "y", "x"))))
            .post(MATCHINGS)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(csv.lines().skip(1)).isNotEmpty().allMatch(line -> line.startsWith("'=1+1,'@b,"));
  }

  static RequestSpecification as(String language) {
    return RestAssured.given().contentType("application/json").header("Accept-Language", language);
  }

  private static RequestSpecification csv() {
    return RestAssured.given().contentType("text/csv; charset=utf-8");
  }

  private static ValidatableResponse match(Object list) {
    return as("en").body(list).post(MATCHINGS).then().statusCode(200);
  }

  private static ValidatableResponse refuse(Object list) {
    return as("en")
        .body(list)
        .post(MATCHINGS)
        .then()
        .log()
        .ifValidationFails()
        .statusCode(422)
        .body("code", equalTo("invalid"));
  }

  private static Map<String, Object> person(String id, String offers, String seeks) {
    return Map.of("id", id, "offers", List.of(offers), "seeks", List.of(seeks));
  }

  private static List<Map<String, Object>> ids(String... ids) {
    return List.of(ids).stream().map(id -> Map.<String, Object>of("id", id)).toList();
  }

  private static Map<String, Object> pair(String a, String b, long points) {
    return Map.of("a", a, "b", b, "points", points);
  }

  private static List<Map<String, Object>> many(int people) {
    return IntStream.range(0, people).mapToObj(i -> person("p" + i, "x", "y")).toList();
  }

  private static List<Map<String, Object>> attendees(int people) {
    return SampleData.rows(SampleData.attendees("2016", people)).stream()
        .map(
            row ->
                Map.<String, Object>of(
                    "id",
                    row.get("attendee_id"),
                    "offers",
                    SampleData.items(row.get("offers")),
                    "seeks",
                    newWishes(row)))
        .toList();
  }

  private static List<String> newWishes(Map<String, String> row) {
    List<String> offers = SampleData.items(row.get("offers"));
    return SampleData.items(row.get("seeks")).stream()
        .filter(wish -> !offers.contains(wish))
        .toList();
  }

  private static List<List<String>> pairs(JsonPath answer) {
    List<Map<String, Object>> introductions = answer.getList("introductions");
    return introductions.stream()
        .map(found -> List.of((String) found.get("a"), (String) found.get("b")))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static int pointsOfReasons(Map<String, Object> introduction) {
    List<Map<String, Object>> reasons = (List<Map<String, Object>>) introduction.get("reasons");
    return reasons.stream().mapToInt(reason -> (Integer) reason.get("points")).sum();
  }

  @Test
  void an_answer_is_checked_by_its_certificate_and_a_tampered_one_does_not_pass() {
    List<String> skills = List.of("bread", "wine", "cheese", "olives", "figs");
    List<Map<String, Object>> people =
        IntStream.range(0, 23)
            .mapToObj(i -> person("p" + i, skills.get(i % 5), skills.get((i * 3 + 1) % 5)))
            .toList();
    Map<String, Object> list = Map.of("seed", 7, "introductionsPerPerson", 2, "people", people);
    Map<String, Object> answer = answerTo(list);
    verdict(list, answer).body("holds", equalTo(true)).body("problems", empty());
    verdict(Map.of("seed", 8, "introductionsPerPerson", 2, "people", people), answer)
        .body("holds", equalTo(false));
    verdict(list, without(answer)).body("holds", equalTo(false)).body("problems", not(empty()));
  }

  @Test
  void an_answer_to_a_graph_is_checked_as_well() {
    Map<String, Object> graph =
        Map.of(
            "introductionsPerPerson",
            1,
            "people",
            ids("1", "2", "3"),
            "pairs",
            List.of(pair("1", "2", 6), pair("2", "3", 8), pair("1", "3", 5)));
    Map<String, Object> answer = answerTo(graph);
    verdict(graph, answer).body("holds", equalTo(true));
    verdict(graph, without(answer)).body("holds", equalTo(false));
  }

  @Test
  void what_is_no_answer_at_all_is_refused_and_never_breaks_the_check() {
    Map<String, Object> list =
        Map.of("people", List.of(person("a", "x", "y"), person("b", "y", "x")));
    Map<String, Object> answer = answerTo(list);
    for (Object nonsense : List.of(Map.of(), Map.of("introductions", List.of()), List.of(), 3)) {
      as("en")
          .body(Map.of("list", list, "answer", nonsense))
          .post(CHECKS)
          .then()
          .statusCode(Matchers.oneOf(400, 422));
    }
    as("en").body("{}").post(CHECKS).then().statusCode(422);
    Map<String, Object> odd = new LinkedHashMap<>(answer);
    for (Object pair :
        List.of(
            Map.of("a", "b", "b", "a", "points", 5, "reasons", List.of()),
            Map.of("a", "a", "b", "z", "points", -5, "reasons", List.of()),
            Map.of("points", 5, "reasons", List.of()))) {
      odd.put("introductions", List.of(pair));
      verdict(list, odd).body("holds", equalTo(false));
    }
    Map<String, Object> bare = new LinkedHashMap<>(answer);
    bare.put(
        "certificate",
        Map.of(
            "grain", 1,
            "levelBonuses", List.of(),
            "places", Map.of(),
            "ends", List.of(),
            "oddSets", List.of(),
            "shortages", List.of()));
    verdict(list, bare).body("holds", equalTo(false));
  }

  private static Map<String, Object> answerTo(Map<String, Object> list) {
    return match(list).extract().jsonPath().getMap("$");
  }

  private static Map<String, Object> without(Map<String, Object> answer) {
    Map<String, Object> fewer = new LinkedHashMap<>(answer);
    List<?> introductions = (List<?>) answer.get("introductions");
    fewer.put("introductions", introductions.subList(1, introductions.size()));
    return fewer;
  }

  private static ValidatableResponse verdict(Map<String, Object> list, Map<String, Object> answer) {
    return as("en")
        .body(Map.of("list", list, "answer", answer))
        .post(CHECKS)
        .then()
        .log()
        .ifValidationFails()
        .statusCode(200);
  }
}
