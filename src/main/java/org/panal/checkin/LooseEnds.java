package org.panal.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.event.GuardRow;
import org.panal.event.Happening;
import org.panal.shared.Coded;
import org.panal.shared.Forms;
import org.panal.shared.Invalid;
import org.panal.shared.NotFound;
import org.panal.shared.Refusal;
import org.panal.shared.Scope;
import org.panal.shared.Secrets;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/**
 * Those whom a tablet let in on its own and the server could not sign up. That they came is a fact
 * and stands; the team says what becomes of it.
 */
@ApplicationScoped
@Transactional
public class LooseEnds {

  private final Doors doors;
  private final WalkIns walkIns;
  private final GuardRow guard;
  private final CheckInRows rows;
  private final LooseEndRows ends;
  private final Forms forms;
  private final Time time;

  LooseEnds(
      Doors doors,
      WalkIns walkIns,
      GuardRow guard,
      CheckInRows rows,
      LooseEndRows ends,
      Forms forms,
      Time time) {
    this.doors = doors;
    this.walkIns = walkIns;
    this.guard = guard;
    this.rows = rows;
    this.ends = ends;
    this.forms = forms;
    this.time = time;
  }

  /**
   * Notes somebody who is in and could not be signed up: with an address that can be, as a member
   * without a place; else by the name that was typed.
   */
  public CheckInAnswer keep(Viewer viewer, String code, WalkInForm form, Coded why) {
    viewer.mustHave(Scope.DOOR_WRITE);
    if (!Nonces.isOne(form.nonce())) {
      throw why;
    }
    Happening happening = doors.at(viewer, code);
    CheckIn fact =
        rows.find(happening.occurrence().id(), form.nonce())
            .orElseGet(() -> begin(new Visitor(viewer, happening, form), why));
    return WalkIns.answer(form, fact);
  }

  /** Somebody at a door. */
  record Visitor(Viewer by, Happening happening, WalkInForm form) {
    UUID occurrence() {
      return happening.occurrence().id();
    }
  }

  private CheckIn begin(Visitor visitor, Coded why) {
    @Nullable UUID member = why instanceof Refusal ? walkIns.join(visitor.form()) : null;
    LooseEndReason reason = LooseEndReason.of(why);
    ends.write(new LooseEnd(visitor.occurrence(), member, visitor.form(), reason));
    return walkIns.stands(visitor, member);
  }

  /** What is to be settled, the first who came first; for tablets and who keeps the door. */
  public List<LooseEndView> list(Viewer viewer, String code) {
    viewer.mustHave(Scope.DOOR_READ);
    Happening happening = doors.at(viewer, code);
    boolean isTold = !viewer.isDevice() && happening.isRunBy(viewer);
    return ends.open(happening.occurrence().id()).stream().map(end -> end.view(isTold)).toList();
  }

  public int count(Viewer viewer, String code) {
    viewer.mustHave(Scope.DOOR_READ);
    return ends.countOpen(doors.at(viewer, code).occurrence().id());
  }

  /** Settles it. Doing so twice is the same as once. */
  public void settle(Viewer viewer, String code, String nonce, LooseEndForm form) {
    viewer.mustHave(Scope.DOOR_WRITE);
    forms.check(form);
    if (form.how() == Settling.TRY_AGAIN) {
      // Whoever is seated takes their turn at the seats first, as everywhere.
      guard.write(code);
    }
    Happening happening = doors.at(viewer, code);
    LooseEnd end =
        ends.locked(happening.occurrence().id(), nonce)
            .orElseThrow(() -> new NotFound("loose-end.unknown"));
    if (end.isSettled(form.how())) {
      return;
    }
    Visitor visitor = new Visitor(viewer, happening, end.retyped(form));
    switch (form.how()) {
      case TRY_AGAIN -> seat(visitor, end);
      case LET_IN -> letIn(visitor, end, form.reason());
      case THROW_AWAY -> undo(visitor, end);
    }
    end.settle(form.how(), viewer, time.now());
  }

  /** Whoever is a member already has only lacked a place. */
  private void seat(Visitor visitor, LooseEnd end) {
    if (end.memberId().isPresent()) {
      walkIns.seat(visitor, end.memberId().get(), end.wantsIntroductions());
    } else {
      walkIns.register(visitor);
    }
  }

  private void letIn(Visitor visitor, LooseEnd end, String reason) {
    if (reason.isEmpty()) {
      throw new Invalid("reason", "field.required");
    }
    UUID member = end.memberId().orElseGet(() -> walkIns.join(visitor.form()));
    String nonce = visitor.form().nonce();
    write(
        visitor,
        new CheckInForm(
            nonce,
            CheckInKind.IN,
            member,
            null,
            null,
            end.cameAt(),
            CheckInMode.FORCED,
            reason,
            null));
  }

  private void undo(Visitor visitor, LooseEnd end) {
    write(visitor, CheckInForm.undo(Secrets.hash("undo " + end.nonce()), end.nonce()));
  }

  private void write(Visitor visitor, CheckInForm fact) {
    if (fact.member() != null) {
      rows.takeTurn(visitor.occurrence(), fact.member());
    }
    @Nullable CheckInOutcome result = fact.kind() == CheckInKind.IN ? CheckInOutcome.WELCOME : null;
    rows.add(
        new CheckInRows.New(
            visitor.occurrence(),
            visitor.by(),
            fact,
            fact.member(),
            result,
            null,
            false,
            time.now()));
  }
}
