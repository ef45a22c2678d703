package org.panal.kiosk;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.checkin.Badges;
import org.panal.checkin.CheckInAnswer;
import org.panal.checkin.CheckInForm;
import org.panal.checkin.CheckIns;
import org.panal.checkin.Tonight;
import org.panal.edge.CurrentViewer;
import org.panal.shared.Once;
import org.panal.shared.Secrets;

/** Somebody comes in: by what they show, type or tap. */
@Path("/kiosk/check-ins")
@Produces(MediaType.TEXT_HTML)
public class KioskCheckInPages {
  private final OwnTablet tablet;
  private final CheckIns checkIns;
  private final Badges badges;
  private final Results results;
  private final CurrentViewer viewer;
  private final Once once;

  KioskCheckInPages(
      OwnTablet tablet,
      CheckIns checkIns,
      Badges badges,
      Results results,
      CurrentViewer viewer,
      Once once) {
    this.tablet = tablet;
    this.checkIns = checkIns;
    this.badges = badges;
    this.results = results;
    this.viewer = viewer;
    this.once = once;
  }

  /** What the visitor is told, full screen; and for the tablet, who is in now. */
  record result(Result result, CheckInAnswer answer) implements TemplateInstance {}

  /** Whatever stands in the one field: a code lets in, a name leads on to who fits. */
  @POST
  public Response come(
      @FormParam("q") @DefaultValue("") String q,
      @FormParam("member") @Nullable UUID member,
      @FormParam("nonce") @Nullable String nonce) {
    Optional<Tonight> tonight = tablet.tonight();
    if (tonight.isEmpty() || (q.isBlank() && member == null)) {
      return Ways.idle();
    }
    String code = tonight.get().card().code();
    String key = nonce == null || nonce.isBlank() ? Secrets.uuid().toString() : nonce;
    if (member == null && !badges.isCode(viewer.get(), code, q)) {
      return Ways.people(q);
    }
    CheckInForm form =
        member == null ? CheckInForm.shown(key, q.strip()) : CheckInForm.of(key, member);
    once.run(() -> checkIns.record(viewer.get(), code, form));
    return Ways.told(key);
  }

  @GET
  @Path("{nonce}")
  public Response told(@PathParam("nonce") String nonce) {
    Optional<Tonight> tonight = tablet.tonight();
    Optional<CheckInAnswer> answer =
        tonight.flatMap(at -> checkIns.recent(viewer.get(), at.card().code(), nonce));
    return answer.isEmpty() || answer.get().result() == null
        ? Ways.idle()
        : Response.ok(new result(results.of(tonight.orElseThrow(), answer.get()), answer.get()))
            .build();
  }

  @POST
  @Path("{nonce}/undo")
  public Response undo(@PathParam("nonce") String nonce) {
    tablet
        .tonight()
        .ifPresent(
            tonight -> {
              CheckInForm undo = CheckInForm.undo(Secrets.hash("undo " + nonce), nonce);
              once.run(() -> checkIns.record(viewer.get(), tonight.card().code(), undo));
            });
    return Ways.idle();
  }
}
