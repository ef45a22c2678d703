package org.panal.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The one clock. Entities and rules are told the instant; only plurals and jobs ask here. */
@ApplicationScoped
public class Time {
  private final Clock clock;

  public Time() {
    this(Clock.systemUTC());
  }

  protected Time(Clock clock) {
    this.clock = clock;
  }

  /** Now, in whole microseconds, which is what the database keeps. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
