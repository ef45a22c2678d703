package org.panal.checkin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.panal.testing.Packaged;

/** The door of an evening of the packaged application, with people, passes and tablets. */
final class PackagedDoor {
  private static final String TOKEN = "a-token-of-the-storm-that-nobody-guesses";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What the application is started with. */
  static final Map<String, String> ENVIRONMENT =
      Map.of("PANAL_ADMIN_EMAIL", "admin@example.org", "PANAL_ADMIN_TOKEN", TOKEN);

  private final HttpClient http = HttpClient.newHttpClient();
  private final Packaged application;
  private final String occurrence;

  PackagedDoor(Packaged application) throws Exception {
    this.application = application;
    this.occurrence = evening();
  }

  private String evening() throws Exception {
    String space =
        call(TOKEN, "POST", "/spaces", "{\"name\": \"Storm\", \"zone\": \"UTC\"}")
            .get("code")
            .asText();
    LocalDateTime start = LocalDateTime.now(ZoneOffset.UTC).plusMinutes(30).withNano(0);
    String event =
        """
        {"space": "%s", "publish": true, "event": {"title": "Storm", "visibility": "PUBLIC"},
         "occurrence": {"start": "%s", "end": "%s"}}
        """
            .formatted(space, start, start.plusHours(2));
    return call(TOKEN, "POST", "/events", event).get("dates").get(0).get("code").asText();
  }

  /** One after the other: what is measured comes later. */
  void invite(int people) throws Exception {
    for (int i = 0; i < people; i++) {
      String form =
          "{\"name\": \"Person %d\", \"email\": \"p%d@example.org\", \"language\": \"EN\"}";
      JsonNode member = call(TOKEN, "POST", "/members", form.formatted(i, i));
      String seat = "/occurrences/" + occurrence + "/rsvps/" + member.get("id").asText();
      call(TOKEN, "PUT", seat, "{\"reason\": \"SPEAKER\"}");
    }
  }

  /** The credentials of so many tablets at this door. */
  List<String> tablets(int many) throws Exception {
    List<String> tablets = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      JsonNode asked = call(TOKEN, "POST", "/pairings", "");
      String form =
          "{\"code\": \"%s\", \"name\": \"Tablet %d\"}".formatted(asked.get("code").asText(), i);
      call(TOKEN, "POST", "/occurrences/" + occurrence + "/devices", form);
      String secret = "{\"secret\": \"%s\"}".formatted(asked.get("secret").asText());
      tablets.add(call(TOKEN, "POST", "/pairings/token", secret).get("token").asText());
    }
    return tablets;
  }

  /** What people would show: made as the application makes it, from its own key. */
  List<String> passes() throws Exception {
    try (Connection database = application.database()) {
      String key = text(database, "SELECT secret FROM badge_key");
      List<String> passes = new ArrayList<>();
      try (var query = database.createStatement();
          ResultSet rows =
              query.executeQuery("SELECT occurrence_id, member_id, version FROM badge")) {
        while (rows.next()) {
          passes.add(
              BadgeSecret.of(
                      key,
                      UUID.fromString(rows.getString(1)),
                      UUID.fromString(rows.getString(2)),
                      rows.getInt(3))
                  .payload());
        }
      }
      return passes;
    }
  }

  /** What one value of the database is. */
  String value(String query) throws Exception {
    try (Connection database = application.database()) {
      return text(database, query);
    }
  }

  private static String text(Connection database, String query) throws SQLException {
    try (var statement = database.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  JsonNode get(String token, String what) throws Exception {
    return call(token, "GET", "/occurrences/" + occurrence + "/door/" + what, "");
  }

  JsonNode checkIns(String token, String batch) throws Exception {
    return call(token, "POST", "/occurrences/" + occurrence + "/door/check-ins", batch);
  }

  private JsonNode call(String token, String method, String path, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(application.uri("/api/v1" + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IOException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  /** How long answers took, as a table: half of them, all but one in a hundred, the longest. */
  static String table(List<Long> nanos, double seconds) {
    List<Long> sorted = new ArrayList<>(nanos);
    Collections.sort(sorted);
    return """
        | answers | a second | p50 | p99 | longest |
        | --- | --- | --- | --- | --- |
        | %d | %.0f | %.1f ms | %.1f ms | %.1f ms |
        """
        .formatted(
            sorted.size(),
            sorted.size() / seconds,
            at(sorted, 0.50),
            at(sorted, 0.99),
            at(sorted, 1.0));
  }

  private static double at(List<Long> sorted, double part) {
    int index = (int) Math.ceil(part * sorted.size()) - 1;
    return sorted.get(Math.max(0, index)) / 1e6;
  }
}
