package org.panal.testing;

import jakarta.enterprise.inject.Vetoed;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.panal.shared.Time;

/** A clock that stands still at one instant. */
@Vetoed
public class ClockAt extends Time {
  public ClockAt(Instant instant) {
    super(Clock.fixed(instant, ZoneOffset.UTC));
  }
}
