package org.panal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.panal.access.PasskeyRequest;
import org.panal.access.Passkeys;
import org.panal.access.Sessions;
import org.panal.introduction.Rounds;
import org.panal.introduction.WishForm;
import org.panal.introduction.WishKind;
import org.panal.introduction.Wishes;
import org.panal.member.Gathering;
import org.panal.member.Goal;
import org.panal.member.GoalKind;
import org.panal.member.Members;
import org.panal.member.OfferForm;
import org.panal.member.PreferencesForm;
import org.panal.member.ProfileForm;
import org.panal.member.Profiles;
import org.panal.member.SeekForm;
import org.panal.member.Vetoes;
import org.panal.rsvp.RsvpForm;
import org.panal.shared.Language;
import org.panal.shared.Once;
import org.panal.shared.Viewer;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;

/** Somebody of whom there is a trace in every table that can hold one. */
@ApplicationScoped
class FullLife {
  /** Whatever somebody types holds one of these, in capitals or not. */
  static final List<String> TRACES = List.of("zoraida", "quimby", "600 123 987");

  private static final Instant LONG_AHEAD = Instant.parse("2098-01-01T00:00:00Z");

  private final Evenings evenings;
  private final Guests guests;
  private final Profiles profiles;
  private final Members members;
  private final Vetoes vetoes;
  private final Rounds rounds;
  private final Wishes wishes;
  private final Sessions sessions;
  private final Passkeys passkeys;
  private final Rows rows;
  private final Once once;

  FullLife(
      Evenings evenings,
      Guests guests,
      Profiles profiles,
      Members members,
      Vetoes vetoes,
      Rounds rounds,
      Wishes wishes,
      Sessions sessions,
      Passkeys passkeys,
      Rows rows,
      Once once) {
    this.evenings = evenings;
    this.guests = guests;
    this.profiles = profiles;
    this.members = members;
    this.vetoes = vetoes;
    this.rounds = rounds;
    this.wishes = wishes;
    this.sessions = sessions;
    this.passkeys = passkeys;
    this.rows = rows;
    this.once = once;
  }

  /**
   * Who, and where they left traces.
   *
   * @param full an evening with one seat, theirs
   * @param waiting who waits for it
   * @param drawn an evening with introductions
   */
  record Life(UUID id, Evening full, UUID waiting, Evening drawn) {}

  Life lived() {
    UUID id = rows.member("Zoraida Quimby");
    rows.change("UPDATE member SET email = ?2 WHERE id = ?1", id, "zoraida-" + id + "@quimby.org");
    rows.change(
        "INSERT INTO member_role (member_id, role, since) VALUES (?1, 'ORGANISER', ?2)",
        id,
        LONG_AHEAD);
    told(id);
    Evening full = evenings.forSeats(1);
    guests.answer(id, full, RsvpForm.yes());
    UUID waiting = rows.member("Iker Etxea");
    guests.answer(waiting, full, RsvpForm.yes());
    Evening drawn = drawn(id);
    ways(id);
    traces(id, drawn);
    rows.change(
        "INSERT INTO follow (event_id, member_id, since)"
            + " SELECT event_id, ?1, ?3 FROM occurrence WHERE code = ?2",
        id,
        drawn.code(),
        LONG_AHEAD);
    atTheDoor(id, drawn);
    amongOthers(id, drawn);
    return new Life(id, full, waiting, drawn);
  }

  private void told(UUID id) {
    Viewer self = Guests.as(id);
    ProfileForm form =
        new ProfileForm(
            "Zoraida Quimby",
            Language.ES,
            "design",
            "Quimby Studio",
            "Zoraida draws",
            "Call me: +34 600 123 987",
            List.of(new OfferForm("graphic design", 3), new OfferForm("quimby weaving " + id, 3)),
            List.of(new SeekForm("copywriting", 2, null)),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Goal(GoalKind.values()[0], "Become Zoraida the Great")),
            List.of("es", "en"),
            List.of("https://quimby.example/zoraida"),
            true);
    once.run(() -> profiles.replace(self, id, form, null));
    once.run(
        () ->
            members.prefer(
                self, id, new PreferencesForm(Gathering.BOTH, 2, 4, null, false, true), null));
    once.run(() -> vetoes.put(self, rows.member("Somebody")));
    once.run(() -> vetoes.put(Guests.as(rows.member("Somebody else")), id));
  }

  /** A round that went out with a wish, and a draft after it. */
  private Evening drawn(UUID id) {
    Evening evening = evenings.forSeats(null);
    guests.answer(id, evening, new RsvpForm(true, true, true, 2, "Find Quimby a client"));
    guests.going(evening, "Marta Gil", "copywriting", "graphic design");
    UUID ana = guests.going(evening, "Ana Ribera", "photography", "web development");
    int first = rounds.draw(evening.organiser(), evening.code()).number();
    Once.Call call = new Once.Call(evening.organiser(), "wish", "wish-" + id, null);
    WishForm apart = new WishForm(WishKind.APART, id, ana);
    int wished = wishes.make(call, evening.code(), first, apart).number();
    once.run(() -> rounds.publish(evening.organiser(), evening.code(), wished));
    rounds.draw(evening.organiser(), evening.code());
    rows.change(
        "INSERT INTO introduction_answer (introduction_id, member_id, answer, at)"
            + " SELECT id, ?1, 'LOOKING_FORWARD', ?2 FROM introduction"
            + " WHERE ?1 IN (one_id, other_id) AND round_id IN"
            + " (SELECT id FROM round WHERE status = 'PUBLISHED')",
        id,
        LONG_AHEAD);
    rows.change(
        "INSERT IGNORE INTO unmatched (round_id, member_id, code, detail)"
            + " SELECT id, ?1, 'nobody_fits', '{\"shortage\":null}' FROM round"
            + " WHERE occurrence_id = (SELECT id FROM occurrence WHERE code = ?2)"
            + " AND status = 'PUBLISHED'",
        id,
        evening.code());
    rows.change(
        "INSERT INTO turnout_note (occurrence_id, member_id, said_at, ruling, ruled_at)"
            + " SELECT id, ?1, ?3, 'CAME', ?3 FROM occurrence WHERE code = ?2",
        id,
        evening.code(),
        LONG_AHEAD);
    rows.change(
        "INSERT INTO coming_answer (occurrence_id, member_id, said_at)"
            + " SELECT id, ?1, ?3 FROM occurrence WHERE code = ?2",
        id,
        evening.code(),
        LONG_AHEAD);
    rows.change(
        "INSERT INTO invitation (occurrence_id, member_id, skill_code, invited_at)"
            + " SELECT id, ?1, 'copywriting', ?3 FROM occurrence WHERE code = ?2",
        id,
        evening.code(),
        LONG_AHEAD);
    rows.change(
        "INSERT INTO target (member_id, events, people, set_at) VALUES (?1, 1, 3, ?2)",
        id,
        LONG_AHEAD);
    rows.change("INSERT INTO invitation_stop (member_id, since) VALUES (?1, ?2)", id, LONG_AHEAD);
    rows.change("INSERT INTO invitation_turn (member_id, seq) VALUES (?1, 1)", id);
    rows.change(
        "INSERT INTO agenda_part (id, event_id, place, after_minutes, title)"
            + " SELECT UUID(), event_id, 0, 0, 'A talk' FROM occurrence WHERE code = ?1",
        evening.code());
    rows.change(
        "INSERT INTO speaker (agenda_part_id, place, name, member_id)"
            + " SELECT p.id, 0, 'Zoraida Quimby', ?1 FROM agenda_part p"
            + " JOIN occurrence o ON o.event_id = p.event_id WHERE o.code = ?2",
        id,
        evening.code());
    return evening;
  }

  private void ways(UUID id) {
    String session = sessions.open(id, "Zoraida's phone");
    PasskeyRequest request = once.run(() -> passkeys.begin(Viewer.member(id, Set.of()), session));
    if (request.challenge().isEmpty()) {
      throw new IllegalStateException("no challenge");
    }
    rows.change(
        "INSERT INTO api_token (id, token_hash, member_id, name, scopes, created_at)"
            + " VALUES (UUID(), ?2, ?1, 'Quimby sync', 'events:read', ?3)",
        id,
        "hash-" + id,
        LONG_AHEAD);
    rows.change(
        "INSERT INTO passkey (id, member_id, credential_id, credential, sign_count,"
            + " backup_eligible, backed_up, name, created_at)"
            + " VALUES (UUID(), ?1, ?2, 'key', 1, TRUE, TRUE, 'Zoraidas key', ?3)",
        id,
        "credential-" + id,
        LONG_AHEAD);
    rows.change(
        "INSERT INTO set_up_link (token_hash, member_id, created_at, expires_at)"
            + " VALUES (?2, ?1, ?3, ?3)",
        id,
        "link-" + id,
        LONG_AHEAD);
    rows.change(
        "INSERT INTO consent (id, member_id, text_version, language, given_at)"
            + " VALUES (UUID(), ?1, '2026-11', 'ES', ?2)",
        id,
        LONG_AHEAD);
    rows.change(
        "INSERT INTO provider_account (id, member_id, issuer, subject, linked_at, last_used_at)"
            + " VALUES (UUID(), ?1, 'https://id.example', ?2, ?3, ?3)",
        id,
        "zoraida-" + id,
        LONG_AHEAD);
    rows.change(
        "INSERT INTO sign_in_code (id, email, language, browser_hash, back, asked_at, expires_at,"
            + " issuer, subject, called)"
            + " SELECT ?1, email, 'ES', ?2, '/?zoraida', ?3, ?3, 'https://id.example',"
            + " 'zoraida-2', 'Zoraida Quimby' FROM member WHERE id = ?1",
        id,
        "browser-" + id,
        LONG_AHEAD);
    rows.change(
        "INSERT INTO notice (dedup_key, kind, sign_in_id, state, created_at, next_at, problem)"
            + " VALUES (?2, 'SIGN_IN', ?1, 'DEAD', ?3, ?3, 'zoraida is full')",
        id,
        "sign_in." + id,
        LONG_AHEAD);
  }

  private void traces(UUID id, Evening drawn) {
    rows.change("UPDATE notice SET problem = 'no room for zoraida' WHERE member_id = ?1", id);
    rows.change(
        "UPDATE rsvp_history SET reason = 'CONDUCT'"
            + " WHERE rsvp_id IN (SELECT id FROM rsvp WHERE member_id = ?1)",
        id);
    asked(id, drawn);
    for (UUID actor : List.of(id, drawn.organiser().mustBeMember())) {
      rows.change(
          "INSERT INTO idempotency (actor_id, route, key_hash, request_hash, body, created_at)"
              + " VALUES (?1, 'POST /x', ?2, '', ?3, ?4)",
          actor,
          "key-" + id,
          "{\"id\": \"" + id + "\", \"name\": \"Zoraida Quimby\"}",
          LONG_AHEAD);
    }
    rows.change(
        "INSERT INTO broken_draw (id, occurrence_id, seed, weights, pool, matching, problems, at)"
            + " SELECT UUID(), occurrence_id, seed, weights, ?2, '', 'Zoraida', ?3 FROM round"
            + " WHERE occurrence_id = (SELECT id FROM occurrence WHERE code = ?1) LIMIT 1",
        drawn.code(),
        "[\"" + id + "\"]",
        LONG_AHEAD);
  }

  /** An answer to a question of the organiser, and a seat that is kept for their address. */
  private void asked(UUID id, Evening drawn) {
    UUID question = UUID.randomUUID();
    rows.change(
        "INSERT INTO question (id, event_id, position, kind, text)"
            + " SELECT ?2, event_id, 0, 'TEXT', 'What do you bring?' FROM occurrence"
            + " WHERE code = ?1",
        drawn.code(),
        question);
    rows.change(
        "INSERT INTO question_answer (rsvp_id, question_id, text)"
            + " SELECT id, ?2, 'Quimby soup' FROM rsvp WHERE member_id = ?1"
            + " AND occurrence_id = (SELECT id FROM occurrence WHERE code = ?3)",
        id,
        question,
        drawn.code());
    rows.change(
        "INSERT INTO seat_hold (id, occurrence_id, address_hash, browser_hash, seats, name, form,"
            + " held_until) SELECT UUID(), o.id, SHA2(m.email, 256), ?2, 1, 'Zoraida',"
            + " '{\"goal\": \"Quimby\"}', ?3 FROM occurrence o JOIN member m ON m.id = ?1"
            + " WHERE o.code = ?4",
        id,
        "holding-" + UUID.randomUUID(),
        LONG_AHEAD,
        drawn.code());
  }

  private void atTheDoor(UUID id, Evening drawn) {
    for (String consent : List.of("door_consent", "board_consent")) {
      rows.change("INSERT INTO " + consent + " (member_id, since) VALUES (?1, ?2)", id, LONG_AHEAD);
    }
    rows.change(
        "INSERT INTO device (id, name, occurrence_id, paired_at, paired_by, expires_at)"
            + " SELECT UUID(), 'Door', id, ?3, ?1, ?3 FROM occurrence WHERE code = ?2",
        id,
        drawn.code(),
        LONG_AHEAD);
    rows.change(
        "INSERT INTO check_in (id, occurrence_id, nonce, actor_id, member_id, kind, device_time,"
            + " server_time, result, mode, reason) SELECT UUID(), id, ?3, ?1, ?1, 'IN', ?4, ?4,"
            + " 'WELCOME', 'FORCED', 'Zoraida forgot her pass' FROM occurrence WHERE code = ?2",
        id,
        drawn.code(),
        "nonce-" + UUID.randomUUID(),
        LONG_AHEAD);
    rows.change(
        "INSERT INTO loose_end (id, occurrence_id, nonce, member_id, name, email, language,"
            + " introductions, reason, came_at, settled, settled_at, settled_by)"
            + " SELECT UUID(), o.id, ?3, ?1, 'Zoraida', m.email, 'EN', FALSE, 'FULL', ?4, 'LET_IN',"
            + " ?4, ?1 FROM occurrence o JOIN member m ON m.id = ?1 WHERE o.code = ?2",
        id,
        drawn.code(),
        "loose-" + UUID.randomUUID(),
        LONG_AHEAD);
    rows.change(
        "INSERT INTO attendance (occurrence_id, member_id, seq)"
            + " SELECT id, ?1, 1 FROM occurrence WHERE code = ?2",
        id,
        drawn.code());
  }

  /** Reports of both kinds, a place in a team, a seat in turns, and who sees what of them. */
  private void amongOthers(UUID id, Evening drawn) {
    UUID other = drawn.organiser().mustBeMember();
    for (UUID reporter : List.of(id, other)) {
      rows.change(
          "INSERT INTO person_report (id, reporter_id, reported_id, reason, text, made_at, outcome)"
              + " VALUES (UUID(), ?1, ?2, 'OTHER', 'Zoraida wrote', ?3, 'Talked to Quimby')",
          reporter,
          reporter.equals(id) ? other : id,
          LONG_AHEAD);
    }
    rows.change(
        "INSERT INTO event_team (event_id, member_id, part, since, given_by)"
            + " SELECT event_id, ?1, 'CO_ORGANISER', ?3, ?4 FROM occurrence WHERE code = ?2",
        id,
        drawn.code(),
        LONG_AHEAD,
        other);
    rows.change(
        "INSERT INTO member_audience (member_id, part, audience) VALUES (?1, 'PITCH', 'NOBODY')",
        id);
    rows.change(
        "INSERT INTO member_photo (member_id, hash, large, small, since)"
            + " VALUES (?1, 'zoraida', 'Zoraida from near', 'Quimby from afar', ?2)",
        id,
        LONG_AHEAD);
    UUID rotation = UUID.randomUUID();
    rows.change(
        "INSERT INTO rotation (id, occurrence_id, number, kind, status, turns, minutes, seats,"
            + " begins, seed, weights, pool, input_hash, report, drawn_at, drawn_by)"
            + " SELECT ?3, id, 1, 'TABLES', 'PUBLISHED', 1, 8, 4, ?4, 7, '{}', ?5, '', '{}', ?4, ?1"
            + " FROM occurrence WHERE code = ?2",
        id,
        drawn.code(),
        rotation,
        LONG_AHEAD,
        "[{\"id\": \"" + id + "\", \"name\": \"Zoraida\"}]");
    rows.change(
        "INSERT INTO rotation_seat (rotation_id, turn, member_id, place) VALUES (?1, 1, ?2, 1)",
        rotation,
        id);
  }
}
