package org.panal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.panal.shared.Personal;
import org.panal.shared.RawRows;
import org.panal.shared.Retention;

/** Mails. No body is ever kept; what was about to leave for somebody who left is cancelled. */
@ApplicationScoped
class PersonalNotices implements Personal {
  private final RawRows rows;

  PersonalNotices(RawRows rows) {
    this.rows = rows;
  }

  @Override
  public List<Part> parts() {
    return List.of(
        new Part(
            "notice",
            "id, dedup_key, kind, member_id, occurrence_id, state, created_at, next_at, tries,"
                + " sent_at, problem",
            "member_id = ?"));
  }

  /** Whoever holds the lease of one just now finds nobody to write to. */
  @Override
  public void erase(Leaver leaver, Instant now) {
    rows.write(
        "UPDATE notice SET state = IF(state = 'NEW', 'DROPPED', state), problem = ''"
            + " WHERE member_id = ?1",
        leaver.id());
  }

  @Override
  public List<Retention> retentions() {
    return List.of(
        Retention.deleted(
            "kept.sign-in-mails",
            Duration.ofDays(1),
            "notice",
            "kind = 'SIGN_IN' AND state <> 'NEW' AND created_at <= ?1"),
        Retention.deleted(
            "kept.mails",
            Duration.ofDays(180),
            "notice",
            "kind <> 'SIGN_IN' AND state <> 'NEW' AND created_at <= ?1"));
  }
}
