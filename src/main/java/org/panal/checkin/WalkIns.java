package org.panal.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
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
  private final Doors doors;
  private final Verdicts verdicts;
  private final CheckInRows rows;
  private final Members members;
  private final Rsvps rsvps;
  private final Forms forms;
  private final Time time;

  WalkIns(
      Doors doors,
      Verdicts verdicts,
      CheckInRows rows,
      Members members,
      Rsvps rsvps,
      Forms forms,
      Time time) {
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
    Happening happening = doors.at(viewer, code);
    UUID occurrence = happening.occurrence().id();
    Optional<CheckIn> before = rows.find(occurrence, form.nonce());
    return answer(form, before.orElseGet(() -> let(viewer, happening, form)));
  }

  private CheckIn let(Viewer viewer, Happening happening, WalkInForm form) {
    Instant now = time.now();
    if (verdicts.closed(happening, now).isPresent()) {
      throw new Refusal("check-in.closed");
    }
    Optional<MemberView> known = members.findByEmail(Doors.DOOR, form.email());
    UUID member = known.orElseGet(() -> joined(form)).id();
    boolean introductions = known.isEmpty() && form.introductions();
    rsvps.walkIn(Doors.DOOR, happening.occurrence().code(), member, introductions);
    rows.takeTurn(happening.occurrence().id(), member);
    return rows.add(
        new CheckInRows.New(
            happening.occurrence().id(),
            viewer,
            CheckInForm.of(form.nonce(), member),
            member,
            CheckInOutcome.WELCOME,
            null,
            known.isPresent(),
            now));
  }

  private MemberView joined(WalkInForm form) {
    return members.join(Doors.DOOR, new JoinForm(form.name(), form.email(), form.language()));
  }

  private static CheckInAnswer answer(WalkInForm form, CheckIn fact) {
    return new CheckInAnswer(
        fact.nonce(),
        fact.kind(),
        fact.result(),
        null,
        Names.first(form.name()),
        null,
        false,
        fact.serverTime());
  }
}
