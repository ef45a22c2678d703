package org.panal.rsvp;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.panal.shared.Personal;
import org.panal.shared.RawRows;
import org.panal.shared.Retention;

/** Answers to invitations. The rows stay, so that numbers stay right; the words in them go. */
@ApplicationScoped
class PersonalAnswers implements Personal {
  private final RawRows rows;

  PersonalAnswers(RawRows rows) {
    this.rows = rows;
  }

  @Override
  public List<Part> parts() {
    return List.of(
        Part.of("rsvp", "member_id"),
        new Part(
            "rsvp_history",
            "*",
            "actor_id = ? OR rsvp_id IN (SELECT r.id FROM rsvp r WHERE r.member_id = ?)"),
        Part.of("follow", "member_id"));
  }

  @Override
  public void erase(Leaver leaver, Instant now) {
    rows.write("DELETE FROM follow WHERE member_id = ?1", leaver.id());
    rows.write(
        "UPDATE rsvp SET goal = '', wants_introductions = FALSE, introductions_wanted = NULL,"
            + " standby = FALSE WHERE member_id = ?1",
        leaver.id());
    rows.write(
        "UPDATE rsvp_history SET reason = NULL"
            + " WHERE rsvp_id IN (SELECT id FROM rsvp WHERE member_id = ?1)",
        leaver.id());
  }

  @Override
  public List<Retention> retentions() {
    return List.of(
        new Retention(
            "kept.goals-of-answers",
            Duration.ofDays(365),
            "rsvp",
            "goal <> '' AND occurrence_id IN (SELECT id FROM occurrence WHERE ends_at <= ?1)",
            "goal = ''"));
  }
}
