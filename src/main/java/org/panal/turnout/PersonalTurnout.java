package org.panal.turnout;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.panal.shared.Personal;
import org.panal.shared.RawRows;
import org.panal.shared.Retention;

/** What was said of people's coming. It counts for a year, and goes with them before that. */
@ApplicationScoped
class PersonalTurnout implements Personal {
  private static final String OVER =
      "occurrence_id IN (SELECT id FROM occurrence WHERE ends_at <= ?1)";

  private final RawRows rows;

  PersonalTurnout(RawRows rows) {
    this.rows = rows;
  }

  @Override
  public List<Part> parts() {
    return List.of(Part.of("turnout_note", "member_id"), Part.of("coming_answer", "member_id"));
  }

  @Override
  public void erase(Leaver leaver, Instant now) {
    rows.write("DELETE FROM turnout_note WHERE member_id = ?1", leaver.id());
    rows.write("DELETE FROM coming_answer WHERE member_id = ?1", leaver.id());
  }

  @Override
  public List<Retention> retentions() {
    return List.of(
        Retention.deleted("kept.turnout-notes", TurnoutRows.WINDOW, "turnout_note", OVER),
        Retention.deleted("kept.coming-answers", Duration.ofDays(30), "coming_answer", OVER));
  }
}
