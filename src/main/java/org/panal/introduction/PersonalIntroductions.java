package org.panal.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.panal.shared.Personal;
import org.panal.shared.RawRows;
import org.panal.shared.Retention;

/**
 * Introductions. That two were introduced stays, so that nobody is counted wrong; why, and all that
 * a draw was given about somebody, goes. A proof is worth nothing without what was drawn from.
 */
@ApplicationScoped
class PersonalIntroductions implements Personal {
  private static final Duration A_YEAR = Duration.ofDays(365);
  private static final String NOTHING = "pool = '{}', proof = NULL, kept = NULL";

  private static final String SHOWN = " IN (SELECT r.id FROM round r WHERE r.status = 'PUBLISHED')";

  private final RawRows rows;

  PersonalIntroductions(RawRows rows) {
    this.rows = rows;
  }

  /** Drafts are nobody's to read, nor is what the other of two said, nor whether they did. */
  @Override
  public List<Part> parts() {
    return List.of(
        new Part(
            "introduction",
            "id, round_id, occurrence_id, one_id, other_id, points, benefit_one, benefit_other,"
                + " reasons",
            "(one_id = ? OR other_id = ?) AND round_id" + SHOWN),
        Part.of("introduction_answer", "member_id"),
        Part.of("target", "member_id"),
        new Part("unmatched", "*", "member_id = ? AND round_id" + SHOWN),
        new Part(
            "rotation_seat",
            "*",
            "member_id = ? AND rotation_id IN (SELECT r.id FROM rotation r"
                + " WHERE r.status = 'PUBLISHED')"),
        new Part(
            "rotation",
            "id, occurrence_id, number, kind, status, drawn_at, drawn_by, published_at,"
                + " published_by",
            "drawn_by = ? OR published_by = ?"),
        new Part(
            "round",
            "id, occurrence_id, number, status, drawn_at, drawn_by, published_at, published_by",
            "drawn_by = ? OR published_by = ?"),
        new Part(
            "wish",
            "id, occurrence_id, kind, made_at, made_by, undone_at, undone_by, round_id",
            "made_by = ? OR undone_by = ?"));
  }

  @Override
  public void erase(Leaver leaver, Instant now) {
    rows.write(
        "UPDATE introduction SET reasons = '[]' WHERE ?1 IN (one_id, other_id)", leaver.id());
    rows.write(
        "UPDATE introduction_answer SET note = '' WHERE introduction_id IN"
            + " (SELECT id FROM introduction WHERE ?1 IN (one_id, other_id))",
        leaver.id());
    rows.write("UPDATE unmatched SET detail = '{}' WHERE member_id = ?1", leaver.id());
    rows.write("DELETE FROM wish WHERE ?1 IN (one_id, other_id)", leaver.id());
    rows.write("DELETE FROM target WHERE member_id = ?1", leaver.id());
    String id = leaver.id().toString();
    rows.write("UPDATE round SET " + NOTHING + " WHERE LOCATE(?1, pool) > 0", id);
    rows.write("UPDATE rotation SET pool = '{}' WHERE LOCATE(?1, pool) > 0", id);
    rows.write(
        "DELETE FROM broken_draw WHERE LOCATE(?1, pool) > 0 OR LOCATE(?1, problems) > 0", id);
  }

  @Override
  public List<Retention> retentions() {
    return List.of(
        new Retention(
            "kept.draws",
            A_YEAR,
            "round",
            "pool <> '{}' AND occurrence_id IN (SELECT id FROM occurrence WHERE ends_at <= ?1)",
            NOTHING),
        new Retention(
            "kept.draws-of-turns",
            A_YEAR,
            "rotation",
            "pool <> '{}' AND occurrence_id IN (SELECT id FROM occurrence WHERE ends_at <= ?1)",
            "pool = '{}'"),
        Retention.deleted("kept.broken-draws", Duration.ofDays(30), "broken_draw", "at <= ?1"),
        Retention.deleted(
            "kept.wishes",
            A_YEAR,
            "wish",
            "occurrence_id IN (SELECT id FROM occurrence WHERE ends_at <= ?1)"));
  }
}
