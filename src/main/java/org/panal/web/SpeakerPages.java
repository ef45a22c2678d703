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
import org.panal.event.Agendas;
import org.panal.event.OccurrenceCard;
import org.panal.event.Occurrences;
import org.panal.shared.Once;

/** Where somebody takes their own name off an agenda: what it stands at, and one button. */
@Path("/events/{code}/agenda/me")
@Produces(MediaType.TEXT_HTML)
public class SpeakerPages {
  private final Occurrences occurrences;
  private final Agendas agendas;
  private final CurrentViewer viewer;
  private final Once once;

  SpeakerPages(Occurrences occurrences, Agendas agendas, CurrentViewer viewer, Once once) {
    this.occurrences = occurrences;
    this.agendas = agendas;
    this.viewer = viewer;
    this.once = once;
  }

  /**
   * The page.
   *
   * @param titles what the reader presents
   */
  record own(OccurrenceCard card, List<String> titles) implements TemplateInstance {}

  @GET
  public TemplateInstance read(@PathParam("code") String code) {
    UUID self = viewer.memberId();
    OccurrenceCard card = occurrences.get(viewer.get(), code);
    return new own(
        card,
        agendas.get(viewer.get(), card.code()).parts().stream()
            .filter(
                line ->
                    line.part().speakers().stream()
                        .anyMatch(speaker -> self.equals(speaker.memberId())))
            .map(line -> line.part().title())
            .toList());
  }

  @POST
  public Response leave(@PathParam("code") String code) {
    viewer.memberId();
    once.run(() -> agendas.unspeak(viewer.get(), code));
    return Flash.to("/events/" + code, "told.unspoken");
  }
}
