package org.panal.api;

import static java.util.Map.entry;

import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.panal.testing.Made;
import org.panal.testing.SentPictures;

/**
 * What is sent to an operation so that who may call it succeeds: ids that are there, a body that
 * stands.
 */
record Sent(String path, Map<String, String> query, String type, String body) {
  private static final String TIMES =
      "\"start\": \"2098-03-05T19:00\", \"end\": \"2098-03-05T21:00\"";

  /** Ids in paths, by the beginning of the path and the name. */
  private static final Map<String, Function<Made, Object>> IDS =
      Map.ofEntries(
          entry("/events {id}", made -> made.evening().event().id()),
          entry("/events {member}", Made::newcomer),
          entry("/occurrences {code}", Made::code),
          entry("/occurrences {number}", Made::round),
          entry("/occurrences {wish}", Made::wish),
          entry("/occurrences {nonce}", Made::looseEnd),
          entry("/occurrences {member}", Made::self),
          entry("/occurrences {id}", Made::device),
          entry("/introductions {id}", Made::introduction),
          entry("/me/accounts {id}", Made::account),
          entry("/me/passkeys {id}", Made::passkey),
          entry("/me/sessions {code}", Made::session),
          entry("/me/tokens {id}", Made::token),
          entry("/me/turnout {code}", Made::code),
          entry("/me/vetoes {memberId}", Made::blocked),
          entry("/members {id}", Made::self),
          entry("/members {role}", made -> "ORGANISER"),
          entry("/reports {id}", Made::report),
          entry("/skills {code}", Made::skill),
          entry("/spaces {code}", Made::space),
          entry("/spaces {id}", Made::room));

  /** Operations whose example does not stand on any day, or whose ids are others. */
  private static final Map<String, Function<Made, String>> BODIES =
      Map.ofEntries(
          entry(
              "POST /api/v1/events",
              made ->
                  "{\"space\": \"%s\", \"event\": {\"title\": \"x\"}, \"occurrence\": {%s}}"
                      .formatted(made.space(), TIMES)),
          entry(
              "PUT /api/v1/events/{id}/organiser",
              made -> "{\"member\": \"%s\"}".formatted(made.otherOrganiser())),
          entry("PUT /api/v1/occurrences/{code}", made -> "{" + TIMES + "}"),
          entry(
              "PUT /api/v1/introductions/{id}/answer", made -> "{\"answer\": \"LOOKING_FORWARD\"}"),
          entry("POST /api/v1/matchings/checks", made -> claim()),
          entry("POST /api/v1/matchings/timetables", made -> MatchingExamples.TIMED_ASKED),
          entry("POST /api/v1/matchings/tables", made -> MatchingExamples.TABLES_ASKED),
          entry(
              "POST /api/v1/members",
              made ->
                  "{\"name\": \"x\", \"language\": \"EN\", \"email\": \"%s@example.org\"}"
                      .formatted(made.word())),
          entry("POST /api/v1/occurrences/{code}/rounds", made -> "{}"),
          entry(
              "POST /api/v1/occurrences/{code}/holds",
              made ->
                  "{\"name\": \"x\", \"agrees\": true, \"email\": \"hold-%s@example.org\"}"
                      .formatted(made.word())),
          entry("PUT /api/v1/occurrences/{code}/terms", made -> "{\"mostGuests\": 1}"),
          entry(
              "POST /api/v1/occurrences/{code}/rotations",
              made -> "{\"kind\": \"SPEED_ROUNDS\", \"turns\": 1, \"minutes\": 8}"),
          entry(
              "POST /api/v1/occurrences/{code}/devices",
              made -> "{\"code\": \"%s\", \"name\": \"x\"}".formatted(made.pairingCode())),
          entry(
              "POST /api/v1/occurrences/{code}/door/check-ins",
              made ->
                  "{\"items\": [{\"nonce\": \"%s\", \"member\": \"%s\"}]}"
                      .formatted(UUID.randomUUID(), made.self())),
          entry(
              "POST /api/v1/occurrences/{code}/door/loose-ends/{nonce}",
              made -> "{\"how\": \"LET_IN\", \"reason\": \"x\"}"),
          entry(
              "POST /api/v1/pairings/token",
              made -> "{\"secret\": \"%s\"}".formatted(made.pairingSecret())),
          entry("POST /api/v1/occurrences/{code}/rounds/{number}/what-ifs", Sent::apart),
          entry("POST /api/v1/occurrences/{code}/rounds/{number}/wishes", Sent::apart),
          entry(
              "POST /api/v1/skill-reviews",
              made -> "{\"text\": \"%s\"}".formatted(made.unknownText())),
          entry("PUT /api/v1/me/photo", made -> picture()),
          entry("PUT /api/v1/events/{id}/cover", made -> picture()),
          entry("POST /api/v1/skills", made -> skill("New " + made.word())),
          entry("PUT /api/v1/skills/{code}", made -> skill("Changed " + made.word())),
          entry(
              "POST /api/v1/skills/{code}/merger",
              made -> "{\"into\": \"%s\"}".formatted(made.otherSkill())),
          entry(
              "POST /api/v1/skills/{code}/names",
              made -> "{\"name\": \"Name %s\", \"language\": \"EN\"}".formatted(made.word())),
          entry(
              "POST /api/v1/spaces",
              made -> "{\"name\": \"%s\", \"zone\": \"Europe/Madrid\"}".formatted(made.word())));

  private static final Map<String, Function<Made, Map<String, String>>> QUERIES =
      Map.ofEntries(
          entry("GET /api/v1/events", made -> Map.of("q", made.word(), "size", "100")),
          entry("GET /api/v1/occurrences", made -> Map.of("q", made.word(), "size", "100")),
          entry("GET /api/v1/members", made -> Map.of("q", made.word(), "size", "100")),
          entry("GET /api/v1/occurrences/{code}/door/people", made -> Map.of("q", made.word())),
          entry("GET /api/v1/directory", made -> Map.of("size", "100")),
          entry("GET /api/v1/reports", made -> Map.of("size", "100")),
          entry("DELETE /api/v1/members/{id}/sessions", made -> Map.of("reason", "MISUSE")),
          entry("GET /api/v1/notices", made -> Map.of("size", "100")),
          entry(
              "GET /api/v1/free-rooms",
              made ->
                  Map.of(
                      "space",
                      made.space(),
                      "start",
                      "2098-03-05T19:00",
                      "end",
                      "2098-03-05T21:00")),
          entry(
              "DELETE /api/v1/occurrences/{code}/rsvps/{member}",
              made -> Map.of("reason", "ON_REQUEST")));

  static Sent of(Described operation, Made made) {
    String body = BODIES.getOrDefault(operation.name(), any -> operation.example()).apply(made);
    Map<String, String> query = QUERIES.getOrDefault(operation.name(), any -> Map.of()).apply(made);
    if (operation.path().equals("/api/v1/members/{id}/reports")) {
      String about = "/api/v1/members/" + made.newcomer() + "/reports";
      return new Sent(about, query, operation.type(), body);
    }
    boolean discards = operation.name().equals("DELETE /api/v1/events/{id}");
    String path = discards ? operation.path().replace("{id}", idOfDraft(made)) : operation.path();
    return new Sent(filled(path, made), query, operation.type(), body);
  }

  /** The same for a draft, which is nobody's business but its team's. */
  static Sent ofDraft(Described operation, Made made) {
    String path =
        operation
            .path()
            .replace("/events/{id}", "/events/" + made.draft().event().id())
            .replace("/occurrences/{code}", "/occurrences/" + Made.code(made.draft()))
            .replace("{number}", "1")
            .replaceAll("[{]\\w+}", made.newcomer().toString());
    Sent usual = of(operation, made);
    return new Sent(path, usual.query(), usual.type(), usual.body());
  }

  private static String filled(String path, Made made) {
    if (path.contains("{wish}")) {
      made.wish(); // it makes another round, which is the number that counts
    }
    if (path.endsWith("/rematches")) {
      made.present();
    }
    if (path.endsWith("/me/photo")) {
      made.photo();
    }
    String filled = path;
    if (path.endsWith("/follow")) {
      filled = filled.replace("{code}", made.repeating());
    }
    if (path.contains("/rotations/")) {
      filled = filled.replace("{number}", Integer.toString(made.rotation()));
    }
    for (Map.Entry<String, Function<Made, Object>> id : IDS.entrySet()) {
      String[] where = id.getKey().split(" ");
      if (path.startsWith("/api/v1" + where[0] + "/") && path.contains(where[1])) {
        filled = filled.replace(where[1], id.getValue().apply(made).toString());
      }
    }
    return filled;
  }

  /** Only drafts are thrown away. */
  private static String idOfDraft(Made made) {
    return made.draft().event().id().toString();
  }

  private static String apart(Made made) {
    return "{\"kind\": \"APART\", \"one\": \"%s\", \"other\": \"%s\"}"
        .formatted(made.self(), made.pal());
  }

  /** Each byte a letter. */
  private static String picture() {
    return new String(SentPictures.png(800, 400), StandardCharsets.ISO_8859_1);
  }

  private static String skill(String label) {
    return "{\"field\": \"events\", \"labelEn\": \"%s\", \"labelEs\": \"%s\"}"
        .formatted(label, label);
  }

  /** An answer to a list with the list. */
  private static String claim() {
    String list = "{\"people\": [{\"id\": \"a\", \"offers\": [\"copywriting\"]}]}";
    String answer =
        RestAssured.given()
            .contentType("application/json")
            .body(list)
            .post("/api/v1/matchings")
            .asString();
    return "{\"list\": %s, \"answer\": %s}".formatted(list, answer);
  }
}
