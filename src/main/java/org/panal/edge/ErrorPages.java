package org.panal.edge;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.panal.shared.Language;

/** Shows a problem to a person as a page; who is not signed in is led to where they can. */
public class ErrorPages {

  record problem(int status, String text) implements TemplateInstance {}

  /** The same with nothing around it. */
  record bare(String language, String text) implements TemplateInstance {}

  /** A page for where nothing may be read: what stands around a page comes from the database. */
  static String bare(Language language, String text) {
    return new bare(language.tag(), text).setLocale(language.locale()).render();
  }

  @ServerResponseFilter
  public void show(ContainerRequestContext request, ContainerResponseContext response) {
    if (!(response.getEntity() instanceof HttpProblem problem) || !isForAPerson(request)) {
      return;
    }
    if (problem.getStatusCode() == 401 && "GET".equals(request.getMethod())) {
      leadToSignIn(request, response);
    } else {
      response.setEntity(page(request, problem), null, MediaType.TEXT_HTML_TYPE);
    }
  }

  private static String page(ContainerRequestContext request, HttpProblem problem) {
    String detail = problem.getDetail() == null ? "" : problem.getDetail();
    return BlockingOperationControl.isBlockingAllowed()
        ? new problem(problem.getStatusCode(), detail).render()
        : bare(ViewerFilter.language(request), detail);
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
