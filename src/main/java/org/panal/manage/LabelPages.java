package org.panal.manage;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.panal.checkin.Label;
import org.panal.checkin.Labels;
import org.panal.checkin.LabelsFor;
import org.panal.edge.CurrentViewer;
import org.panal.event.OccurrenceCard;
import org.panal.shared.Site;

/** Labels for a label printer: of all who are going, of all who are here, or of one. */
@Path("/manage/events/{code}/labels")
public class LabelPages {
  private final OrganisedEvents organised;
  private final Heads heads;
  private final Labels labels;
  private final CurrentViewer viewer;
  private final Site site;

  LabelPages(
      OrganisedEvents organised,
      Heads heads,
      Labels labels,
      CurrentViewer viewer,
      @ConfigProperty(name = "panal.url") Site site) {
    this.organised = organised;
    this.heads = heads;
    this.labels = labels;
    this.viewer = viewer;
    this.site = site;
  }

  /**
   * The labels.
   *
   * @param size the class of what is printed on
   * @param one whose alone; empty for all
   */
  record labels(
      Board.Head head,
      List<Worn> worn,
      String size,
      List<LabelSize.Option> sizes,
      boolean here,
      String one)
      implements TemplateInstance {}

  /**
   * One label.
   *
   * @param fit how large its words can be
   * @param met where its code leads
   */
  record Worn(Label label, LabelFit fit, String met) {}

  @GET
  public Response show(
      @PathParam("code") String code,
      @QueryParam("who") @DefaultValue("going") String who,
      @QueryParam("member") @Nullable UUID member,
      @QueryParam("size") @DefaultValue("") String size) {
    OccurrenceCard card = organised.helped(code);
    boolean here = who.equals("here");
    LabelsFor whose = here ? LabelsFor.HERE : LabelsFor.GOING;
    LabelSize chosen = LabelSize.of(size);
    List<Worn> worn =
        labels.list(viewer.get(), card.code(), whose, member, viewer.language()).stream()
            .map(each -> new Worn(each, LabelFit.of(each, chosen), met(card, each)))
            .toList();
    String one = member == null ? "" : member.toString();
    return Shown.page(
        new labels(heads.of(card), worn, chosen.css(), LabelSize.options(chosen), here, one));
  }

  private String met(OccurrenceCard card, Label label) {
    return site.at("/events/" + card.code() + "/met/" + label.mark());
  }
}
