package org.panal.rsvp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.panal.access.AskForm;
import org.panal.access.NewcomerForm;
import org.panal.access.SignInState;
import org.panal.access.SignInStep;
import org.panal.access.SignIns;
import org.panal.shared.Forms;
import org.panal.shared.Invalid;
import org.panal.shared.NotFound;
import org.panal.shared.Secrets;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/**
 * An answer by name and address alone: seats are kept for minutes, while a code that was sent there
 * is typed in the browser that asked. The code makes a member of who is none, and an answer of the
 * hold. Nothing here tells whether an address is known.
 */
@ApplicationScoped
@Transactional
public class SeatHolds {
  // Nobody is known before the code.
  private static final Viewer HOLDER = Viewer.system("seat-hold");
  private static final UUID NOBODY = new UUID(0, 0);

  private final Turns turns;
  private final Wishes wishes;
  private final HoldRows rows;
  private final SeatRows seats;
  private final Line line;
  private final Rsvps rsvps;
  private final SignIns signIns;
  private final Forms forms;
  private final ObjectMapper json;
  private final Time time;

  SeatHolds(
      Turns turns,
      Wishes wishes,
      HoldRows rows,
      SeatRows seats,
      Line line,
      Rsvps rsvps,
      SignIns signIns,
      Forms forms,
      ObjectMapper json,
      Time time) {
    this.turns = turns;
    this.wishes = wishes;
    this.rows = rows;
    this.seats = seats;
    this.line = line;
    this.rsvps = rsvps;
    this.signIns = signIns;
    this.forms = forms;
    this.json = json;
    this.time = time;
  }

  /** Keeps seats, if there are any, and has a code sent. Asking again takes the former's place. */
  public HoldReceipt hold(Viewer viewer, String code, HoldForm form) {
    forms.check(form);
    Visit visit = turns.visit(HOLDER, code, NOBODY);
    visit.happening().mustBeVisibleTo(viewer);
    Turns.refuseUnlessOpen(visit);
    Turns.refuseUnlessTaken(visit);
    wishes.check(visit.rules(), Optional.empty(), form.rsvp());
    if (!form.agrees()) {
      throw new Invalid("agrees", "sign-in.consent-needed");
    }
    Optional<SeatHold> former =
        visit.holds().stream().filter(hold -> hold.isOfAddress(form.email())).findFirst();
    former.ifPresent(rows::remove);
    String back = "/events/" + visit.occurrence().code();
    String browser = signIns.ask(new AskForm(form.email(), form.language(), back));
    HoldReceipt receipt = keep(visit, form, browser);
    if (former.isPresent()) {
      line.moveUp(visit.happening(), visit.now(), null);
    }
    return receipt;
  }

  private HoldReceipt keep(Visit visit, HoldForm form, String browser) {
    Wishes.Place place = Wishes.place(Optional.empty(), form.rsvp());
    Room room = seats.room(visit.occurrence().id(), visit.now());
    boolean isFree =
        !visit.happening().event().needsApproval() && room.fits(place.lane(), place.party());
    SeatHold.Asking asking =
        new SeatHold.Asking(
            HoldRows.hash(form.email()), Secrets.hash(browser), form.name(), write(form.rsvp()));
    SeatHold hold =
        new SeatHold(
            visit.occurrence().id(), asking, place.lane(), isFree ? place.party() : 0, visit.now());
    rows.put(hold);
    return new HoldReceipt(browser, isFree ? place.party() : 0, hold.heldUntil());
  }

  private String write(RsvpForm form) {
    try {
      return json.writeValueAsString(form);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer that is no JSON", e);
    }
  }

  private RsvpForm read(String form) {
    try {
      return json.readValue(form, RsvpForm.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a kept answer that is none", e);
    }
  }

  /** Whether this browser has seats kept here, or an answer that waits for its code. */
  public boolean isHeld(Viewer viewer, String code, String browser) {
    UUID occurrence = turns.look(viewer, code).occurrence().id();
    return rows.ofBrowser(occurrence, browser, time.now()).isPresent();
  }

  /**
   * The code from the mail: whoever has the address comes, as a member. A hold that is over is
   * worth nothing, and its code lets nobody in here.
   *
   * @param client who types, for the limit on guessing
   */
  public Confirmed confirm(String code, String browser, String client, String typed) {
    Visit visit = turns.visit(HOLDER, code, NOBODY);
    Optional<SeatHold> hold = rows.ofBrowser(visit.occurrence().id(), browser, visit.now());
    if (hold.isEmpty()) {
      throw new NotFound("rsvp.hold-over");
    }
    SignInStep step = signIns.byCode(browser, client, typed);
    if (step.state() == SignInState.NEWCOMER) {
      step = signIns.join(browser, new NewcomerForm(hold.get().name(), true));
    }
    UUID member = step.memberId();
    return member == null
        ? new Confirmed(step, null)
        : new Confirmed(step, answer(member, code, hold.get()));
  }

  /** Whoever comes already keeps their answer as it is. */
  private RsvpReceipt answer(UUID member, String code, SeatHold hold) {
    Viewer self = Viewer.member(member, Set.of());
    return rsvps.confirm(self, code, read(hold.form()));
  }

  /** The dates where seats were held for too long, by their codes. For the job. */
  public List<String> over(Viewer viewer) {
    viewer.mustBeAdmin();
    return rows.over(time.now());
  }

  /** Gives what was held too long at one date to the line. For the job. */
  public void release(Viewer viewer, String code) {
    viewer.mustBeAdmin();
    turns.visit(viewer, code, NOBODY);
  }
}
