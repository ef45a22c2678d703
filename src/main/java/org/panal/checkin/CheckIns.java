package org.panal.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.event.Happening;
import org.panal.member.Member;
import org.panal.shared.Forms;
import org.panal.shared.Invalid;
import org.panal.shared.NotFound;
import org.panal.shared.Scope;
import org.panal.shared.Secrets;
import org.panal.shared.Time;
import org.panal.shared.TooOften;
import org.panal.shared.Viewer;
import org.panal.words.Names;

/**
 * Records what happens at a door. A nonce is one thing, however often it is sent; nothing is ever
 * changed or removed, and who is here is folded from all of it.
 */
@ApplicationScoped
@Transactional
public class CheckIns {
  private static final int MOST_UNKNOWN = 10;
  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  private final Doors doors;
  private final Verdicts verdicts;
  private final CheckInRows rows;
  private final BadgeRows badges;
  private final EntityManager em;
  private final Forms forms;
  private final Time time;

  CheckIns(
      Doors doors,
      Verdicts verdicts,
      CheckInRows rows,
      BadgeRows badges,
      EntityManager em,
      Forms forms,
      Time time) {
    this.doors = doors;
    this.verdicts = verdicts;
    this.rows = rows;
    this.badges = badges;
    this.em = em;
    this.forms = forms;
    this.time = time;
  }

  /** One arrival at one door, while it is judged. */
  private record Arrival(Viewer by, Happening happening, CheckInForm form, Instant now) {
    UUID occurrence() {
      return happening.occurrence().id();
    }

    /** What a device did without us is judged by when it did it. */
    Instant judgedAt() {
      return form.mode() == CheckInMode.OFFLINE && form.at() != null ? form.at() : now;
    }
  }

  /** Records a fact, or answers what came of it when it was sent before. */
  public CheckInAnswer record(Viewer viewer, String code, CheckInForm form) {
    viewer.mustHave(Scope.DOOR_WRITE);
    forms.check(form);
    Happening happening = doors.at(viewer, code);
    Arrival arrival = new Arrival(viewer, happening, form, time.now());
    Optional<CheckIn> before = rows.find(arrival.occurrence(), form.nonce());
    return answer(before.orElseGet(() -> write(arrival)));
  }

  private CheckIn write(Arrival arrival) {
    return switch (arrival.form().kind()) {
      case IN -> come(arrival);
      case OUT -> leave(arrival);
      case UNDO -> undo(arrival);
    };
  }

  private CheckIn come(Arrival arrival) {
    CheckInForm form = arrival.form();
    if ((form.member() == null) == (form.code() == null)) {
      throw new Invalid("member", "check-in.who");
    }
    if (form.mode() == CheckInMode.FORCED && form.reason().isEmpty()) {
      throw new Invalid("reason", "field.required");
    }
    if (form.member() != null) {
      return come(arrival, known(form.member()));
    }
    Optional<Badge> badge = badges.shown(arrival.occurrence(), code(arrival));
    if (badge.isEmpty()) {
      return add(arrival, null, CheckInOutcome.UNKNOWN_CODE, null);
    }
    return badge.get().occurrenceId().equals(arrival.occurrence())
        ? come(arrival, badge.get().memberId())
        : add(arrival, null, CheckInOutcome.WRONG_DAY, null);
  }

  /** What was typed or shown, unless whoever does so is guessing. */
  private String code(Arrival arrival) {
    Instant since = arrival.now().minus(A_MINUTE);
    if (rows.unknownCodes(arrival.occurrence(), arrival.by(), since) >= MOST_UNKNOWN) {
      throw new TooOften("check-in.too-many-codes", A_MINUTE);
    }
    return String.valueOf(arrival.form().code());
  }

  private CheckIn come(Arrival arrival, UUID member) {
    rows.takeTurn(arrival.occurrence(), member);
    Presence presence = rows.presence(arrival.occurrence(), member);
    @Nullable Instant since = presence.of(member).orElse(null);
    if (arrival.form().mode() == CheckInMode.FORCED) {
      return add(arrival, member, CheckInOutcome.WELCOME, null);
    }
    CheckInOutcome result =
        verdicts
            .closed(arrival.happening(), arrival.judgedAt())
            .orElseGet(() -> verdicts.of(arrival.happening(), member, since != null));
    return add(arrival, member, result, result == CheckInOutcome.ALREADY_HERE ? since : null);
  }

  private UUID known(UUID member) {
    if (em.find(Member.class, member) == null) {
      throw new NotFound("check-in.member-unknown");
    }
    return member;
  }

  private CheckIn leave(Arrival arrival) {
    UUID member = arrival.form().member();
    if (member == null) {
      throw new Invalid("member", "field.required");
    }
    rows.takeTurn(arrival.occurrence(), known(member));
    return add(arrival, member, null, null);
  }

  /** What it takes back may come later: uploads have no order. */
  private CheckIn undo(Arrival arrival) {
    String undoes = arrival.form().undoes();
    if (undoes == null) {
      throw new Invalid("undoes", "field.required");
    }
    return add(arrival, null, null, null);
  }

  private CheckIn add(
      Arrival arrival,
      @Nullable UUID member,
      @Nullable CheckInOutcome result,
      @Nullable Instant since) {
    return rows.add(
        new CheckInRows.New(
            arrival.occurrence(),
            arrival.by(),
            arrival.form(),
            member,
            result,
            since,
            Verdicts.differs(arrival.form(), result),
            arrival.now()));
  }

  /** Takes back that somebody is here, all that says so. Doing so twice is the same as once. */
  public void takeBack(Viewer viewer, String code, UUID member) {
    viewer.mustHave(Scope.DOOR_WRITE);
    Happening happening = doors.at(viewer, code);
    UUID occurrence = happening.occurrence().id();
    rows.takeTurn(occurrence, known(member));
    for (String nonce : rows.presence(occurrence, member).nonces(member)) {
      CheckInForm undo = CheckInForm.undo(Secrets.hash("undo " + nonce), nonce);
      add(new Arrival(viewer, happening, undo, time.now()), null, null, null);
    }
  }

  /** What became of a fact that this door recorded a moment ago; later it is nobody's business. */
  public Optional<CheckInAnswer> recent(Viewer viewer, String code, String nonce) {
    viewer.mustHave(Scope.DOOR_READ);
    Instant since = time.now().minus(A_MINUTE);
    return rows.find(doors.at(viewer, code).occurrence().id(), nonce)
        .filter(fact -> fact.serverTime().isAfter(since))
        .map(this::answer);
  }

  CheckInAnswer answer(CheckIn fact) {
    CheckInOutcome result = fact.result();
    UUID member = fact.memberId();
    boolean isIn = result == null || result.letsIn();
    boolean isKnown = member != null && isIn && !fact.isByKnownAddress();
    return new CheckInAnswer(
        fact.nonce(),
        fact.kind(),
        result,
        isKnown ? member : null,
        isKnown ? firstName(member) : null,
        fact.hereSince(),
        fact.isFlagged(),
        fact.serverTime());
  }

  private @Nullable String firstName(@Nullable UUID member) {
    Member found = member == null ? null : em.find(Member.class, member);
    return found == null ? null : Names.first(found.name());
  }
}
