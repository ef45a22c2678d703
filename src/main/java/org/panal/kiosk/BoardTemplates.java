package org.panal.kiosk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The wall screen, and what of it changes while it hangs there. */
@CheckedTemplate(basePath = "board")
final class BoardTemplates {
  private BoardTemplates() {}

  static native TemplateInstance screen(BoardView view, String feed, String theme);

  static native TemplateInstance room(BoardView view);
}
