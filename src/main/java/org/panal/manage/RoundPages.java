package org.panal.manage;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panal.edge.Attached;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.event.OccurrenceCard;
import org.panal.introduction.Rounds;
import org.panal.shared.Once;
import org.panal.shared.Refusal;

/** Who should meet whom: drawn as a draft, looked at, published once. */
@Path("/manage/events/{code}/introductions")
public class RoundPages {
  private final OrganisedEvents organised;
  private final Heads heads;
  private final LatestRounds latest;
  private final RoundWords words;
  private final Rounds rounds;
  private final RoundScreens screens;
  private final CurrentViewer viewer;
  private final Once once;

  RoundPages(
      OrganisedEvents organised,
      Heads heads,
      LatestRounds latest,
      RoundWords words,
      Rounds rounds,
      RoundScreens screens,
      CurrentViewer viewer,
      Once once) {
    this.organised = organised;
    this.heads = heads;
    this.latest = latest;
    this.words = words;
    this.rounds = rounds;
    this.screens = screens;
    this.viewer = viewer;
    this.once = once;
  }

  /**
   * The introductions of an occurrence.
   *
   * @param round the latest, or null before one was drawn
   * @param wanting how many want to be introduced
   * @param canDraw whether there is anybody to introduce, and time to do so
   * @param refusal why something could not be done, or null
   * @param rounds all of them, where there is more than one
   * @param chosen the id of somebody to bring together with another, or empty
   */
  record introductions(
      Board.Head head,
      @Nullable RoundPage round,
      int wanting,
      boolean canDraw,
      @Nullable String refusal,
      List<RoundPage.Other> rounds,
      String chosen)
      implements TemplateInstance {}

  record publish(Board.Head head, RoundPage round) implements TemplateInstance {}

  @GET
  public Response introductions(
      @PathParam("code") String code, @QueryParam("for") @DefaultValue("") String chosen) {
    return Shown.page(screens.of(organised.get(code), chosen));
  }

  /** A round that another came after. */
  @GET
  @Path("{number: [0-9]{1,9}}")
  public Response earlier(@PathParam("code") String code, @PathParam("number") int number) {
    return Shown.page(screens.of(organised.get(code), number));
  }

  /** Who meets whom and why, for a spreadsheet. */
  @GET
  @Path("{number: [0-9]{1,9}}/csv")
  public Response csv(@PathParam("code") String code, @PathParam("number") int number) {
    OccurrenceCard card = organised.get(code);
    return Response.ok(words.csv(latest.get(card.code(), number)), "text/csv;charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, Attached.table(card.code(), number))
        .build();
  }

  /** The proof of a round as a file. */
  @GET
  @Path("{number: [0-9]{1,9}}/certificate")
  public Response proof(@PathParam("code") String code, @PathParam("number") int number) {
    OccurrenceCard card = organised.get(code);
    return Response.ok(rounds.proof(viewer.get(), card.code(), number), MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CONTENT_DISPOSITION, Attached.round(card.code(), number))
        .build();
  }

  @POST
  @Path("draw")
  public Response draw(@PathParam("code") String code) {
    OccurrenceCard card = organised.get(code);
    try {
      rounds.draw(viewer.get(), card.code());
    } catch (Refusal no) {
      return Shown.page(Shown.REFUSED, screens.of(card, no));
    }
    return there(card, "told.round-drawn");
  }

  private static Response there(OccurrenceCard card, String told) {
    return Flash.to("/manage/events/" + card.code() + "/introductions", told);
  }

  @GET
  @Path("publish")
  public Response askToPublish(@PathParam("code") String code) {
    OccurrenceCard card = organised.get(code);
    return latest
        .find(card.code())
        .filter(Latest::isDraft)
        .map(round -> Shown.page(new publish(heads.of(card), words.page(round, card))))
        .orElseGet(() -> Flash.to("/manage/events/" + card.code() + "/introductions"));
  }

  @POST
  @Path("publish")
  public Response publish(
      @PathParam("code") String code, @FormParam("number") @DefaultValue("0") int number) {
    OccurrenceCard card = organised.get(code);
    try {
      once.run(() -> rounds.publish(viewer.get(), card.code(), number));
    } catch (Refusal no) {
      // Who presses second, or a second time, wanted what is there now.
      if (!no.code().equals("round.published")) {
        return Shown.page(Shown.REFUSED, screens.of(card, no));
      }
    }
    return there(card, "told.round-published");
  }
}
