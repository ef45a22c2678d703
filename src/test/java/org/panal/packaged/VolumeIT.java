package org.panal.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.panal.testing.Packaged;
import org.panal.testing.Scorecard;

/**
 * Pages of a space that has been busy for years: 10,000 members, 2,000 events, 100,000 answers,
 * 30,000 introductions. Twenty requests a second; what each page took is in {@code
 * target/volume.md}. How fast depends on the machine; how many rows the database reads does not.
 */
@Tag(Scorecard.TAG)
@EnabledIfSystemProperty(
    named = "panal.measured",
    matches = "true",
    disabledReason = "a measurement: see src/docs/scorecard.md")
class VolumeIT {
  private static final Path SEEDS = Path.of("src/test/resources/volume/volume.sql");
  private static final Path TABLE = Path.of("target/volume.md");
  private static final Duration BETWEEN = Duration.ofMillis(50);
  private static final int TIMES = 100;

  /**
   * The first organiser, who is an admin and has 200 events; the first of fifty members; nobody.
   */
  private static final int ORGANISER = 1;

  private static final int MEMBER = 150;
  private static final int MEMBERS = 50;
  private static final int NOBODY = 0;

  /** A page reads what it shows and counts, and never every answer ever given. */
  private static final int MOST_ROWS = 25_000;

  /** Of all dates somebody runs, of all who could be invited, of all that is due to be erased. */
  private static final int MOST_ROWS_OF_A_COUNT = 400_000;

  /**
   * @param member who looks at it
   */
  private record Visited(String path, int member, int mostRows) {}

  private static final List<Visited> PAGES =
      Stream.of(
              of(NOBODY, "/events", "/events?q=coffee", "/events/V40", "/sign-in"),
              of(MEMBER, "/events?offset=20", "/events/V44", "/introductions", "/profile"),
              of(MEMBER, "/settings", "/settings/data", "/members", "/members?q=nunez"),
              of(ORGANISER, "/manage/events/V40/guests", "/manage/events/V40/door"),
              of(ORGANISER, "/manage/audit"),
              Stream.of("/manage", "/manage/events/V40", "/manage/retention")
                  .map(path -> new Visited(path, ORGANISER, MOST_ROWS_OF_A_COUNT)))
          .flatMap(pages -> pages)
          .toList();

  @TempDir Path home;

  @Test
  void every_page_answers_in_a_space_that_has_been_busy_for_years() throws Exception {
    List<String> table =
        new ArrayList<>(List.of("| page | p50 | p95 | rows read |", "| --- | --- | --- | --- |"));
    List<String> greedy = new ArrayList<>();
    try (Packaged application =
            Packaged.start(home, Map.of("PANAL_ADMIN_EMAIL", "admin@example.org"));
        Connection database = application.database()) {
      seed(database);
      for (Visited page : PAGES) {
        List<Long> micros = visits(application, page);
        long rows = rowsRead(database, application, page);
        table.add(
            "| `%s` | %.1f ms | %.1f ms | %,d |"
                .formatted(page.path(), share(micros, 50), share(micros, 95), rows));
        if (rows > page.mostRows()) {
          greedy.add(page.path() + " reads " + rows + " rows");
        }
      }
    }
    Files.write(TABLE, table);
    assertThat(greedy).isEmpty();
  }

  private static Stream<Visited> of(int member, String... paths) {
    return Stream.of(paths).map(path -> new Visited(path, member, MOST_ROWS));
  }

  private static void seed(Connection database) throws Exception {
    try (Statement statement = database.createStatement()) {
      for (String each : Files.readString(SEEDS, StandardCharsets.UTF_8).split(";\n")) {
        if (!each.isBlank()) {
          statement.execute(each);
        }
      }
    }
  }

  /** The first tenth warms up and does not count. */
  private static List<Long> visits(Packaged application, Visited page) throws Exception {
    List<Long> micros = new ArrayList<>();
    long due = System.nanoTime();
    for (int visit = -TIMES / 10; visit < TIMES; visit++) {
      LockSupport.parkNanos(due - System.nanoTime());
      due += BETWEEN.toNanos();
      long from = System.nanoTime();
      visit(application, page, visit);
      if (visit >= 0) {
        micros.add((System.nanoTime() - from) / 1000);
      }
    }
    return micros.stream().sorted().toList();
  }

  /** Members take turns: what they search is limited for each. */
  private static void visit(Packaged application, Visited page, int turn) throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder(application.uri(page.path()));
    if (page.member() != NOBODY) {
      int next = page.member() == MEMBER ? Math.floorMod(turn, MEMBERS) : 0;
      request.header("Cookie", "sid=volume-" + (page.member() + next));
    }
    assertThat(application.send(request).statusCode()).as(page.path()).isEqualTo(200);
  }

  /** The least of three visits: schedules read, too. */
  private static long rowsRead(Connection database, Packaged application, Visited page)
      throws Exception {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long before = rowsRead(database);
      visit(application, page, i);
      least = Math.min(least, rowsRead(database) - before);
    }
    return least;
  }

  private static long rowsRead(Connection database) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT SUM(variable_value) FROM information_schema.global_status"
                    + " WHERE variable_name IN ('HANDLER_READ_KEY', 'HANDLER_READ_NEXT',"
                    + " 'HANDLER_READ_PREV', 'HANDLER_READ_RND', 'HANDLER_READ_RND_NEXT')")) {
      found.next();
      return found.getLong(1);
    }
  }

  private static double share(List<Long> sorted, int percent) {
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1000.0;
  }
}
