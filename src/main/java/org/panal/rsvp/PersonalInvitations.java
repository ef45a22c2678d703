package org.panal.rsvp;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.panal.shared.Personal;
import org.panal.shared.RawRows;
import org.panal.shared.Retention;

/** Who was invited for what they offer, and who wants no such mail. */
@ApplicationScoped
class PersonalInvitations implements Personal {
  private final RawRows rows;

  PersonalInvitations(RawRows rows) {
    this.rows = rows;
  }

  @Override
  public List<Part> parts() {
    return List.of(
        Part.of("invitation", "member_id"),
        Part.of("invitation_stop", "member_id"),
        Part.of("invitation_turn", "member_id"));
  }

  @Override
  public void erase(Leaver leaver, Instant now) {
    rows.write("DELETE FROM invitation WHERE member_id = ?1", leaver.id());
    rows.write("DELETE FROM invitation_stop WHERE member_id = ?1", leaver.id());
    rows.write("DELETE FROM invitation_turn WHERE member_id = ?1", leaver.id());
  }

  @Override
  public List<Retention> retentions() {
    return List.of(
        Retention.deleted(
            "kept.invitations",
            Duration.ofDays(30),
            "invitation",
            "occurrence_id IN (SELECT id FROM occurrence WHERE ends_at <= ?1)"));
  }
}
