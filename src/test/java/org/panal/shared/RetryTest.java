package org.panal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RetryTest {
  private static final SQLException IN_LINE = new SQLException("lock wait timeout", "HY000", 1205);

  private final AtomicInteger tries = new AtomicInteger();
  private final AtomicLong nanos = new AtomicLong();

  @Test
  void nobody_waits_longer_than_two_seconds_for_another_try() {
    Supplier<String> slow = () -> deadlockAfter(Duration.ofMillis(1_100));
    assertThatThrownBy(() -> Retry.untilItStands(slow, nanos::get)).isInstanceOf(Busy.class);
    assertThat(tries).hasValue(2);
  }

  @Test
  void quick_tries_are_five() {
    Supplier<String> quick = () -> deadlockAfter(Duration.ofMillis(1));
    assertThatThrownBy(() -> Retry.untilItStands(quick, nanos::get)).isInstanceOf(Busy.class);
    assertThat(tries).hasValue(5);
  }

  @Test
  void whoever_only_stood_in_line_for_a_row_lines_up_twice_more() {
    Supplier<String> third =
        () -> tries.get() < 2 ? after(Duration.ofSeconds(3), IN_LINE) : "their turn";
    assertThat(Retry.untilItStands(third, nanos::get)).isEqualTo("their turn");
    tries.set(0);
    Supplier<String> never = () -> after(Duration.ofSeconds(3), IN_LINE);
    assertThatThrownBy(() -> Retry.untilItStands(never, nanos::get)).isInstanceOf(Busy.class);
    assertThat(tries).hasValue(3);
  }

  @Test
  void standing_in_line_takes_nothing_from_the_patience_with_conflicts() {
    List<Supplier<String>> fates =
        List.of(
            () -> after(Duration.ofSeconds(3), IN_LINE),
            () -> deadlockAfter(Duration.ofMillis(1)),
            () -> deadlockAfter(Duration.ofMillis(1)),
            () -> after(Duration.ofSeconds(3), IN_LINE),
            () -> "their turn");
    assertThat(Retry.untilItStands(() -> fates.get(tries.get()).get(), nanos::get))
        .isEqualTo("their turn");
  }

  private String deadlockAfter(Duration time) {
    return after(time, new SQLException("deadlock", "40001", 1213));
  }

  private String after(Duration time, SQLException what) {
    tries.incrementAndGet();
    nanos.addAndGet(time.toNanos());
    throw new IllegalStateException(what);
  }
}
