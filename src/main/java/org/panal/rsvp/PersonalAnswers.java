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
        new Part(
            "question_answer", "*", "rsvp_id IN (SELECT r.id FROM rsvp r WHERE r.member_id = ?)"),
        new Part(
            "seat_hold",
            "id, occurrence_id, lane_id, seats, name, form, held_until",
            "address_hash IN (SELECT CONVERT(SHA2(m.email, 256) USING ascii) COLLATE ascii_bin"
                + " FROM member m WHERE m.id = ?)"),
        Part.of("follow", "member_id"));
  }

  @Override
  public void erase(Leaver leaver, Instant now) {
    rows.write("DELETE FROM follow WHERE member_id = ?1", leaver.id());
    rows.write(
        "DELETE FROM question_answer"
            + " WHERE rsvp_id IN (SELECT id FROM rsvp WHERE member_id = ?1)",
        leaver.id());
    // The row stays until its seats have gone to the line, a moment later.
    rows.write(
        "UPDATE seat_hold SET name = '', form = '', held_until = ?2 WHERE address_hash = ?1",
        HoldRows.hash(leaver.email()),
        now);
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
            "goal = ''"),
        Retention.deleted(
            "kept.answers-to-questions",
            Duration.ofDays(90),
            "question_answer",
            "rsvp_id IN (SELECT r.id FROM rsvp r JOIN occurrence o ON o.id = r.occurrence_id"
                + " WHERE o.ends_at <= ?1)"),
        Retention.deleted("kept.seat-holds", Duration.ofHours(1), "seat_hold", "held_until <= ?1"));
  }
}
