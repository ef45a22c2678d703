package org.panal.edge;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.BlockingOperationControl;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.panal.member.Members;
import org.panal.shared.Language;

/** Shows a problem to a person as a page; who is not signed in is led to where they can. */
public class ErrorPages {
  private final CurrentViewer viewer;
  private final Members members;
  private final RoutingContext call;

  ErrorPages(CurrentViewer viewer, Members members, RoutingContext call) {
    this.viewer = viewer;
    this.members = members;
    this.call = call;
  }

  /**
   * What went wrong.
   *
   * @param passkey whether a passkey would let them in
   */
  record problem(int status, String text, boolean passkey) implements TemplateInstance {}

  /** The same with nothing around it. */
  record bare(String language, String text) implements TemplateInstance {}

  /** A page for where nothing may be read: what stands around a page comes from the database. */
  static String bare(Language language, String text) {
    return new bare(language.tag(), text).setLocale(language.locale()).render();
  }

  @ServerResponseFilter
  public void show(ContainerRequestContext request, ContainerResponseContext response) {
    if (!(response.getEntity() instanceof HttpProblem problem)) {
      return;
    }
    if (call.response().ended()) {
      response.setEntity(null);
    } else if (isForAPerson(request)) {
      tell(problem, request, response);
    }
  }

  private void tell(
      HttpProblem problem, ContainerRequestContext request, ContainerResponseContext response) {
    if (problem.getStatusCode() == 401 && "GET".equals(request.getMethod())) {
      leadToSignIn(request, response);
    } else {
      response.setEntity(page(request, problem), null, MediaType.TEXT_HTML_TYPE);
    }
  }

  private String page(ContainerRequestContext request, HttpProblem problem) {
    String detail = problem.getDetail() == null ? "" : problem.getDetail();
    if (!BlockingOperationControl.isBlockingAllowed()) {
      return bare(ViewerFilter.language(request), detail);
    }
    int status = problem.getStatusCode();
    return new problem(status, detail, status == 403 && members.lacksRoles(viewer.get())).render();
  }

  private static boolean isForAPerson(ContainerRequestContext request) {
    return !request.getUriInfo().getPath().startsWith("/api/")
        && request.getAcceptableMediaTypes().stream()
            .anyMatch(MediaType.TEXT_HTML_TYPE::isCompatible);
  }

  private static void leadToSignIn(
      ContainerRequestContext request, ContainerResponseContext response) {
    String back = request.getUriInfo().getRequestUri().getRawPath();
    response.setStatus(303);
    response.setEntity(null);
    response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
    response
        .getHeaders()
        .putSingle(
            HttpHeaders.LOCATION,
            "/sign-in?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
  }
}
