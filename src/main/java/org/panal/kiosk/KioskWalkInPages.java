package org.panal.kiosk;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.panal.checkin.Tonight;
import org.panal.checkin.WalkInForm;
import org.panal.checkin.WalkIns;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Mistakes;
import org.panal.shared.Invalid;
import org.panal.shared.Language;
import org.panal.shared.Once;
import org.panal.shared.Refusal;
import org.panal.shared.Secrets;

/** Somebody comes who did not sign up. */
@Path("/kiosk/walk-in")
@Produces(MediaType.TEXT_HTML)
public class KioskWalkInPages {
  private static final int UNPROCESSABLE = 422;
  private static final int CONFLICT = 409;

  private final OwnTablet tablet;
  private final WalkIns walkIns;
  private final CurrentViewer viewer;
  private final Once once;

  KioskWalkInPages(OwnTablet tablet, WalkIns walkIns, CurrentViewer viewer, Once once) {
    this.tablet = tablet;
    this.walkIns = walkIns;
    this.viewer = viewer;
    this.once = once;
  }

  /** What was typed. */
  public static class Fields {
    @FormParam("nonce")
    @Nullable String nonce;

    @FormParam("name")
    @Nullable String name;

    @FormParam("email")
    @Nullable String email;

    @FormParam("introductions")
    @Nullable String introductions;

    @SuppressWarnings("NullAway") // the form itself says what is missing
    WalkInForm form(Language language) {
      String key = nonce == null ? Secrets.uuid().toString() : nonce;
      return WalkInForm.now(key, name, email, language, introductions != null);
    }
  }

  record walkIn(Door door, WalkInForm form, Map<String, String> errors)
      implements TemplateInstance {
    public @Nullable String at(String field) {
      return errors.get(field);
    }
  }

  /** No place, or no open door. */
  record full(Door door) implements TemplateInstance {}

  @GET
  public Response ask() {
    return tablet
        .tonight()
        .map(tonight -> form(200, tonight, new Fields().form(viewer.language()), Map.of()))
        .orElseGet(Ways::idle);
  }

  private Response form(int status, Tonight at, WalkInForm form, Map<String, String> errors) {
    return Response.status(status).entity(new walkIn(tablet.door(at), form, errors)).build();
  }

  @POST
  public Response come(@BeanParam Fields fields) {
    Optional<Tonight> tonight = tablet.tonight();
    if (tonight.isEmpty()) {
      return Ways.idle();
    }
    WalkInForm form = fields.form(viewer.language());
    try {
      String code = tonight.get().card().code();
      once.run(() -> walkIns.register(viewer.get(), code, form));
      return Ways.told(form.nonce());
    } catch (Invalid no) {
      Map<String, String> errors = Mistakes.in(no, viewer.language());
      return form(UNPROCESSABLE, tonight.get(), form, errors);
    } catch (Refusal no) {
      return no.code().equals("rsvp.full")
          ? Response.status(CONFLICT).entity(new full(tablet.door(tonight.get()))).build()
          : Ways.idle(); // which says when the door opens, or that it is over
    }
  }
}
