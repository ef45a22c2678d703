package org.panal.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.panal.access.Sessions;
import org.panal.edge.Cookies;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.edge.FormProblem;
import org.panal.member.Members;
import org.panal.privacy.Erasures;
import org.panal.privacy.Exports;
import org.panal.shared.Invalid;
import org.panal.shared.Once;
import org.panal.shared.Refusal;

/** A member's own data: to take with them, and to have erased. Both ask who it is once more. */
@Path("/settings/data")
@Produces(MediaType.TEXT_HTML)
public class DataPages {
  private final Exports exports;
  private final Erasures erasures;
  private final Sessions sessions;
  private final Members members;
  private final CurrentViewer viewer;
  private final Once once;

  DataPages(
      Exports exports,
      Erasures erasures,
      Sessions sessions,
      Members members,
      CurrentViewer viewer,
      Once once) {
    this.exports = exports;
    this.erasures = erasures;
    this.sessions = sessions;
    this.members = members;
    this.viewer = viewer;
    this.once = once;
  }

  /**
   * What can be done.
   *
   * @param fresh whether they signed in a moment ago
   */
  record data(String email, boolean fresh) implements TemplateInstance {}

  /** What erasing means, and the last question. */
  record erase(FormProblem problem) implements TemplateInstance {}

  @GET
  public TemplateInstance read(@Context HttpHeaders headers) {
    String email = members.get(viewer.get(), viewer.memberId()).email();
    return new data(email, isFresh(headers));
  }

  @GET
  @Path("panal.json")
  @Produces(MediaType.APPLICATION_JSON)
  public Response download(@Context HttpHeaders headers) {
    viewer.memberId();
    if (!isFresh(headers)) {
      return Flash.to("/settings/data");
    }
    return Response.ok(exports.of(viewer.get(), session(headers)))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"panal.json\"")
        .build();
  }

  @GET
  @Path("erase")
  public Response ask(@Context HttpHeaders headers) {
    viewer.memberId();
    return isFresh(headers) ? shown(FormProblem.none()) : Flash.to("/settings/data");
  }

  @POST
  @Path("erase")
  public Response erase(
      @RestForm @Nullable String sure, @Context HttpHeaders headers, @Context UriInfo uri) {
    viewer.memberId();
    if (!isFresh(headers)) {
      return Flash.to("/settings/data");
    }
    if (sure == null) {
      Invalid unsure = new Invalid("sure", "privacy.sure-needed");
      return shown(FormProblem.of(unsure, viewer.language()));
    }
    try {
      once.run(() -> erasures.eraseMe(viewer.get(), session(headers)));
      return SignOutPages.left(uri, "told.erased");
    } catch (Refusal no) {
      return shown(FormProblem.of(no, viewer.language()));
    }
  }

  private static Response shown(FormProblem problem) {
    return Response.status(problem.status()).entity(new erase(problem)).build();
  }

  private boolean isFresh(HttpHeaders headers) {
    return sessions.isFresh(viewer.get(), session(headers));
  }

  private static String session(HttpHeaders headers) {
    return Cookies.sessionIn(headers.getCookies()).orElse("");
  }
}
