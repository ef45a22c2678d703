package org.panal.manage;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.panal.edge.CurrentViewer;
import org.panal.shared.Language;
import org.panal.shared.Site;
import org.panal.space.SpaceView;
import org.panal.space.Spaces;

/** A poster for the calendar of a space, to print; for organisers. */
@Path("/manage/spaces/{space}/poster")
public class SpacePosterPages {
  private final Spaces spaces;
  private final CurrentViewer viewer;
  private final Site site;

  SpacePosterPages(
      Spaces spaces, CurrentViewer viewer, @ConfigProperty(name = "panal.url") Site site) {
    this.spaces = spaces;
    this.viewer = viewer;
    this.site = site;
  }

  record poster(SpaceView space, Poster poster, Language[] languages) implements TemplateInstance {}

  @GET
  public Response show(
      @PathParam("space") String code, @QueryParam("language") @DefaultValue("") String asked) {
    viewer.get().mustBeOrganiser();
    SpaceView space = spaces.get(code);
    Language language = language(asked, viewer.language());
    return Shown.page(new poster(space, Poster.of(space, language, site), Language.values()));
  }

  /** What cannot be read means the usual one. */
  static Language language(String asked, Language usual) {
    return Arrays.stream(Language.values())
        .filter(each -> each.tag().equals(asked))
        .findFirst()
        .orElse(usual);
  }
}
