package org.panal.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.panal.shared.Personal;
import org.panal.shared.RawRows;
import org.panal.shared.Retention;
import org.panal.shared.Secrets;

/** Ways in. What was agreed to stays as evidence; whose it was says nothing any more. */
@ApplicationScoped
class PersonalAccess implements Personal {
  private static final List<String> WAYS_IN =
      List.of(
          "session",
          "api_token",
          "passkey",
          "passkey_challenge",
          "set_up_link",
          "provider_account");

  private final RawRows rows;

  PersonalAccess(RawRows rows) {
    this.rows = rows;
  }

  /** Without what opens anything, be it a hash. */
  @Override
  public List<Part> parts() {
    return List.of(
        new Part(
            "session",
            "code, device, created_at, last_used_at, expires_at, strong_since",
            "member_id = ?"),
        new Part(
            "api_token",
            "id, name, scopes, created_at, expires_at, last_used_at, revoked_at",
            "member_id = ?"),
        new Part(
            "passkey",
            "id, name, credential_id, backup_eligible, backed_up, sign_count, created_at,"
                + " last_used_at",
            "member_id = ?"),
        new Part("passkey_challenge", "expires_at", "member_id = ?"),
        new Part("set_up_link", "created_at, expires_at, used_at", "member_id = ?"),
        new Part(
            "provider_account", "id, issuer, subject, linked_at, last_used_at", "member_id = ?"),
        new Part(
            "sign_in_code",
            "id, email, language, back, tries, asked_at, expires_at, confirmed_at, issuer, subject,"
                + " called",
            "email = (SELECT m.email FROM member m WHERE m.id = ?)"),
        Part.of("consent", "member_id"));
  }

  @Override
  public void erase(Leaver leaver, Instant now) {
    WAYS_IN.forEach(
        table -> rows.write("DELETE FROM " + table + " WHERE member_id = ?1", leaver.id()));
    rows.write(
        "DELETE FROM notice WHERE sign_in_id IN (SELECT id FROM sign_in_code WHERE email = ?1)",
        leaver.email());
    rows.write("DELETE FROM sign_in_code WHERE email = ?1", leaver.email());
    rows.write("DELETE FROM attempts WHERE who_hash = ?1", Secrets.hash(leaver.email()));
  }

  @Override
  public List<Retention> retentions() {
    return List.of(
        Retention.deleted("kept.sessions", Duration.ZERO, "session", "expires_at <= ?1"),
        Retention.deleted("kept.sign-in-codes", Duration.ZERO, "sign_in_code", "expires_at <= ?1"),
        Retention.deleted(
            "kept.provider-visits", Duration.ZERO, "provider_visit", "expires_at <= ?1"),
        Retention.deleted("kept.tries", Duration.ZERO, "attempts", "over_at <= ?1"),
        Retention.deleted(
            "kept.paces",
            Duration.ZERO,
            "pace",
            "due_at <= TIMESTAMPDIFF(MICROSECOND, '1970-01-01', ?1)"),
        Retention.deleted(
            "kept.passkey-challenges", Duration.ZERO, "passkey_challenge", "expires_at <= ?1"),
        Retention.deleted(
            "kept.set-up-links", Duration.ofDays(7), "set_up_link", "expires_at <= ?1"),
        Retention.deleted(
            "kept.tokens",
            Duration.ofDays(30),
            "api_token",
            "revoked_at <= ?1 OR expires_at <= ?1"));
  }
}
