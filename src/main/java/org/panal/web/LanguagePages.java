package org.panal.web;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.panal.edge.Back;
import org.panal.edge.Cookies;
import org.panal.shared.Language;

/** Reading Panal in the other language. */
@Path("/language")
public class LanguagePages {

  @POST
  public Response choose(
      @RestForm @Nullable String language, @RestForm @Nullable String back, @Context UriInfo uri) {
    Language chosen = Language.of(Locale.forLanguageTag(language == null ? "" : language));
    return Response.seeOther(Back.to(back)).cookie(Cookies.language(uri, chosen)).build();
  }
}
