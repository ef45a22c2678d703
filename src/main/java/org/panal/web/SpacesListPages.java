package org.panal.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.panal.shared.Paging;
import org.panal.space.SpaceView;
import org.panal.space.Spaces;

/** The spaces with their calendars; where there is one alone, its calendar at once. */
@Path("/spaces")
public class SpacesListPages {
  private final Spaces spaces;

  SpacesListPages(Spaces spaces) {
    this.spaces = spaces;
  }

  record list(List<SpaceView> spaces) implements TemplateInstance {}

  @GET
  @Produces(MediaType.TEXT_HTML)
  public Response list() {
    List<SpaceView> open =
        spaces.list(new Paging(0, Paging.MOST)).items().stream()
            .filter(space -> !space.archived())
            .toList();
    return open.size() == 1
        ? Response.seeOther(UriBuilder.fromPath("/spaces/{code}").build(open.get(0).code())).build()
        : Response.ok(new list(open)).build();
  }
}
