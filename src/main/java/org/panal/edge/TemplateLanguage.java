package org.panal.edge;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Renders every page in the language of its reader. */
@ApplicationScoped
class TemplateLanguage {
  private final CurrentViewer viewer;

  TemplateLanguage(CurrentViewer viewer) {
    this.viewer = viewer;
  }

  void configure(@Observes EngineBuilder engine) {
    engine.addTemplateInstanceInitializer(
        template -> {
          if (Arc.container().requestContext().isActive()) {
            template.setLocale(viewer.language().locale());
          }
        });
  }
}
