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
import java.util.Locale;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.shared.Once;
import org.panal.turnout.OwnTurnout;
import org.panal.turnout.OwnTurnout.OwnDate;
import org.panal.turnout.OwnTurnouts;
import org.panal.turnout.Showing;
import org.panal.words.Dates;
import org.panal.words.Sentences;

/** How often one came where one had said so: for one's own eyes, and to object. */
@Path("/settings/turnout")
@Produces(MediaType.TEXT_HTML)
public class OwnTurnoutPages {
  private static final int TEN = 10;

  private final OwnTurnouts turnouts;
  private final CurrentViewer viewer;
  private final Once once;

  OwnTurnoutPages(OwnTurnouts turnouts, CurrentViewer viewer, Once once) {
    this.turnouts = turnouts;
    this.viewer = viewer;
    this.once = once;
  }

  /** The page: the sum in words, then each date. */
  record own(String sum, String reckoned, List<Line> lines) implements TemplateInstance {}

  /**
   * One date.
   *
   * @param kind of the chip
   * @param open whether the reader can say that they were there
   * @param said whether they did, and nobody answered yet
   */
  record Line(
      String code,
      String title,
      String when,
      String showing,
      String kind,
      boolean open,
      boolean said) {}

  @GET
  public TemplateInstance read() {
    viewer.memberId();
    OwnTurnout turnout = turnouts.get(viewer.get());
    int counted = turnout.came() + turnout.missed();
    return new own(
        counted == 0 ? say("turnout.own-none") : say("turnout.own", turnout.came(), counted),
        say("turnout.reckoned", turnout.permille() / TEN),
        turnout.dates().stream().map(this::line).toList());
  }

  private Line line(OwnDate date) {
    Showing showing = date.showing();
    String key = showing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Line(
        date.occurrence(),
        date.title(),
        Dates.day(date.start(), viewer.language()),
        say("turnout.showing-" + key),
        kind(showing),
        date.contestable(),
        date.saidAt() != null && showing.isMissed());
  }

  private static String kind(Showing showing) {
    if (showing == Showing.CAME) {
      return "offer";
    }
    return showing.isMissed() ? "warn" : "";
  }

  private String say(String code, Object... values) {
    return Sentences.of(code, viewer.language(), List.of(values));
  }

  @POST
  @Path("{code}")
  public Response contest(@PathParam("code") String code) {
    viewer.memberId();
    once.run(() -> turnouts.say(viewer.get(), code));
    return Flash.to("/settings/turnout", "told.was-there");
  }
}
