package org.panal.manage;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.event.OccurrenceCard;
import org.panal.shared.Invalid;
import org.panal.shared.Once;
import org.panal.turnout.Attended;
import org.panal.turnout.Forecasts;
import org.panal.turnout.RiskForm;
import org.panal.turnout.Ruling;
import org.panal.turnout.RulingForm;
import org.panal.turnout.Showing;
import org.panal.turnout.StillComing;
import org.panal.turnout.Turnouts;

/** How many are likely to come; and afterwards, who did. */
@Path("/manage/events/{code}/turnout")
public class TurnoutPages {
  private final OrganisedEvents organised;
  private final Heads heads;
  private final Outlooks outlooks;
  private final Forecasts forecasts;
  private final Turnouts turnouts;
  private final StillComing coming;
  private final OccurrenceWords words;
  private final CurrentViewer viewer;
  private final Once once;

  TurnoutPages(
      OrganisedEvents organised,
      Heads heads,
      Outlooks outlooks,
      Forecasts forecasts,
      Turnouts turnouts,
      StillComing coming,
      OccurrenceWords words,
      CurrentViewer viewer,
      Once once) {
    this.organised = organised;
    this.heads = heads;
    this.outlooks = outlooks;
    this.forecasts = forecasts;
    this.turnouts = turnouts;
    this.coming = coming;
    this.words = words;
    this.viewer = viewer;
    this.once = once;
  }

  /**
   * Before it is over.
   *
   * @param outlook null where nobody can come
   * @param holds as it was typed, or nothing
   */
  record forecast(
      Board.Head head, @Nullable Outlook outlook, String holds, Map<String, String> errors)
      implements TemplateInstance {}

  /** Afterwards. */
  record came(Board.Head head, List<Line> lines) implements TemplateInstance {}

  /**
   * Somebody of the list.
   *
   * @param kind of the chip
   */
  record Line(
      UUID id, String name, String showing, String kind, boolean asks, List<Choice> rulings) {
    /** Whether one of the choices is what counts now. */
    public boolean isKnown() {
      return rulings.stream().anyMatch(Choice::chosen);
    }
  }

  @GET
  public Response read(
      @PathParam("code") String code,
      @QueryParam("risk") @Nullable Integer risk,
      @QueryParam("holds") @Nullable Integer holds) {
    OccurrenceCard card = organised.get(code);
    Board.Head head = heads.of(card);
    if (!head.open()) {
      boolean isOver = !head.draft() && !head.cancelled();
      List<Line> lines =
          isOver
              ? turnouts.list(viewer.get(), card.code()).stream().map(this::line).toList()
              : List.of();
      return Shown.page(new came(head, lines));
    }
    String typed = holds == null ? "" : holds.toString();
    try {
      Outlook outlook = outlooks.of(card, RiskForm.of(risk, holds));
      return Shown.page(new forecast(head, outlook, typed, Map.of()));
    } catch (Invalid no) {
      return invalid(card, head, typed, no);
    }
  }

  private Response invalid(OccurrenceCard card, Board.Head head, String holds, Invalid no) {
    Invalid.FieldError first = no.errors().get(0);
    return Shown.page(
        Shown.INVALID,
        new forecast(
            head,
            outlooks.of(card, RiskForm.usual()),
            holds,
            Map.of("holds", words.say(first.code(), first.values().toArray()))));
  }

  private Line line(Attended each) {
    Showing showing = each.showing();
    return new Line(
        each.memberId(),
        each.name(),
        words.say("turnout.showing-" + key(showing)),
        showing == Showing.CAME ? "offer" : showing.isMissed() ? "warn" : "",
        each.isAsking(),
        Choice.prefixed("turnout.ruling-", Ruling.values(), chosen(each), viewer.language()));
  }

  private static String key(Showing showing) {
    return showing.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whoever says that they were there is believed unless somebody knows better. */
  private static String chosen(Attended each) {
    if (each.showing() == Showing.UNKNOWN && !each.isAsking()) {
      return "";
    }
    boolean isAgainst = each.showing().isMissed() && !each.isAsking();
    if (each.showing() == Showing.EXCUSED) {
      return Ruling.EXCUSED.name();
    }
    return (isAgainst ? Ruling.MISSED : Ruling.CAME).name();
  }

  @POST
  @Path("question")
  public Response choose(@PathParam("code") String code, @FormParam("asks") @Nullable String asks) {
    OccurrenceCard card = organised.get(code);
    boolean isAsked = "true".equals(asks);
    once.run(() -> coming.choose(viewer.get(), card.code(), isAsked));
    return Flash.to(path(card), isAsked ? "told.asks" : "told.asks-not");
  }

  @POST
  @Path("places")
  public Response overbook(
      @PathParam("code") String code,
      @FormParam("risk") @Nullable Integer risk,
      @FormParam("holds") @Nullable Integer holds) {
    OccurrenceCard card = organised.get(code);
    once.run(() -> forecasts.overbook(viewer.get(), card.code(), RiskForm.of(risk, holds)));
    return Flash.to(path(card), "told.overbooked");
  }

  @POST
  @Path("{member}")
  public Response rule(
      @PathParam("code") String code,
      @PathParam("member") UUID member,
      @FormParam("ruling") @Nullable Ruling ruling) {
    OccurrenceCard card = organised.get(code);
    if (ruling == null) {
      throw new Invalid("ruling", "field.required");
    }
    RulingForm form = new RulingForm(ruling);
    once.run(() -> turnouts.rule(viewer.get(), card.code(), member, form));
    return Flash.to(path(card), "told.ruled");
  }

  private static String path(OccurrenceCard card) {
    return "/manage/events/" + card.code() + "/turnout";
  }
}
