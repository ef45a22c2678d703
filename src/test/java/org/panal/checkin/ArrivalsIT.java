package org.panal.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
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
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.panal.testing.Packaged;
import org.panal.testing.Scorecard;

/**
 * Three hundred people come within ten minutes to a door with three tablets, against the packaged
 * application: scans sent once or again, some of them at two doors, each tablet twice without the
 * network, and all the while each reads its list. Ten minutes last one, or as long as {@code
 * -Dpanal.arrival-seconds=600} says. How long answers took is in {@code target/arrivals.md}.
 */
@Tag(Scorecard.TAG)
@EnabledIfSystemProperty(
    named = "panal.measured",
    matches = "true",
    disabledReason = "a measurement: see src/docs/scorecard.md")
class ArrivalsIT {
  private static final int PEOPLE = 300;
  private static final int WARM_UP = 30;
  private static final int TABLETS = 3;
  private static final int SECONDS = Integer.getInteger("panal.arrival-seconds", 60);
  private static final int READS = 30;
  private static final Path TABLE = Path.of("target/arrivals.md");

  @TempDir Path home;

  private final Random random = new Random(7);
  private final ExecutorService threads = Executors.newFixedThreadPool(2 * TABLETS);
  private final Map<String, String> told = new ConcurrentHashMap<>();
  private final Queue<String> faults = new ConcurrentLinkedQueue<>();
  private final Queue<Long> scans = new ConcurrentLinkedQueue<>();
  private final Queue<Long> batches = new ConcurrentLinkedQueue<>();
  private final Queue<Long> reads = new ConcurrentLinkedQueue<>();

  private PackagedDoor door;

  /**
   * Somebody shows a pass.
   *
   * @param at after how many nanoseconds
   * @param times how often the tablet sends it, the answer being lost
   */
  private record Scan(long at, String nonce, String pass, int times) {}

  @Test
  void three_hundred_people_in_ten_minutes_are_three_hundred_arrivals() throws Exception {
    try (Packaged application = Packaged.start(home, PackagedDoor.ENVIRONMENT)) {
      door = new PackagedDoor(application);
      door.invite(PEOPLE + WARM_UP);
      List<String> tablets = door.tablets(TABLETS);
      List<String> passes = door.passes();
      warmUp(tablets, passes.subList(0, WARM_UP));
      evening(tablets, passes.subList(WARM_UP, WARM_UP + PEOPLE));
      Files.writeString(
          TABLE,
          "One scan:\n\n%s\nWhat was kept without the network:\n\n%s\nThe list:\n\n%s"
              .formatted(table(scans), table(batches), table(reads)));
      assertThat(faults).isEmpty();
      assertThat(door.get(tablets.get(0), "head-count").get("here").asInt())
          .isEqualTo(PEOPLE + WARM_UP);
      assertThat(facts()).isEqualTo("%d %d".formatted(told.size(), PEOPLE + WARM_UP));
      assertThat(door.value(NOT_WELCOMED_ONCE)).isEqualTo("0");
      assertThat(door.value(WRONGLY_FLAGGED)).isEqualTo("0");
    }
  }

  private static final String NOT_WELCOMED_ONCE =
      "SELECT COUNT(*) FROM (SELECT member_id FROM check_in GROUP BY member_id"
          + " HAVING SUM(result = 'WELCOME') <> 1) odd";

  /** Only what a tablet did alone, and the server would have done otherwise, is flagged. */
  private static final String WRONGLY_FLAGGED =
      "SELECT COUNT(*) FROM check_in"
          + " WHERE flagged <> (mode = 'OFFLINE' AND result = 'ALREADY_HERE')";

  private String facts() throws Exception {
    return door.value(
        "SELECT CONCAT(COUNT(DISTINCT nonce), ' ', COUNT(DISTINCT member_id)) FROM check_in");
  }

  private static String table(Queue<Long> took) {
    return PackagedDoor.table(List.copyOf(took), SECONDS);
  }

  @AfterEach
  void close() {
    threads.shutdown();
  }

  private void warmUp(List<String> tablets, List<String> passes) throws Exception {
    for (String pass : passes) {
      String tablet = tablets.get(random.nextInt(TABLETS));
      scan(tablet, new Scan(0, UUID.randomUUID().toString(), pass, 2));
      door.get(tablet, "roster");
    }
    scans.clear();
  }

  /** Everybody comes once, and every tenth shows the pass at another tablet too. */
  private void evening(List<String> tablets, List<String> passes) throws Exception {
    List<List<Scan>> plan = new ArrayList<>();
    tablets.forEach(none -> plan.add(new ArrayList<>()));
    for (int i = 0; i < passes.size(); i++) {
      plan.get(i % TABLETS).add(scanOf(passes.get(i)));
      if (i % 10 == 0) {
        plan.get((i + 1) % TABLETS).add(scanOf(passes.get(i)));
      }
    }
    long began = System.nanoTime();
    List<Callable<Void>> work = new ArrayList<>();
    for (int i = 0; i < TABLETS; i++) {
      int number = i;
      work.add(() -> stand(tablets.get(number), number, plan.get(number), began));
      work.add(() -> read(tablets.get(number), began));
    }
    for (Future<Void> done : threads.invokeAll(work)) {
      done.get();
    }
  }

  private Scan scanOf(String pass) {
    long at = (long) (random.nextDouble() * SECONDS * 1e9);
    return new Scan(at, UUID.randomUUID().toString(), pass, 1 + random.nextInt(3) / 2);
  }

  /** One tablet: what is shown to it while it has no network waits, and goes up at once. */
  private Void stand(String tablet, int number, List<Scan> plan, long began) throws Exception {
    List<Scan> ordered = new ArrayList<>(plan);
    ordered.sort((one, other) -> Long.compare(one.at(), other.at()));
    List<String> kept = new ArrayList<>();
    for (Scan scan : ordered) {
      LockSupport.parkNanos(began + scan.at() - System.nanoTime());
      if (isCut(number, scan.at())) {
        kept.add(alone(scan));
      } else {
        send(tablet, kept);
        scan(tablet, scan);
      }
    }
    send(tablet, kept);
    return null;
  }

  /** Two tenths of the time, at other times than its neighbours. */
  private static boolean isCut(int number, long at) {
    int tenth = (int) (at / (SECONDS * 1e8));
    return tenth == 1 + number || tenth == 5 + number;
  }

  private String alone(Scan scan) {
    told.put(scan.nonce(), "");
    return "{\"nonce\": \"%s\", \"code\": \"%s\", \"mode\": \"OFFLINE\", \"at\": \"%s\"}"
        .formatted(scan.nonce(), scan.pass(), Instant.now());
  }

  /** The first answer is lost on its way: all of it goes once more, in another order. */
  private void send(String tablet, List<String> kept) throws Exception {
    for (int times = 0; times < 2 && !kept.isEmpty(); times++) {
      Collections.shuffle(kept);
      long before = System.nanoTime();
      door.checkIns(tablet, "{\"items\": [" + String.join(", ", kept) + "]}");
      batches.add(System.nanoTime() - before);
    }
    kept.clear();
  }

  private void scan(String tablet, Scan scan) throws Exception {
    String batch =
        "{\"items\": [{\"nonce\": \"%s\", \"code\": \"%s\"}]}".formatted(scan.nonce(), scan.pass());
    for (int times = 0; times < scan.times(); times++) {
      long before = System.nanoTime();
      String answer = door.checkIns(tablet, batch).toString();
      scans.add(System.nanoTime() - before);
      String first = told.putIfAbsent(scan.nonce(), answer);
      if (first != null && !first.equals(answer)) {
        faults.add("another answer: " + first + " / " + answer);
      }
      if (!answer.contains("\"WELCOME\"") && !answer.contains("\"ALREADY_HERE\"")) {
        faults.add("not let in: " + answer);
      }
    }
  }

  /** A tablet asks every twenty seconds what changed; a minute here is ten there. */
  private Void read(String tablet, long began) throws Exception {
    String since = "";
    for (int i = 0; i < READS; i++) {
      LockSupport.parkNanos(began + (long) (i * SECONDS * 1e9 / READS) - System.nanoTime());
      long before = System.nanoTime();
      since = "?since=" + door.get(tablet, "roster" + since).get("version").asText();
      reads.add(System.nanoTime() - before);
    }
    return null;
  }
}
