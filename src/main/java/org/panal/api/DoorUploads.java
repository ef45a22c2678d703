package org.panal.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.panal.checkin.CheckInAnswer;
import org.panal.checkin.CheckInForm;
import org.panal.checkin.CheckInKind;
import org.panal.checkin.CheckInMode;
import org.panal.checkin.CheckIns;
import org.panal.checkin.LooseEnds;
import org.panal.checkin.WalkInForm;
import org.panal.checkin.WalkIns;
import org.panal.edge.CurrentViewer;
import org.panal.shared.Coded;
import org.panal.shared.Forbidden;
import org.panal.shared.Invalid;
import org.panal.shared.Language;
import org.panal.shared.NotFound;
import org.panal.shared.Once;
import org.panal.shared.Refusal;
import org.panal.shared.SignInNeeded;
import org.panal.shared.Typed;

/** Takes what a door recorded, fact by fact: one that cannot stand keeps no other back. */
@ApplicationScoped
class DoorUploads {
  private static final int MOST = 200;

  private final CheckIns checkIns;
  private final WalkIns walkIns;
  private final LooseEnds looseEnds;
  private final CurrentViewer viewer;
  private final Once once;

  DoorUploads(
      CheckIns checkIns, WalkIns walkIns, LooseEnds looseEnds, CurrentViewer viewer, Once once) {
    this.checkIns = checkIns;
    this.walkIns = walkIns;
    this.looseEnds = looseEnds;
    this.viewer = viewer;
    this.once = once;
  }

  /** Facts of a door, 200 at most. */
  @Schema(name = "CheckInBatch")
  public record Batch(List<CheckInForm> items) {
    public Batch {
      items = Typed.list(items);
    }
  }

  /** The answers in the order of the facts. */
  @Schema(name = "CheckInAnswers")
  public record Answers(List<Each> items) {}

  /**
   * What became of one fact.
   *
   * @param answer null where the fact cannot stand
   * @param problem the code of why it cannot, or null
   */
  @Schema(name = "CheckInUploaded")
  public record Each(
      @Nullable String nonce, @Nullable CheckInAnswer answer, @Nullable String problem) {}

  Answers record(String code, Batch batch) {
    if (batch.items().isEmpty() || batch.items().size() > MOST) {
      throw new Invalid("items", "field.out-of-range", 1, MOST);
    }
    return new Answers(batch.items().stream().map(form -> each(code, form)).toList());
  }

  private Each each(String code, @Nullable CheckInForm form) {
    if (form == null) {
      return new Each(null, null, "field.required");
    }
    try {
      CheckInAnswer answer = once.run(() -> checkIns.record(viewer.get(), code, form));
      return new Each(form.nonce(), answer, null);
    } catch (Coded no) {
      return stands(form, no) ? kept(code, form, no) : no(form, no);
    }
  }

  /** Somebody whom a tablet let in, and who is no member any more. */
  private static boolean stands(CheckInForm form, Coded no) {
    return form.at() != null
        && form.kind() == CheckInKind.IN
        && form.mode() != CheckInMode.ONLINE
        && no.code().equals("check-in.member-unknown");
  }

  private Each kept(String code, CheckInForm form, Coded no) {
    WalkInForm nobody = new WalkInForm(form.nonce(), "", "", Language.EN, false, form.at());
    CheckInAnswer answer = once.run(() -> looseEnds.keep(viewer.get(), code, nobody, no));
    return new Each(form.nonce(), answer, null);
  }

  /** Who is in stays in: what a tablet did on its own is taken, and settled by the team. */
  CheckInAnswer walkIn(String code, WalkInForm form) {
    try {
      return once.run(() -> walkIns.register(viewer.get(), code, form));
    } catch (Refusal | Invalid no) {
      if (form.at() == null) {
        throw no;
      }
      return once.run(() -> looseEnds.keep(viewer.get(), code, form, no));
    }
  }

  private static String code(Coded no) {
    return no instanceof Invalid invalid ? invalid.errors().get(0).code() : no.code();
  }

  /** Who may not be here at all is told so at once. */
  private static Each no(CheckInForm form, Coded no) {
    boolean isTheWholeDoor =
        no instanceof SignInNeeded
            || no instanceof Forbidden
            || (no instanceof NotFound && no.code().equals("occurrence.unknown"));
    if (isTheWholeDoor) {
      throw no;
    }
    return new Each(form.nonce(), null, code(no));
  }
}
