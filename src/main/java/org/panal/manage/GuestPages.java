package org.panal.manage;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.event.OccurrenceCard;
import org.panal.rsvp.Approvals;
import org.panal.rsvp.GuestReason;
import org.panal.rsvp.MoveForm;
import org.panal.rsvp.RsvpStatus;
import org.panal.rsvp.Rsvps;
import org.panal.shared.Once;
import org.panal.shared.Slice;

/** Who comes to an event: the whole list, to search, to add to and to take with one. */
@Path("/manage/events/{code}/guests")
public class GuestPages {
  private final OrganisedEvents organised;
  private final Heads heads;
  private final GuestSearch search;
  private final GuestHistories histories;
  private final GuestCsv csv;
  private final Rsvps rsvps;
  private final Approvals approvals;
  private final CurrentViewer viewer;
  private final Once once;

  GuestPages(
      OrganisedEvents organised,
      Heads heads,
      GuestSearch search,
      GuestHistories histories,
      GuestCsv csv,
      Rsvps rsvps,
      Approvals approvals,
      CurrentViewer viewer,
      Once once) {
    this.organised = organised;
    this.heads = heads;
    this.search = search;
    this.histories = histories;
    this.csv = csv;
    this.rsvps = rsvps;
    this.approvals = approvals;
    this.viewer = viewer;
    this.once = once;
  }

  record list(Board.Head head, Slice<GuestRow> guests, String q, List<Choice> statuses, Ways ways)
      implements TemplateInstance {}

  /** Where the pages before and after this one are. */
  record Ways(@Nullable String previous, @Nullable String next) {}

  record add(Board.Head head, String q, List<Candidate> found, List<Choice> reasons)
      implements TemplateInstance {}

  /** A member who could be put on the list. */
  record Candidate(UUID id, String name, String headline) {}

  record guest(Board.Head head, OneGuest guest, List<Choice> reasons) implements TemplateInstance {}

  @GET
  public Response list(
      @PathParam("code") String code,
      @QueryParam("q") @DefaultValue("") String q,
      @QueryParam("status") @DefaultValue("") String status,
      @QueryParam("page") @DefaultValue("0") int page) {
    Board.Head head = heads.of(organised.helped(code));
    Slice<GuestRow> guests = search.guests(head, q, status, page);
    return Shown.page(
        new list(
            head,
            guests,
            q,
            Choice.all("standing", RsvpStatus.values(), status, viewer.language()),
            search.ways(head.code(), q, status, guests)));
  }

  @GET
  @Path("csv")
  public Response csv(@PathParam("code") String code) {
    OccurrenceCard card = organised.get(code);
    return Response.ok(csv.of(card), "text/csv;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"panal-" + card.code() + ".csv\"")
        .build();
  }

  @GET
  @Path("add")
  public Response askWhomToAdd(
      @PathParam("code") String code, @QueryParam("q") @DefaultValue("") String q) {
    Board.Head head = heads.of(organised.get(code));
    return Shown.page(new add(head, q, search.members(q), reasons()));
  }

  private List<Choice> reasons() {
    return Choice.all(
        "guest-reason", GuestReason.values(), GuestReason.ON_REQUEST.name(), viewer.language());
  }

  @POST
  @Path("add")
  public Response add(
      @PathParam("code") String code,
      @FormParam("member") @Nullable UUID member,
      @FormParam("reason") @DefaultValue("OTHER") GuestReason reason) {
    if (member == null) {
      return askWhomToAdd(code, "");
    }
    OccurrenceCard card = organised.get(code);
    once.run(() -> rsvps.add(viewer.get(), card.code(), member, reason));
    return Flash.to("/manage/events/" + card.code() + "/guests", "told.guest-added");
  }

  @GET
  @Path("{member}")
  public Response guest(@PathParam("code") String code, @PathParam("member") UUID member) {
    OccurrenceCard card = organised.get(code);
    return Shown.page(new guest(heads.of(card), histories.guest(card, member), reasons()));
  }

  @POST
  @Path("{member}/approval")
  public Response approve(@PathParam("code") String code, @PathParam("member") UUID member) {
    OccurrenceCard card = organised.get(code);
    once.run(() -> approvals.approve(viewer.get(), card.code(), member));
    return asked(card, "told.guest-approved");
  }

  @POST
  @Path("{member}/refusal")
  public Response decline(@PathParam("code") String code, @PathParam("member") UUID member) {
    OccurrenceCard card = organised.get(code);
    once.run(() -> approvals.decline(viewer.get(), card.code(), member));
    return asked(card, "told.guest-declined");
  }

  /** Back to those who still ask. */
  private static Response asked(OccurrenceCard card, String told) {
    return Flash.to("/manage/events/" + card.code() + "/guests?status=PENDING", told);
  }

  @POST
  @Path("{member}/move")
  public Response move(
      @PathParam("code") String code,
      @PathParam("member") UUID member,
      @FormParam("lane") @Nullable UUID lane,
      @FormParam("guests") @Nullable Integer guests,
      @FormParam("reason") @DefaultValue("OTHER") GuestReason reason) {
    OccurrenceCard card = organised.get(code);
    MoveForm form = new MoveForm(lane, guests, reason);
    once.run(() -> rsvps.move(viewer.get(), card.code(), member, form));
    return Flash.to("/manage/events/" + card.code() + "/guests/" + member, "told.guest-moved");
  }

  @POST
  @Path("{member}/removal")
  public Response remove(
      @PathParam("code") String code,
      @PathParam("member") UUID member,
      @FormParam("reason") @DefaultValue("OTHER") GuestReason reason) {
    OccurrenceCard card = organised.get(code);
    once.run(() -> rsvps.remove(viewer.get(), card.code(), member, reason));
    return Flash.to("/manage/events/" + card.code() + "/guests", "told.guest-removed");
  }
}
