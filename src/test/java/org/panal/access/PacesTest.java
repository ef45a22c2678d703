package org.panal.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.panal.access.Paces.Pace;
import org.panal.privacy.Retentions;
import org.panal.shared.Once;
import org.panal.testing.AtOnce;
import org.panal.testing.Rows;

@QuarkusTest
class PacesTest {
  private static final Pace FIVE_AN_HOUR = new Pace("a test", 5, Duration.ofHours(1));

  @Inject Paces paces;
  @Inject Retentions retentions;
  @Inject EntityManager em;
  @Inject Once once;
  @Inject Rows rows;

  @Test
  void the_one_after_the_most_waits_for_a_part_of_the_stretch_and_nobody_else_does() {
    String who = UUID.randomUUID().toString();
    for (int i = 0; i < 5; i++) {
      assertThat(take(who)).isEmpty();
    }
    assertThat(take(who))
        .hasValueSatisfying(
            wait -> assertThat(wait).isBetween(Duration.ofMinutes(11), Duration.ofMinutes(12)));
    assertThat(take("another " + who)).isEmpty();
    rows.change("UPDATE pace SET due_at = due_at - 721000000 WHERE action = 'a test'");
    assertThat(take(who)).isEmpty();
    assertThat(take(who)).isPresent();
  }

  @Test
  void whatever_node_counts_it_is_one_count_even_at_once() {
    String who = UUID.randomUUID().toString();
    Paces elsewhere = new Paces(em);
    AtomicInteger let = new AtomicInteger();
    try (AtOnce people = new AtOnce(20)) {
      people.run(
          IntStream.range(0, 20).boxed().toList(),
          i -> {
            Paces node = i % 2 == 0 ? paces : elsewhere;
            if (once.run(() -> node.take(FIVE_AN_HOUR, who)).isEmpty()) {
              let.incrementAndGet();
            }
          });
    }
    assertThat(let).hasValue(5);
  }

  @Test
  void what_counts_no_more_is_forgotten() {
    String who = UUID.randomUUID().toString();
    take(who);
    rows.change("UPDATE pace SET due_at = 1 WHERE action = 'a test'");
    retentions.forgetSoon();
    assertThat(rows.value("SELECT COUNT(*) FROM pace WHERE action = 'a test'")).isEqualTo(0L);
  }

  private Optional<Duration> take(String who) {
    return once.run(() -> paces.take(FIVE_AN_HOUR, who));
  }
}
