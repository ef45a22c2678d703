package org.panal.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.member.Vetoes;
import org.panal.shared.Once;

/** Whom a member keeps away; nobody else reads it. */
@Path("/settings/blocks")
@Produces(MediaType.TEXT_HTML)
public class BlockPages {
  private final Vetoes vetoes;
  private final CurrentViewer viewer;
  private final WallClock clock;
  private final Once once;

  BlockPages(Vetoes vetoes, CurrentViewer viewer, WallClock clock, Once once) {
    this.vetoes = vetoes;
    this.viewer = viewer;
    this.clock = clock;
    this.once = once;
  }

  record list(List<Line> lines) implements TemplateInstance {}

  /** Somebody who is kept away, since a day. */
  record Line(UUID id, String name, String since) {}

  @GET
  public TemplateInstance read() {
    viewer.memberId();
    return new list(
        vetoes.list(viewer.get()).stream()
            .map(veto -> new Line(veto.memberId(), veto.name(), clock.day(veto.since())))
            .toList());
  }

  @POST
  @Path("{id}/remove")
  public Response unblock(@PathParam("id") UUID id) {
    once.run(() -> vetoes.withdraw(viewer.get(), id));
    return Flash.to("/settings/blocks", "told.unblocked");
  }
}
