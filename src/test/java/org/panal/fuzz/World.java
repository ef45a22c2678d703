package org.panal.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Secrets;
import org.panal.testing.Packaged;

/** A space with an evening and people of every kind, made through the API itself. */
final class World {
  static final String ADMIN_TOKEN = "a-token-of-the-test-that-nobody-guesses";

  private static final List<String> PEOPLE =
      List.of("member", "other", "organiser", "elsewhere", "admin");
  private static final List<String> TURNS =
      List.of(
          "anonymous",
          "member",
          "member",
          "other",
          "organiser",
          "organiser",
          "admin",
          "member",
          "other",
          "organiser",
          "organiser",
          "organiser",
          "elsewhere",
          "admin",
          "admin",
          "token",
          "wrong token",
          "bad token",
          "tablet");

  private final Packaged application;
  private final Connection database;
  private final int number;
  private final Known known = new Known();
  private final Map<String, Map<String, String>> principals = new LinkedHashMap<>();
  private final ObjectMapper json = new ObjectMapper();

  World(Packaged application, Connection database, int number) throws Exception {
    this.application = application;
    this.database = database;
    this.number = number;
    principals.put("anonymous", Map.of());
    principals.put("token", Map.of("Authorization", "Bearer " + ADMIN_TOKEN));
    principals.put("bad token", Map.of("Authorization", "Bearer nobody's"));
    known.leaveAlone(firstAdmin());
    people();
    evening();
  }

  /** Who the token is of. */
  private String firstAdmin() throws SQLException {
    try (PreparedStatement query =
            database.prepareStatement("SELECT id FROM member WHERE email = 'admin@example.org'");
        ResultSet found = query.executeQuery()) {
      found.next();
      return found.getString(1);
    }
  }

  Known known() {
    return known;
  }

  String turn(Random random) {
    return Hostile.one(random, TURNS);
  }

  Map<String, String> credentials(String who) {
    return principals.getOrDefault(who, Map.of());
  }

  private void people() throws Exception {
    for (String who : PEOPLE) {
      String member =
          "{\"name\": \"%s %d\", \"email\": \"%s-%d@example.org\", \"language\": \"EN\"}"
              .formatted(who, number, who, number);
      String id = must("token", "POST", "/members", member).get("id").asText();
      known.add("members/id", id);
      known.add("member", id);
      if (!who.equals("member") && !who.equals("other")) {
        String role = who.equals("admin") ? "ADMIN" : "ORGANISER";
        must("token", "PUT", "/members/" + id + "/roles/" + role, null);
      }
      principals.put(who, session(who + number, id));
    }
    principals.put("wrong token", token());
  }

  /** A browser that somebody signed in with a moment ago. */
  private Map<String, String> session(String secret, String member) throws SQLException {
    run("UPDATE member SET verified_at = NOW(6) WHERE id = ?", member);
    run(
        "INSERT INTO session (id_hash, member_id, code, device, created_at, last_used_at,"
            + " expires_at, strong_since) VALUES (?, ?, UPPER(LEFT(?, 10)), 'Firefox', NOW(6),"
            + " NOW(6), NOW(6) + INTERVAL 1 DAY, NOW(6))",
        Secrets.hash(secret),
        member,
        Secrets.hash(secret));
    return Map.of("Cookie", "sid=" + secret, "Sec-Fetch-Site", "same-origin");
  }

  private Map<String, String> token() throws IOException {
    String scopes = "{\"name\": \"x\", \"scopes\": [\"profile:read\"], \"days\": 7}";
    JsonNode made = must("admin", "POST", "/me/tokens", scopes);
    return Map.of("Authorization", "Bearer " + made.get("secret").asText());
  }

  private void evening() throws Exception {
    String space =
        must(
                "token",
                "POST",
                "/spaces",
                "{\"name\": \"Space %d\", \"zone\": \"Europe/Madrid\"}".formatted(number))
            .get("code")
            .asText();
    known.add("space", space);
    known.add("spaces/code", space);
    must("token", "POST", "/spaces/" + space + "/rooms", "{\"name\": \"Main\", \"capacity\": 40}");
    event(space, "");
    event(space, ", \"recurrence\": {\"rrule\": \"FREQ=WEEKLY;COUNT=4\"}");
    must("organiser", "GET", "/occurrences?size=50&mine=true&to=2099-01-01T00:00:00Z", null)
        .get("items")
        .forEach(this::learnDate);
    String evening = known.of("occurrences/code", new Random(0));
    for (String who : List.of("member", "other")) {
      must(who, "PUT", "/me/profile", profile(who));
      must(
          who,
          "PUT",
          "/occurrences/" + evening + "/rsvp",
          "{\"going\": true, \"wantsIntroductions\": true}");
    }
    must("organiser", "POST", "/occurrences/" + evening + "/rounds", "{}");
    must("organiser", "POST", "/occurrences/" + evening + "/rounds/1/publication", null);
    must("organiser", "POST", "/occurrences/" + evening + "/rounds", "{}");
    tablet(evening);
    List.of("1", "2").forEach(round -> known.add("rounds/number", round));
    List.of("writing", "web-programming", "copywriting").forEach(each -> known.add("skill", each));
    known.add("skills/code", "copywriting");
    known.learn("introductions", must("member", "GET", "/me/introductions", null));
  }

  private void event(String space, String more) throws IOException {
    String wanted =
        """
        {"space": "%s", "event": {"title": "Copy & Code"}, "publish": true,
         "occurrence": {"start": "2098-03-05T18:30", "end": "2098-03-05T20:30", "capacity": 30}%s}
        """;
    must("organiser", "POST", "/events", wanted.formatted(space, more));
  }

  private void learnDate(JsonNode date) {
    known.add("occurrences/code", date.at("/occurrence/code").asText());
    known.add("events/id", date.at("/occurrence/event/id").asText());
  }

  private static String profile(String who) {
    boolean writes = who.equals("member");
    return """
    {"name": "%s", "language": "EN", "offers": [{"skill": "%s", "level": 4}],
     "seeks": [{"skill": "%s", "intent": "COLLABORATOR"}]}
    """
        .formatted(
            who,
            writes ? "copywriting" : "web-programming",
            writes ? "web-programming" : "copywriting");
  }

  private void tablet(String evening) throws IOException {
    JsonNode asked = must("anonymous", "POST", "/pairings", null);
    must(
        "organiser",
        "POST",
        "/occurrences/" + evening + "/devices",
        "{\"name\": \"Door\", \"code\": \"%s\"}".formatted(asked.get("code").asText()));
    JsonNode taken =
        must(
            "anonymous",
            "POST",
            "/pairings/token",
            "{\"secret\": \"%s\"}".formatted(asked.get("secret").asText()));
    String token = Optional.ofNullable(taken.get("token")).orElseThrow().asText();
    principals.put("tablet", Map.of("Authorization", "Bearer " + token));
  }

  private JsonNode must(String who, String method, String path, @Nullable String body)
      throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(application.uri("/api/v1" + path))
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    credentials(who).forEach(request::setHeader);
    if (body != null) {
      request.setHeader("Content-Type", "application/json");
    }
    HttpResponse<String> answer = application.send(request);
    if (answer.statusCode() >= 300) {
      throw new AssertionError(
          method + " " + path + " as " + who + ": " + answer.statusCode() + answer.body());
    }
    return json.readTree(answer.body());
  }

  /** How often somebody asks is not what this is about. */
  void forgetPaces() throws SQLException {
    run("DELETE FROM pace");
  }

  private void run(String sql, String... values) throws SQLException {
    try (PreparedStatement statement = database.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
