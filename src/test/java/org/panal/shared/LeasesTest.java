package org.panal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LeasesTest {
  @Inject Leases leases;

  @Test
  void a_job_is_held_by_one_until_its_time_is_over() {
    assertThat(leases.claim("test.held", Duration.ofHours(1))).isTrue();
    assertThat(leases.claim("test.held", Duration.ofHours(1))).isFalse();
    assertThat(leases.claim("test.over", Duration.ofSeconds(-1))).isTrue();
    assertThat(leases.claim("test.over", Duration.ofHours(1))).isTrue();
  }
}
