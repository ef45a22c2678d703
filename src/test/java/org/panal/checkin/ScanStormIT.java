package org.panal.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.panal.testing.Packaged;
import org.panal.testing.Scorecard;

/**
 * A storm at the door, over HTTP against the packaged application: a thousand passes, scanned by
 * ten tablets, each scan sent three times in any order. Each fact is in the database once, and each
 * answer the same; how long answers took is in {@code target/scans.md}.
 */
@Tag(Scorecard.TAG)
@EnabledIfSystemProperty(
    named = "panal.measured",
    matches = "true",
    disabledReason = "a measurement: see src/docs/scorecard.md")
class ScanStormIT {
  private static final int PEOPLE = 1_000;
  private static final int WARM_UP = 100;
  private static final int TABLETS = 10;
  private static final int TIMES = 3;
  private static final String TOKEN = "a-token-of-the-storm-that-nobody-guesses";
  private static final Path TABLE = Path.of("target/scans.md");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path home;

  private final HttpClient http = HttpClient.newHttpClient();
  private final ExecutorService threads = Executors.newFixedThreadPool(TABLETS);
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final Queue<String> faults = new ConcurrentLinkedQueue<>();
  private String occurrence = "";

  private Packaged application;

  @Test
  void a_thousand_passes_by_ten_tablets_are_a_thousand_facts() throws Exception {
    Map<String, String> admin =
        Map.of("PANAL_ADMIN_EMAIL", "admin@example.org", "PANAL_ADMIN_TOKEN", TOKEN);
    try (Packaged started = Packaged.start(home, admin)) {
      application = started;
      occurrence = evening();
      people();
      List<String> tablets = new ArrayList<>();
      for (int i = 0; i < TABLETS; i++) {
        tablets.add(tablet(i));
      }
      List<String> passes = passes();
      send(tablets, passes.subList(0, WARM_UP), 1);
      answers.clear();
      long began = System.nanoTime();
      List<Long> took = send(tablets, passes.subList(WARM_UP, WARM_UP + PEOPLE), TIMES);
      report(took, (System.nanoTime() - began) / 1e9);
      assertThat(faults).isEmpty();
      int all = PEOPLE + WARM_UP;
      assertThat(facts()).isEqualTo(all + " " + all + " " + all);
    }
  }

  @AfterEach
  void close() {
    threads.shutdown();
  }

  private static void report(List<Long> took, double seconds) throws IOException {
    Collections.sort(took);
    Files.writeString(
        TABLE,
        """
        | answers | a second | p50 | p99 | longest |
        | --- | --- | --- | --- | --- |
        | %d | %.0f | %.1f ms | %.1f ms | %.1f ms |
        """
            .formatted(
                took.size(), took.size() / seconds, at(took, 0.50), at(took, 0.99), at(took, 1.0)));
  }

  private static double at(List<Long> sorted, double part) {
    int index = (int) Math.ceil(part * sorted.size()) - 1;
    return sorted.get(Math.max(0, index)) / 1e6;
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
  private void people() throws Exception {
    for (int i = 0; i < PEOPLE + WARM_UP; i++) {
      String form =
          "{\"name\": \"Person %d\", \"email\": \"p%d@example.org\", \"language\": \"EN\"}";
      JsonNode member = call(TOKEN, "POST", "/members", form.formatted(i, i));
      String seat = "/occurrences/" + occurrence + "/rsvps/" + member.get("id").asText();
      call(TOKEN, "PUT", seat, "{\"reason\": \"SPEAKER\"}");
    }
  }

  private String tablet(int number) throws Exception {
    JsonNode asked = call(TOKEN, "POST", "/pairings", "");
    String form =
        "{\"code\": \"%s\", \"name\": \"Tablet %d\"}".formatted(asked.get("code").asText(), number);
    call(TOKEN, "POST", "/occurrences/" + occurrence + "/devices", form);
    String secret = "{\"secret\": \"%s\"}".formatted(asked.get("secret").asText());
    return call(TOKEN, "POST", "/pairings/token", secret).get("token").asText();
  }

  /** What people would show: made as the application makes it, from its own key. */
  private List<String> passes() throws Exception {
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

  /** Every scan so many times, in any order, each tablet its own share; how long each took. */
  private List<Long> send(List<String> tablets, List<String> passes, int times) throws Exception {
    Map<String, List<String>> shares = new HashMap<>();
    for (int i = 0; i < passes.size(); i++) {
      String tablet = tablets.get(i % TABLETS);
      String scan =
          "{\"items\": [{\"nonce\": \"%s\", \"code\": \"%s\"}]}"
              .formatted(UUID.randomUUID(), passes.get(i));
      shares
          .computeIfAbsent(tablet, none -> new ArrayList<>())
          .addAll(Collections.nCopies(times, scan));
    }
    Queue<Long> took = new ConcurrentLinkedQueue<>();
    List<Callable<Void>> work = new ArrayList<>();
    shares.forEach(
        (tablet, scans) -> {
          Collections.shuffle(scans, new Random(tablet.hashCode()));
          work.add(
              () -> {
                for (String scan : scans) {
                  long before = System.nanoTime();
                  String answer = call(tablet, "POST", door(), scan).toString();
                  took.add(System.nanoTime() - before);
                  note(scan, answer);
                }
                return null;
              });
        });
    for (Future<Void> done : threads.invokeAll(work)) {
      done.get();
    }
    return new ArrayList<>(took);
  }

  private String door() {
    return "/occurrences/" + occurrence + "/door/check-ins";
  }

  private void note(String scan, String answer) {
    String before = answers.putIfAbsent(scan, answer);
    if (before != null && !before.equals(answer)) {
      faults.add("another answer: " + before + " / " + answer);
    }
    if (!answer.contains("\"WELCOME\"")) {
      faults.add("not let in: " + answer);
    }
  }

  /** Facts, nonces and people, as the database counts them. */
  private String facts() throws Exception {
    try (Connection database = application.database()) {
      return text(
          database,
          "SELECT CONCAT(COUNT(*), ' ', COUNT(DISTINCT nonce), ' ', COUNT(DISTINCT member_id))"
              + " FROM check_in WHERE result = 'WELCOME'");
    }
  }

  private static String text(Connection database, String query) throws SQLException {
    try (var statement = database.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
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
}
