package org.panal.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panal.testing.Packaged;

/**
 * The packaged application keeps the word of its description, whatever it is sent: nothing breaks,
 * every status and every answer's shape is described. What it was asked is made from the
 * description and a seed; a request that shows a fault stands in the report as a line of curl.
 */
class DescriptionHoldsIT {
  private static final long SEED = Long.getLong("panal.seed", 20_261_126L);
  private static final int SHOTS = Integer.getInteger("panal.shots", 1_500);
  private static final int SHOTS_A_WORLD = 400;
  private static final int SHOTS_BETWEEN_PACES = 10;
  private static final int MOST_TOLD = 60;
  private static final Path REPORT = Path.of("target/fuzz.md");
  private static final Map<String, String> ADMIN =
      Map.of("PANAL_ADMIN_EMAIL", "admin@example.org", "PANAL_ADMIN_TOKEN", World.ADMIN_TOKEN);

  @TempDir Path home;

  private final ObjectMapper json = new ObjectMapper();
  private final Random random = new Random(SEED);
  private final Map<String, String> faults = new LinkedHashMap<>();
  private List<String> broken = List.of();
  private final Map<Integer, Integer> statuses = new TreeMap<>();

  @Test
  void whatever_it_is_sent_it_answers_as_described() throws Exception {
    try (Packaged application = Packaged.start(home, ADMIN);
        Connection database = application.database()) {
      Document document =
          new Document(json.readTree(application.get("/openapi?format=json").body()));
      for (int done = 0; done < SHOTS; done += SHOTS_A_WORLD) {
        World world = new World(application, database, done);
        shoot(application, document, world, Math.min(SHOTS_A_WORLD, SHOTS - done));
      }
      broken = application.log().lines().filter(line -> line.contains(" ERROR ")).toList();
    } finally {
      report();
    }
    assertThat(faults.values()).as("seed %d, see %s", SEED, REPORT).isEmpty();
    assertThat(broken).as("errors in the log, seed %d", SEED).isEmpty();
  }

  private void shoot(Packaged application, Document document, World world, int shots)
      throws Exception {
    Shots made = new Shots(document, world.known(), random);
    Answers answers = new Answers(document);
    List<Document.Operation> operations = document.operations();
    for (int i = 0; i < shots; i++) {
      if (i % SHOTS_BETWEEN_PACES == 0) {
        world.forgetPaces();
      }
      String who = world.turn(random);
      Document.Operation operation = Hostile.one(random, operations);
      look(application, answers, made.of(operation, who, world.credentials(who)), world.known());
    }
  }

  private void look(Packaged application, Answers answers, Shot shot, Known known)
      throws IOException {
    URI base = application.uri("/");
    HttpResponse<String> answer = application.send(shot.request(base));
    statuses.merge(answer.statusCode(), 1, Integer::sum);
    answers
        .wrong(shot.operation(), answer)
        .ifPresent(
            wrong ->
                faults.putIfAbsent(
                    shot.operation().name() + ": " + wrong.replaceAll("\\d{2,}|'[^']*'", "…"),
                    "%s as %s: %s%n%s%n%s"
                        .formatted(
                            shot.operation().name(),
                            shot.who(),
                            wrong,
                            shot.curl(base),
                            answer.body())));
    if (answer.statusCode() < 300 && answer.body().startsWith("{")) {
      learn(shot, json.readTree(answer.body()), known);
    }
  }

  private static void learn(Shot shot, JsonNode answer, Known known) {
    String path = shot.operation().path().replaceAll("/[{][^}]*[}]$", "");
    known.learn(path.substring(path.lastIndexOf('/') + 1), answer);
  }

  private void report() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("Seed " + SEED + ", " + SHOTS + " requests, answers by status: " + statuses);
    faults.values().stream().limit(MOST_TOLD).forEach(lines::add);
    lines.addAll(broken);
    Files.write(REPORT, lines);
    System.out.println(lines.get(0));
  }
}
