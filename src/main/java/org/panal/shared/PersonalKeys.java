package org.panal.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The answers that are kept for requests that come twice. */
@ApplicationScoped
class PersonalKeys implements Personal {
  private final RawRows rows;

  PersonalKeys(RawRows rows) {
    this.rows = rows;
  }

  @Override
  public List<Part> parts() {
    return List.of(new Part("idempotency", "route, body, created_at", "actor_id = ?"));
  }

  /** Other people's answers may tell of them, too. */
  @Override
  public void erase(Leaver leaver, Instant now) {
    rows.write(
        "DELETE FROM idempotency WHERE actor_id = ?1 OR LOCATE(?2, route) > 0"
            + " OR LOCATE(?2, body) > 0 OR LOCATE(?3, LOWER(body)) > 0",
        leaver.id(),
        leaver.id().toString(),
        leaver.email());
  }

  @Override
  public List<Retention> retentions() {
    return List.of(
        Retention.deleted(
            "kept.repeated-requests", Duration.ofDays(1), "idempotency", "created_at <= ?1"));
  }
}
