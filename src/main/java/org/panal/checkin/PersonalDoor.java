package org.panal.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.panal.shared.Personal;
import org.panal.shared.RawRows;
import org.panal.shared.Retention;

/** Who came, by which badge. That somebody came stays for the numbers; notes and badges go. */
@ApplicationScoped
class PersonalDoor implements Personal {
  private static final String OVER =
      "occurrence_id IN (SELECT id FROM occurrence WHERE ends_at <= ?1)";

  private final RawRows rows;

  PersonalDoor(RawRows rows) {
    this.rows = rows;
  }

  /** Without what opens anything, be it a hash. */
  @Override
  public List<Part> parts() {
    return List.of(
        new Part(
            "badge",
            "id, occurrence_id, member_id, version, code, made_at, replaced_at",
            "member_id = ?"),
        new Part(
            "check_in",
            "id, occurrence_id, nonce, device_id, actor_id, member_id, kind, undoes, device_time,"
                + " server_time, result, told, mode, reason, here_since, flagged",
            "member_id = ? OR actor_id = ?"),
        Part.of("attendance", "member_id"),
        new Part(
            "loose_end",
            "id, occurrence_id, nonce, member_id, name, email, language, introductions, reason,"
                + " came_at, settled, settled_at, settled_by",
            "member_id = ? OR settled_by = ?"),
        Part.of("door_consent", "member_id"),
        Part.of("board_consent", "member_id"),
        new Part(
            "device",
            "id, name, kind, space_id, occurrence_id, paired_at, paired_by, expires_at, revoked_at",
            "paired_by = ?"));
  }

  @Override
  public void erase(Leaver leaver, Instant now) {
    rows.write("DELETE FROM door_consent WHERE member_id = ?1", leaver.id());
    rows.write("DELETE FROM board_consent WHERE member_id = ?1", leaver.id());
    rows.write("DELETE FROM badge WHERE member_id = ?1", leaver.id());
    rows.write(
        "DELETE FROM loose_end WHERE member_id = ?1 OR email = ?2", leaver.id(), leaver.email());
    rows.write(
        "UPDATE check_in SET reason = '', code_hash = NULL WHERE member_id = ?1", leaver.id());
  }

  @Override
  public List<Retention> retentions() {
    return List.of(
        Retention.deleted("kept.pairings", Duration.ZERO, "pairing", "expires_at <= ?1"),
        Retention.deleted("kept.badges", Duration.ofDays(30), "badge", OVER),
        Retention.deleted("kept.loose-ends", Duration.ofDays(30), "loose_end", OVER),
        new Retention(
            "kept.door-notes",
            Duration.ofDays(365),
            "check_in",
            "(reason <> '' OR code_hash IS NOT NULL) AND " + OVER,
            "reason = '', code_hash = NULL"));
  }
}
