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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Faces;
import org.panal.edge.Flash;
import org.panal.edge.FormProblem;
import org.panal.event.HandOvers;
import org.panal.event.OccurrenceCard;
import org.panal.event.OrganiserName;
import org.panal.event.TeamMember;
import org.panal.event.TeamPart;
import org.panal.event.Teams;
import org.panal.shared.Invalid;
import org.panal.shared.Once;
import org.panal.shared.Refusal;

/** Who runs an event together with its organiser, or keeps its door. */
@Path("/manage/events/{code}/team")
public class TeamPages {
  private final OrganisedEvents organised;
  private final Heads heads;
  private final GuestSearch search;
  private final Teams teams;
  private final HandOvers handOvers;
  private final Faces faces;
  private final CurrentViewer viewer;
  private final Once once;

  TeamPages(
      OrganisedEvents organised,
      Heads heads,
      GuestSearch search,
      Teams teams,
      HandOvers handOvers,
      Faces faces,
      CurrentViewer viewer,
      Once once) {
    this.organised = organised;
    this.heads = heads;
    this.search = search;
    this.teams = teams;
    this.handOvers = handOvers;
    this.faces = faces;
    this.viewer = viewer;
    this.once = once;
  }

  /**
   * The team.
   *
   * @param owns whether the viewer shares the event, or it is shared with them
   * @param found whom a search found; only who shares it searches
   * @param heirs to whom the viewer can hand it over
   * @param problem why it is as before
   */
  record team(
      Board.Head head,
      String organiser,
      List<Line> lines,
      boolean owns,
      String q,
      List<GuestPages.Candidate> found,
      List<Choice> parts,
      List<OrganiserName> heirs,
      FormProblem problem)
      implements TemplateInstance {}

  /** One of the team, and whether it is the viewer. */
  record Line(UUID id, String name, String part, boolean me) {}

  @GET
  public Response list(
      @PathParam("code") String code, @QueryParam("q") @DefaultValue("") String q) {
    return Shown.page(page(organised.get(code), q, FormProblem.none()));
  }

  private team page(OccurrenceCard card, String q, FormProblem problem) {
    boolean owns = card.event().part() == null;
    List<TeamMember> all = teams.list(viewer.get(), card.event().id());
    faces.expect(all.stream().map(TeamMember::memberId));
    return new team(
        heads.of(card),
        card.event().organiser().name(),
        all.stream().map(this::line).toList(),
        owns,
        q,
        owns ? search.members(q) : List.of(),
        Choice.all("team", TeamPart.values(), "", viewer.language()),
        owns ? handOvers.heirs(viewer.get(), card.event().id()) : List.of(),
        problem);
  }

  private Line line(TeamMember member) {
    return new Line(
        member.memberId(),
        member.name(),
        Choice.label("team", member.part(), viewer.language()),
        viewer.get().is(member.memberId()));
  }

  @POST
  public Response share(
      @PathParam("code") String code,
      @FormParam("member") @Nullable UUID member,
      @FormParam("part") @DefaultValue("DOOR_HELPER") TeamPart part) {
    return change(
        code, "told.team-shared", event -> teams.put(viewer.get(), event, chosen(member), part));
  }

  /** Who hands it over stays in the team, so the page is still theirs to see. */
  @POST
  @Path("organiser")
  public Response hand(@PathParam("code") String code, @FormParam("member") @Nullable UUID member) {
    return change(
        code,
        "told.event-handed-over",
        event -> handOvers.hand(viewer.get(), event, chosen(member)));
  }

  private Response change(String code, String told, Consumer<UUID> change) {
    OccurrenceCard card = organised.get(code);
    try {
      once.run(() -> change.accept(card.event().id()));
      return Flash.to("/manage/events/" + card.code() + "/team", told);
    } catch (Refusal | Invalid no) {
      FormProblem problem = FormProblem.of(no, viewer.language());
      return Shown.page(problem.status(), page(card, "", problem));
    }
  }

  private static UUID chosen(@Nullable UUID member) {
    if (member == null) {
      throw new Invalid("member", "field.required");
    }
    return member;
  }

  /** Whoever leaves sees the event's own page from then on. */
  @POST
  @Path("{member}/removal")
  public Response remove(@PathParam("code") String code, @PathParam("member") UUID member) {
    OccurrenceCard card = organised.helped(code);
    once.run(() -> teams.remove(viewer.get(), card.event().id(), member));
    String team = "/manage/events/" + card.code() + "/team";
    return Flash.to(viewer.get().is(member) ? "/events/" + card.code() : team, "told.team-left");
  }
}
