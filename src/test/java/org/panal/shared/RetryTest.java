package org.panal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RetryTest {
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

  private String deadlockAfter(Duration time) {
    tries.incrementAndGet();
    nanos.addAndGet(time.toNanos());
    throw new IllegalStateException(new SQLException("deadlock", "40001", 1213));
  }
}
