package org.panal.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.panal.checkin.CheckInAnswer;
import org.panal.checkin.CheckInForm;
import org.panal.checkin.CheckIns;
import org.panal.checkin.WalkInForm;
import org.panal.checkin.WalkIns;
import org.panal.edge.CurrentViewer;
import org.panal.shared.Coded;
import org.panal.shared.Forbidden;
import org.panal.shared.Invalid;
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
  private final CurrentViewer viewer;
  private final Once once;

  DoorUploads(CheckIns checkIns, WalkIns walkIns, CurrentViewer viewer, Once once) {
    this.checkIns = checkIns;
    this.walkIns = walkIns;
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
      return no(form, no);
    }
  }

  /** Who is in stays in: what a tablet did on its own is not refused for want of a seat. */
  CheckInAnswer walkIn(String code, WalkInForm form) {
    try {
      return once.run(() -> walkIns.register(viewer.get(), code, form));
    } catch (Refusal no) {
      if (form.at() == null) {
        throw no;
      }
      return once.run(() -> walkIns.stands(viewer.get(), code, form));
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
