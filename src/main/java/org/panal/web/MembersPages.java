package org.panal.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Faces;
import org.panal.member.Directory;
import org.panal.member.DirectoryQuery;
import org.panal.member.ProfileCard;
import org.panal.member.ProfileSkill;
import org.panal.shared.Slice;

/** The members who want to be found, for members. */
@Path("/members")
@Produces(MediaType.TEXT_HTML)
public class MembersPages {
  private static final int ON_A_PAGE = 24;

  private final Directory directory;
  private final Faces faces;
  private final CurrentViewer viewer;

  MembersPages(Directory directory, Faces faces, CurrentViewer viewer) {
    this.directory = directory;
    this.faces = faces;
    this.viewer = viewer;
  }

  record list(List<Line> lines, String q, Turn turn) implements TemplateInstance {}

  /** Somebody with the first things they offer. */
  record Line(ProfileCard card, List<String> offers) {
    static Line of(ProfileCard card) {
      return new Line(card, card.offers().stream().limit(3).map(ProfileSkill::label).toList());
    }
  }

  @GET
  public TemplateInstance list(
      @QueryParam("q") @DefaultValue("") String q,
      @QueryParam("skill") @Nullable String skill,
      @QueryParam("page") @Nullable String page,
      @Context UriInfo uri) {
    viewer.memberId();
    DirectoryQuery query = new DirectoryQuery(q, skill == null || skill.isBlank() ? null : skill);
    Slice<ProfileCard> found =
        directory.list(viewer.get(), query, viewer.language(), Pages.asked(page, ON_A_PAGE));
    faces.expect(found.items().stream().map(ProfileCard::id));
    return new list(
        found.items().stream().map(Line::of).toList(), query.text(), Turn.of(found, uri));
  }
}
