package org.panal.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panal.testing.Packaged;
import org.panal.testing.Scorecard;

/** What {@code kill -9} costs: nothing that was acknowledged, and nobody has to clean up. */
@Tag(Scorecard.TAG)
@Tag(Scorecard.ALONE)
class KilledIT {
  private static final int KILLS = 10;
  private static final int WRITERS = 4;
  private static final int WRITES_BEFORE_THE_KILL = 40;
  private static final String TOKEN = "a-token-of-the-test-that-nobody-guesses";
  private static final Map<String, String> ADMIN =
      Map.of("PANAL_ADMIN_EMAIL", "admin@example.org", "PANAL_ADMIN_TOKEN", TOKEN);
  private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

  @TempDir Path home;

  @Test
  void kills_under_writes_lose_nothing_and_leave_nothing_behind() throws Exception {
    List<String> acknowledged = new ArrayList<>();
    for (int kill = 0; kill < KILLS; kill++) {
      Packaged application = Packaged.start(home, ADMIN);
      List<String> before = List.copyOf(acknowledged);
      acknowledged.addAll(writeUntilKilled(application, kill));
      application.awaitNoDatabase();
      assertThat(acknowledged.size())
          .isGreaterThanOrEqualTo(before.size() + WRITES_BEFORE_THE_KILL);
    }
    try (Packaged last = Packaged.start(home, ADMIN)) {
      for (String id : acknowledged) {
        assertThat(last.send(as(last, "/api/v1/members/" + id)).statusCode()).isEqualTo(200);
      }
      assertThat(last.get("/api/v1/notices").statusCode()).isEqualTo(401);
      assertThat(last.log()).doesNotContain(" ERROR ");
    }
  }

  private static List<String> writeUntilKilled(Packaged application, int round) throws Exception {
    Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    CountDownLatch enough = new CountDownLatch(WRITES_BEFORE_THE_KILL);
    List<Thread> writers =
        IntStream.range(0, WRITERS)
            .mapToObj(
                writer ->
                    new Thread(
                        () -> write(application, round + "-" + writer, acknowledged, enough)))
            .toList();
    writers.forEach(Thread::start);
    assertThat(enough.await(60, TimeUnit.SECONDS)).as("%s", acknowledged).isTrue();
    application.kill();
    for (Thread writer : writers) {
      writer.join();
    }
    return List.copyOf(acknowledged);
  }

  /** Writes on and on; the kill ends it in the middle of a write. */
  private static void write(
      Packaged application, String name, Queue<String> acknowledged, CountDownLatch enough) {
    try {
      for (int i = 0; ; i++) {
        HttpResponse<String> answer = application.send(creation(application, name + "-" + i));
        if (answer.statusCode() != 201) {
          return;
        }
        acknowledged.add(id(answer.body()));
        enough.countDown();
      }
    } catch (IOException killed) {
      // Nothing was acknowledged, so nothing was promised.
    }
  }

  private static HttpRequest.Builder creation(Packaged application, String name) {
    String member =
        "{\"name\": \"Member %s\", \"email\": \"m-%s@example.org\", \"language\": \"EN\"}";
    return as(application, "/api/v1/members")
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(member.formatted(name, name)));
  }

  private static HttpRequest.Builder as(Packaged application, String path) {
    return HttpRequest.newBuilder(application.uri(path)).header("Authorization", "Bearer " + TOKEN);
  }

  private static String id(String body) {
    Matcher id = ID.matcher(body);
    assertThat(id.find()).as(body).isTrue();
    return id.group(1);
  }
}
