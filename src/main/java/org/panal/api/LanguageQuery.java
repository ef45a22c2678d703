package org.panal.api;

import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.shared.Language;

/** The language that labels are told in. */
public class LanguageQuery {
  @Parameter(
      description = "What labels are told in; as `Accept-Language` says where it is left out.",
      example = "es")
  @Schema(
      type = SchemaType.STRING,
      enumeration = {"en", "es"})
  @QueryParam("language")
  @Nullable String language;

  Language or(CurrentViewer viewer) {
    String upper = language == null ? null : language.toUpperCase(Locale.ROOT);
    Language asked = Asked.choice("language", upper, Language.class);
    return asked == null ? viewer.language() : asked;
  }
}
