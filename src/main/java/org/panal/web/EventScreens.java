package org.panal.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.panal.edge.CurrentViewer;
import org.panal.edge.FormProblem;
import org.panal.shared.Coded;
import org.panal.shared.Site;

/** The page of one occurrence, as it is or as an answer to it was refused. */
@ApplicationScoped
class EventScreens {
  private final EventViews views;
  private final CurrentViewer viewer;
  private final Site site;

  EventScreens(
      EventViews views, CurrentViewer viewer, @ConfigProperty(name = "panal.url") Site site) {
    this.views = views;
    this.viewer = viewer;
    this.site = site;
  }

  Response read(String code) {
    return shown(views.get(code, null), FormProblem.none());
  }

  /** With what was typed, and what is wrong with it. */
  Response again(String code, RsvpFields fields, Coded no) {
    return shown(views.get(code, fields), FormProblem.of(no, viewer.language()));
  }

  private Response shown(EventView view, FormProblem problem) {
    TemplateInstance page = new EventPages.page(view, problem, EventFace.of(view.card(), site));
    return Response.status(problem.status()).entity(page).build();
  }
}
