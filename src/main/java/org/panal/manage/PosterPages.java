package org.panal.manage;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.panal.event.OccurrenceCard;
import org.panal.shared.Language;
import org.panal.shared.Site;

/** A poster for one event, to print. */
@Path("/manage/events/{code}/poster")
public class PosterPages {
  private final OrganisedEvents organised;
  private final Heads heads;
  private final Site site;

  PosterPages(
      OrganisedEvents organised, Heads heads, @ConfigProperty(name = "panal.url") Site site) {
    this.organised = organised;
    this.heads = heads;
    this.site = site;
  }

  record poster(Board.Head head, Poster poster, Language[] languages) implements TemplateInstance {}

  @GET
  public Response show(
      @PathParam("code") String code, @QueryParam("language") @DefaultValue("") String asked) {
    OccurrenceCard card = organised.get(code);
    Language language = SpacePosterPages.language(asked, card.event().event().language());
    return Shown.page(
        new poster(heads.of(card), Poster.of(card, language, site), Language.values()));
  }
}
