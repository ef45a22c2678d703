package org.panal.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
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
  private static final Path TABLE = Path.of("target/scans.md");

  @TempDir Path home;

  private final ExecutorService threads = Executors.newFixedThreadPool(TABLETS);
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final Queue<String> faults = new ConcurrentLinkedQueue<>();
  private PackagedDoor door;

  @Test
  void a_thousand_passes_by_ten_tablets_are_a_thousand_facts() throws Exception {
    try (Packaged application = Packaged.start(home, PackagedDoor.ENVIRONMENT)) {
      door = new PackagedDoor(application);
      door.invite(PEOPLE + WARM_UP);
      List<String> tablets = door.tablets(TABLETS);
      List<String> passes = door.passes();
      send(tablets, passes.subList(0, WARM_UP), 1);
      answers.clear();
      long began = System.nanoTime();
      List<Long> took = send(tablets, passes.subList(WARM_UP, WARM_UP + PEOPLE), TIMES);
      Files.writeString(TABLE, PackagedDoor.table(took, (System.nanoTime() - began) / 1e9));
      assertThat(faults).isEmpty();
      int all = PEOPLE + WARM_UP;
      assertThat(facts()).isEqualTo(all + " " + all + " " + all);
    }
  }

  @AfterEach
  void close() {
    threads.shutdown();
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
                  String answer = door.checkIns(tablet, scan).toString();
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
    return door.value(
        "SELECT CONCAT(COUNT(*), ' ', COUNT(DISTINCT nonce), ' ', COUNT(DISTINCT member_id))"
            + " FROM check_in WHERE result = 'WELCOME'");
  }
}
