package org.panal.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panal.checkin.Badges;
import org.panal.checkin.DoorConsent;
import org.panal.checkin.DoorConsents;
import org.panal.checkin.Pass;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.event.OccurrenceCard;
import org.panal.event.Occurrences;
import org.panal.rsvp.OwnRsvps;
import org.panal.rsvp.RsvpReceipt;
import org.panal.shared.Once;
import org.panal.shared.Time;
import org.panal.words.Sentences;

/** What a member shows at the door. */
@Path("/events/{code}/pass")
@Produces(MediaType.TEXT_HTML)
public class PassPages {
  private final Occurrences occurrences;
  private final Badges badges;
  private final OwnRsvps own;
  private final DoorConsents consents;
  private final CurrentViewer viewer;
  private final Once once;
  private final Time time;

  PassPages(
      Occurrences occurrences,
      Badges badges,
      OwnRsvps own,
      DoorConsents consents,
      CurrentViewer viewer,
      Once once,
      Time time) {
    this.occurrences = occurrences;
    this.badges = badges;
    this.own = own;
    this.consents = consents;
    this.viewer = viewer;
    this.once = once;
    this.time = time;
  }

  /**
   * The pass.
   *
   * @param pass null where one has to be made first
   * @param party with whom and as what the reader comes, in words; or empty
   * @param named where the reader may be named
   */
  record pass(
      OccurrenceCard card,
      When when,
      Where where,
      @Nullable Pass pass,
      String party,
      DoorConsent named)
      implements TemplateInstance {}

  @GET
  public TemplateInstance show(@PathParam("code") String code) {
    viewer.memberId();
    OccurrenceCard card = occurrences.get(viewer.get(), code);
    return new pass(
        card,
        When.of(card, time.now(), viewer.language()),
        Where.of(card),
        badges.find(viewer.get(), card.code()).orElse(null),
        own.find(viewer.get(), card.code()).map(this::party).orElse(""),
        consents.get(viewer.get()));
  }

  /** Mentor · 2 guests. */
  private String party(RsvpReceipt receipt) {
    String lane = receipt.lane() == null ? "" : receipt.lane().name();
    String guests =
        receipt.guests() == 0
            ? ""
            : Sentences.of("party.guests", viewer.language(), List.of(receipt.guests()));
    return Stream.of(lane, guests)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** A new one, in the place of one that was lost. */
  @POST
  @Path("new")
  public Response renew(@PathParam("code") String code) {
    Pass made = once.run(() -> badges.renew(viewer.get(), code));
    return Flash.to("/events/" + made.occurrence() + "/pass", "told.pass-new");
  }

  @POST
  @Path("door")
  public Response name(
      @PathParam("code") String code,
      @FormParam("named") @Nullable String named,
      @FormParam("board") @Nullable String board) {
    viewer.memberId();
    OccurrenceCard card = occurrences.get(viewer.get(), code);
    once.run(() -> consents.set(viewer.get(), new DoorConsent(named != null, board != null)));
    return Flash.to(
        "/events/" + card.code() + "/pass",
        named == null && board == null ? "told.door-unnamed" : "told.door-named");
  }
}
