package org.panal.manage;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.panal.edge.Attached;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.event.OccurrenceCard;
import org.panal.introduction.RotationKind;
import org.panal.introduction.Rotations;
import org.panal.shared.Coded;
import org.panal.shared.Invalid;
import org.panal.shared.Once;
import org.panal.shared.Refusal;

/** Who sits where, turn by turn: talks two by two, or tables. */
@Path("/manage/events/{code}/{kind: speed-rounds|tables}")
public class RotationPages {
  private final OrganisedEvents organised;
  private final RotationScreens screens;
  private final Rotations rotations;
  private final CurrentViewer viewer;
  private final Once once;

  RotationPages(
      OrganisedEvents organised,
      RotationScreens screens,
      Rotations rotations,
      CurrentViewer viewer,
      Once once) {
    this.organised = organised;
    this.screens = screens;
    this.rotations = rotations;
    this.viewer = viewer;
    this.once = once;
  }

  /**
   * The rotation of a kind.
   *
   * @param path how its address ends
   * @param tables whether it is for tables
   * @param page the latest, or null before one was drawn
   * @param wanting how many want to meet people
   * @param refusal why something could not be done, or null
   */
  record rotation(
      Board.Head head,
      String path,
      boolean tables,
      @Nullable RotationPage page,
      RotationEntry entry,
      int wanting,
      boolean canDraw,
      @Nullable String refusal)
      implements TemplateInstance {}

  record publish(Board.Head head, RotationPage page) implements TemplateInstance {}

  /** The plan as it hangs on the wall. */
  record print(Board.Head head, RotationPage page) implements TemplateInstance {}

  @GET
  public Response show(@PathParam("code") String code, @PathParam("kind") String kind) {
    return Shown.page(screens.of(organised.get(code), kind(kind), Map.of(), null));
  }

  @POST
  public Response draw(
      @PathParam("code") String code,
      @PathParam("kind") String kind,
      MultivaluedMap<String, String> form) {
    OccurrenceCard card = organised.get(code);
    RotationEntry entry = RotationEntry.typed(form, card);
    try {
      rotations.draw(
          new Once.Call(viewer.get(), "draw", null, null), card.code(), entry.form(kind(kind)));
    } catch (Invalid no) {
      return no(Shown.INVALID, card, kind, form, no.errors().get(0));
    } catch (Refusal no) {
      return no(Shown.REFUSED, card, kind, form, no);
    }
    return there(card, kind, "told.rotation-drawn");
  }

  private Response no(
      int status, OccurrenceCard card, String kind, MultivaluedMap<String, String> form, Coded no) {
    return Shown.page(
        status, screens.of(card, kind(kind), RotationEntry.said(form), screens.say(no)));
  }

  private Response no(
      int status,
      OccurrenceCard card,
      String kind,
      MultivaluedMap<String, String> form,
      Invalid.FieldError error) {
    return Shown.page(
        status, screens.of(card, kind(kind), RotationEntry.said(form), screens.say(error)));
  }

  @GET
  @Path("publish")
  public Response askToPublish(@PathParam("code") String code, @PathParam("kind") String kind) {
    OccurrenceCard card = organised.get(code);
    return screens
        .find(card, kind(kind))
        .filter(RotationPage::isDraft)
        .map(page -> Shown.page(new publish(screens.head(card), page)))
        .orElseGet(() -> Flash.to(address(card, kind)));
  }

  @POST
  @Path("publish")
  public Response publish(
      @PathParam("code") String code,
      @PathParam("kind") String kind,
      @FormParam("number") @DefaultValue("0") int number) {
    OccurrenceCard card = organised.get(code);
    try {
      once.run(() -> rotations.publish(viewer.get(), card.code(), number));
    } catch (Refusal no) {
      // Who presses second, or a second time, wanted what is there now.
      if (!no.code().equals("rotation.published")) {
        return Shown.page(Shown.REFUSED, screens.of(card, kind(kind), Map.of(), screens.say(no)));
      }
    }
    return there(card, kind, "told.rotation-published");
  }

  /** The plan on paper: for each person their tables, and for each turn who sits where. */
  @GET
  @Path("{number: [0-9]{1,9}}/print")
  public Response print(@PathParam("code") String code, @PathParam("number") int number) {
    OccurrenceCard card = organised.get(code);
    return Shown.page(new print(screens.head(card), screens.get(card, number)));
  }

  /** Who sits where, for a spreadsheet. */
  @GET
  @Path("{number: [0-9]{1,9}}/csv")
  public Response csv(@PathParam("code") String code, @PathParam("number") int number) {
    OccurrenceCard card = organised.get(code);
    return Response.ok(screens.csv(card, number), "text/csv;charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, Attached.seats(card.code(), number))
        .build();
  }

  private static Response there(OccurrenceCard card, String kind, String told) {
    return Flash.to(address(card, kind), told);
  }

  private static String address(OccurrenceCard card, String kind) {
    return "/manage/events/" + card.code() + "/" + kind;
  }

  private static RotationKind kind(String path) {
    return path.equals(path(RotationKind.TABLES)) ? RotationKind.TABLES : RotationKind.SPEED_ROUNDS;
  }

  static String path(RotationKind kind) {
    return kind == RotationKind.TABLES ? "tables" : "speed-rounds";
  }
}
