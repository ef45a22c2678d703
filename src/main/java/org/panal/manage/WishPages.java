package org.panal.manage;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.event.OccurrenceCard;
import org.panal.introduction.WhatIfView;
import org.panal.introduction.WishForm;
import org.panal.introduction.WishKind;
import org.panal.introduction.Wishes;
import org.panal.shared.Invalid;
import org.panal.shared.NotFound;
import org.panal.shared.Once;
import org.panal.shared.Refusal;

/** Two people together or apart in a draft: what it costs, done, undone. */
@Path("/manage/events/{code}/introductions/wishes")
public class WishPages {
  private final OrganisedEvents organised;
  private final RoundScreens screens;
  private final Heads heads;
  private final Wishes wishes;
  private final CurrentViewer viewer;

  WishPages(
      OrganisedEvents organised,
      RoundScreens screens,
      Heads heads,
      Wishes wishes,
      CurrentViewer viewer) {
    this.organised = organised;
    this.screens = screens;
    this.heads = heads;
    this.wishes = wishes;
    this.viewer = viewer;
  }

  record whatIf(Board.Head head, int number, WhatIfPage page) implements TemplateInstance {}

  /** A look changes nothing, and is counted: so it is a form and not a link. */
  @POST
  @Path("what-if")
  public Response ask(
      @PathParam("code") String code,
      @FormParam("number") @DefaultValue("0") int number,
      @FormParam("kind") @Nullable String kind,
      @FormParam("one") @Nullable String one,
      @FormParam("other") @Nullable String other) {
    OccurrenceCard card = organised.get(code);
    return orRefused(
        card,
        () -> {
          WishForm form = form(kind, one, other);
          WhatIfView view =
              wishes.whatIf(viewer.get(), card.code(), number, form, viewer.language());
          WhatIfPage page = WhatIfPage.of(view, viewer.language());
          return Shown.page(new whatIf(heads.of(card), number, page));
        });
  }

  @POST
  public Response make(
      @PathParam("code") String code,
      @FormParam("number") @DefaultValue("0") int number,
      @FormParam("kind") @Nullable String kind,
      @FormParam("one") @Nullable String one,
      @FormParam("other") @Nullable String other) {
    OccurrenceCard card = organised.get(code);
    return orRefused(
        card,
        () -> {
          wishes.make(call("wish"), card.code(), number, form(kind, one, other));
          return there(card, "told.wish-made");
        });
  }

  @POST
  @Path("{wish}/undo")
  public Response undo(
      @PathParam("code") String code,
      @PathParam("wish") String wish,
      @FormParam("number") @DefaultValue("0") int number) {
    OccurrenceCard card = organised.get(code);
    return orRefused(
        card,
        () -> {
          wishes.undo(call("undo"), card.code(), number, known(wish));
          return there(card, "told.wish-undone");
        });
  }

  private Response orRefused(OccurrenceCard card, Supplier<Response> deed) {
    try {
      return deed.get();
    } catch (Refusal no) {
      return Shown.page(Shown.REFUSED, screens.of(card, no));
    } catch (Invalid no) {
      Invalid.FieldError first = no.errors().get(0);
      Refusal told = new Refusal(first.code(), first.values().toArray());
      return Shown.page(Shown.INVALID, screens.of(card, told));
    }
  }

  private Once.Call call(String verb) {
    return new Once.Call(viewer.get(), verb, null, null);
  }

  private static Response there(OccurrenceCard card, String told) {
    return Flash.to("/manage/events/" + card.code() + "/introductions", told);
  }

  private static WishForm form(
      @Nullable String kind, @Nullable String one, @Nullable String other) {
    if (one == null || one.isBlank() || other == null || other.isBlank()) {
      throw new Invalid("other", "round.same-person");
    }
    WishKind meant = "APART".equals(kind) ? WishKind.APART : WishKind.TOGETHER;
    return new WishForm(meant, known(one), known(other));
  }

  private static UUID known(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw new NotFound("round.wish-unknown");
    }
  }
}
