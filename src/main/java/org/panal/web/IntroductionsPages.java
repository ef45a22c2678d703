package org.panal.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Faces;
import org.panal.edge.Flash;
import org.panal.edge.FormProblem;
import org.panal.introduction.Answer;
import org.panal.introduction.AnswerForm;
import org.panal.introduction.IntroductionCard;
import org.panal.introduction.Introductions;
import org.panal.introduction.LeftOutCard;
import org.panal.introduction.Rotations;
import org.panal.member.ProfileView;
import org.panal.member.Profiles;
import org.panal.shared.Invalid;
import org.panal.shared.NotFound;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.shared.Refusal;
import org.panal.shared.Slice;
import org.panal.shared.Time;

/** The people a member should meet, and what they say of each. */
@Path("/introductions")
@Produces(MediaType.TEXT_HTML)
public class IntroductionsPages {
  private static final int ON_A_PAGE = 20;

  private final Introductions introductions;
  private final Rotations rotations;
  private final Profiles profiles;
  private final Faces faces;
  private final CurrentViewer viewer;
  private final Once once;
  private final Time time;

  IntroductionsPages(
      Introductions introductions,
      Rotations rotations,
      Profiles profiles,
      Faces faces,
      CurrentViewer viewer,
      Once once,
      Time time) {
    this.introductions = introductions;
    this.rotations = rotations;
    this.profiles = profiles;
    this.faces = faces;
    this.viewer = viewer;
    this.once = once;
    this.time = time;
  }

  record list(
      Suggested suggested,
      List<Meeting> meetings,
      List<LeftOutCard> leftOut,
      List<OwnSeats> seats,
      ProfileView profile,
      Turn turn,
      FormProblem problem)
      implements TemplateInstance {}

  @GET
  public TemplateInstance list(@QueryParam("page") @Nullable String page, @Context UriInfo uri) {
    return list(Pages.asked(page, ON_A_PAGE), uri, FormProblem.none());
  }

  private TemplateInstance list(Paging paging, UriInfo uri, FormProblem problem) {
    UUID me = viewer.memberId();
    Slice<IntroductionCard> found = introductions.list(viewer.get(), viewer.language(), paging);
    Instant now = time.now();
    List<OwnSeats> seats =
        rotations.own(viewer.get(), viewer.language()).stream()
            .map(card -> OwnSeats.of(card, now, viewer.language()))
            .toList();
    faces.expect(found.items().stream().map(card -> card.other().memberId()));
    faces.expect(seats.stream().flatMap(OwnSeats::others));
    return new list(
        Suggested.of(found.items(), now, viewer.language()),
        found.items().stream().map(card -> Meeting.of(card, now, viewer.language())).toList(),
        introductions.leftOut(viewer.get(), viewer.language()),
        seats,
        profiles.get(viewer.get(), me, viewer.language()),
        Turn.of(found, uri),
        problem);
  }

  @POST
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response answer(
      @PathParam("id") String id,
      @FormParam("answer") @Nullable String answer,
      @FormParam("useful") @Nullable String useful,
      @FormParam("note") @Nullable String note,
      @Context UriInfo uri) {
    viewer.memberId();
    AnswerForm form =
        new AnswerForm(meant(answer), useful == null ? null : useful.equals("yes"), note);
    try {
      once.run(() -> introductions.answer(viewer.get(), known(id), form, viewer.language()));
      return Flash.to("/introductions", told(form));
    } catch (Refusal no) {
      FormProblem problem = FormProblem.of(no, viewer.language());
      return Response.status(problem.status())
          .entity(list(new Paging(0, ON_A_PAGE), uri, problem))
          .build();
    }
  }

  /** They did not meet after all, or met and pressed the wrong button. */
  @POST
  @Path("{id}/undo")
  public Response undo(@PathParam("id") String id) {
    viewer.memberId();
    UUID introduction = known(id);
    once.run(() -> introductions.takeBack(viewer.get(), introduction, viewer.language()));
    return Flash.to("/introductions", "told.undone");
  }

  private static Answer meant(@Nullable String answer) {
    return Arrays.stream(Answer.values())
        .filter(one -> one.name().equals(answer))
        .findFirst()
        .orElseThrow(() -> new Invalid("answer", "field.unknown", String.valueOf(answer)));
  }

  private static UUID known(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw new NotFound("introduction.unknown");
    }
  }

  private static String told(AnswerForm form) {
    return "told." + form.answer().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
