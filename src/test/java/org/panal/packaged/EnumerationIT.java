package org.panal.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.panal.testing.Packaged;
import org.panal.testing.Scorecard;

/**
 * Whether an address is a member's: neither what is answered nor how long it takes tells. Two
 * thousand sign-ins are asked for, half of them with addresses of members, in any order.
 */
@Tag(Scorecard.TAG)
@EnabledIfSystemProperty(
    named = "panal.measured",
    matches = "true",
    disabledReason = "a measurement: see src/docs/scorecard.md")
class EnumerationIT {
  private static final Path TABLE = Path.of("target/enumeration.md");
  private static final String TOKEN = "a-token-of-the-test-that-nobody-guesses";
  private static final int EACH = 1_000;
  private static final int WARM = 200;
  private static final int BETWEEN_PACES = 20;
  private static final double MOST_MILLIS_APART = 5;

  @TempDir Path home;

  /** What somebody was answered, but for what is never the same twice. */
  private record Told(int status, Map<String, List<String>> headers, String body) {}

  @Test
  void an_address_that_is_a_members_is_answered_as_any_other() throws Exception {
    List<Long> known = new ArrayList<>();
    List<Long> unknown = new ArrayList<>();
    try (Packaged application =
            Packaged.start(
                home,
                Map.of("PANAL_ADMIN_EMAIL", "admin@example.org", "PANAL_ADMIN_TOKEN", TOKEN));
        Connection database = application.database();
        Statement statement = database.createStatement()) {
      for (int i = 0; i < EACH; i++) {
        join(application, i);
      }
      List<Integer> turns = new ArrayList<>(IntStream.range(0, 2 * EACH).boxed().toList());
      Collections.shuffle(turns, new Random(33));
      Told first = ask(application, "nobody", new ArrayList<>());
      for (int i = 0; i < WARM; i++) {
        forgetPaces(statement, i);
        assertThat(ask(application, "warm" + i, new ArrayList<>())).isEqualTo(first);
      }
      for (int i = 0; i < turns.size(); i++) {
        forgetPaces(statement, i);
        int turn = turns.get(i);
        boolean isMember = turn < EACH;
        String who = isMember ? "member" + turn : "unknown" + (turn - EACH);
        assertThat(ask(application, who, isMember ? known : unknown)).isEqualTo(first);
      }
    }
    double apart = Math.abs(median(known) - median(unknown));
    Files.write(
        TABLE,
        List.of(
            "| address | asked | p50 | p95 |",
            "| --- | --- | --- | --- |",
            row("of a member", known),
            row("of nobody", unknown)));
    assertThat(apart).as("milliseconds apart, see %s", TABLE).isLessThan(MOST_MILLIS_APART);
  }

  private static void join(Packaged application, int number) throws IOException {
    String form =
        "{\"name\": \"Person %d\", \"email\": \"member%d@example.org\", \"language\": \"EN\"}";
    HttpRequest.Builder request =
        HttpRequest.newBuilder(application.uri("/api/v1/members"))
            .header("Authorization", "Bearer " + TOKEN)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(form.formatted(number, number)));
    assertThat(application.send(request).statusCode()).isEqualTo(201);
  }

  /** How often somebody asks is not what this is about. */
  private static void forgetPaces(Statement database, int turn) throws Exception {
    if (turn % BETWEEN_PACES == 0) {
      database.executeUpdate("DELETE FROM pace");
    }
  }

  private static Told ask(Packaged application, String who, List<Long> nanos) throws IOException {
    String email = URLEncoder.encode(who + "@example.org", StandardCharsets.UTF_8);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(application.uri("/sign-in"))
            .header("Sec-Fetch-Site", "same-origin")
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("email=" + email + "&back=%2Fevents"));
    long from = System.nanoTime();
    HttpResponse<String> answer = application.send(request);
    nanos.add(System.nanoTime() - from);
    Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
    headers.remove("x-request-id");
    headers.computeIfPresent(
        "set-cookie",
        (name, cookies) ->
            cookies.stream().map(each -> each.replaceAll("=[\\w-]{43};", "=…;")).toList());
    return new Told(answer.statusCode(), headers, answer.body());
  }

  private static String row(String address, List<Long> nanos) {
    List<Long> sorted = nanos.stream().sorted().toList();
    return "| %s | %d | %.2f ms | %.2f ms |"
        .formatted(
            address, sorted.size(), median(sorted), sorted.get(sorted.size() * 95 / 100) / 1e6);
  }

  private static double median(List<Long> nanos) {
    List<Long> sorted = nanos.stream().sorted().toList();
    return sorted.get(sorted.size() / 2) / 1e6;
  }
}
