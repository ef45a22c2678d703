package org.panal.checkin;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.checkin.LooseEnds.Visitor;
import org.panal.event.GuardRow;
import org.panal.event.Happening;
import org.panal.member.JoinForm;
import org.panal.member.MemberView;
import org.panal.member.Members;
import org.panal.rsvp.Rsvps;
import org.panal.shared.Forms;
import org.panal.shared.Refusal;
import org.panal.shared.Scope;
import org.panal.shared.Time;
import org.panal.shared.Viewer;
import org.panal.words.Names;

/**
 * People who come without having answered. There is a seat or there is none; whoever gets one is a
 * member who is not verified before they confirm their address.
 */
@ApplicationScoped
@Transactional
public class WalkIns {
  private final GuardRow guard;
  private final Doors doors;
  private final Verdicts verdicts;
  private final CheckInRows rows;
  private final Members members;
  private final Rsvps rsvps;
  private final Forms forms;
  private final Time time;

  WalkIns(
      GuardRow guard,
      Doors doors,
      Verdicts verdicts,
      CheckInRows rows,
      Members members,
      Rsvps rsvps,
      Forms forms,
      Time time) {
    this.guard = guard;
    this.doors = doors;
    this.verdicts = verdicts;
    this.rows = rows;
    this.members = members;
    this.rsvps = rsvps;
    this.forms = forms;
    this.time = time;
  }

  /**
   * Gives a seat and lets in, or refuses. The answer greets by the name that was typed and names
   * nobody, so that it does not tell whether the address is known; who comes by a known one is
   * flagged.
   */
  public CheckInAnswer register(Viewer viewer, String code, WalkInForm form) {
    viewer.mustHave(Scope.DOOR_WRITE);
    forms.check(form);
    guard.write(code);
    Happening happening = doors.at(viewer, code);
    UUID occurrence = happening.occurrence().id();
    Optional<CheckIn> before = rows.find(occurrence, form.nonce());
    return answer(form, before.orElseGet(() -> let(viewer, happening, form)));
  }

  /** Somebody who comes after all, as {@link #register}. */
  void register(Visitor visitor) {
    forms.check(visitor.form());
    let(visitor.by(), visitor.happening(), visitor.form());
  }

  /** A place for somebody who is here and had none, if one is free now. */
  void seat(Visitor visitor, UUID member, boolean introductions) {
    mustBeOpen(visitor.happening(), visitor.form());
    rsvps.walkIn(Doors.DOOR, visitor.happening().occurrence().code(), member, introductions);
  }

  /** Who has this address, or is a member from now on. */
  UUID join(WalkInForm form) {
    forms.check(form);
    return members.findByEmail(Doors.DOOR, form.email()).orElseGet(() -> joined(form)).id();
  }

  /** The fact that a tablet let somebody in, for whom there is no place; or nobody is known. */
  CheckIn stands(Visitor visitor, @Nullable UUID member) {
    CheckInOutcome ours =
        verdicts
            .closed(visitor.happening(), visitor.form().cameAt())
            .orElse(member == null ? CheckInOutcome.ASK_THE_TEAM : CheckInOutcome.NOT_ON_THE_LIST);
    return add(visitor.by(), visitor.happening(), visitor.form().arrival(member), ours, true);
  }

  private CheckIn let(Viewer viewer, Happening happening, WalkInForm form) {
    mustBeOpen(happening, form);
    Optional<MemberView> known = members.findByEmail(Doors.DOOR, form.email());
    UUID member = known.orElseGet(() -> joined(form)).id();
    boolean introductions = known.isEmpty() && form.introductions();
    rsvps.walkIn(Doors.DOOR, happening.occurrence().code(), member, introductions);
    return add(viewer, happening, form.arrival(member), CheckInOutcome.WELCOME, known.isPresent());
  }

  private void mustBeOpen(Happening happening, WalkInForm form) {
    if (verdicts.closed(happening, requireNonNullElse(form.at(), time.now())).isPresent()) {
      throw new Refusal("check-in.closed");
    }
  }

  private CheckIn add(
      Viewer viewer, Happening happening, CheckInForm fact, CheckInOutcome ours, boolean flagged) {
    UUID occurrence = happening.occurrence().id();
    UUID member = fact.member();
    if (member != null) {
      rows.takeTurn(occurrence, member);
    }
    return rows.add(
        new CheckInRows.New(occurrence, viewer, fact, member, ours, null, flagged, time.now()));
  }

  private MemberView joined(WalkInForm form) {
    return members.join(Doors.DOOR, new JoinForm(form.name(), form.email(), form.language()));
  }

  static CheckInAnswer answer(WalkInForm form, CheckIn fact) {
    return new CheckInAnswer(
        fact.nonce(),
        fact.kind(),
        CheckInOutcome.WELCOME,
        null,
        Names.first(form.name()),
        null,
        false,
        fact.serverTime());
  }
}
