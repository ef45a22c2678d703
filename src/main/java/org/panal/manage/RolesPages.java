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
import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Faces;
import org.panal.edge.Flash;
import org.panal.edge.FormProblem;
import org.panal.member.JoinForm;
import org.panal.member.MemberQuery;
import org.panal.member.MemberView;
import org.panal.member.Members;
import org.panal.member.Roles;
import org.panal.shared.Coded;
import org.panal.shared.Invalid;
import org.panal.shared.Language;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.shared.Refusal;
import org.panal.shared.Role;
import org.panal.shared.Slice;
import org.panal.shared.Time;
import org.panal.words.Dates;

/** Who is in and what they may do, for admins. */
@Path("/manage/members")
public class RolesPages {
  private static final String HERE = "/manage/members";

  private final Members members;
  private final Roles roles;
  private final Faces faces;
  private final CurrentViewer viewer;
  private final Time time;
  private final Once once;

  RolesPages(
      Members members, Roles roles, Faces faces, CurrentViewer viewer, Time time, Once once) {
    this.members = members;
    this.roles = roles;
    this.faces = faces;
    this.viewer = viewer;
    this.time = time;
    this.once = once;
  }

  record list(
      List<Line> lines, Asked asked, JoinForm entry, FormProblem problem, GuestPages.Ways ways)
      implements TemplateInstance {}

  /** What was searched for, and what can be chosen. */
  record Asked(String q, List<Choice> roles, List<Choice> languages) {}

  /** A member, since when, and what they may do. */
  record Line(MemberView member, String since, List<Held> roles) {}

  /** A role, and whether the member has it. */
  record Held(String role, String label, boolean has) {}

  @GET
  public Response list(
      @QueryParam("q") @DefaultValue("") String q,
      @QueryParam("role") @DefaultValue("") String role,
      @QueryParam("page") @DefaultValue("0") int page) {
    return Shown.page(page(q, role, page, nobody(), FormProblem.none()));
  }

  private JoinForm nobody() {
    return new JoinForm("", "", viewer.language());
  }

  private list page(String q, String role, int page, JoinForm entry, FormProblem problem) {
    viewer.get().mustBeAdmin();
    Paging paging = new Paging(Math.max(0, Math.min(page, 1000)), Paging.USUAL);
    MemberQuery query = new MemberQuery(q, null, null, role(role));
    Slice<MemberView> found = members.list(viewer.get(), query, paging);
    faces.expect(found.items().stream().map(MemberView::id));
    return new list(
        found.items().stream().map(this::line).toList(),
        new Asked(
            q,
            Choice.all("role", Role.values(), role, viewer.language()),
            Choice.all("language", Language.values(), entry.language().name(), viewer.language())),
        entry,
        problem,
        new GuestPages.Ways(
            found.hasPrevious() ? way(q, role, found.page() - 1) : null,
            found.hasNext() ? way(q, role, found.page() + 1) : null));
  }

  private static @Nullable Role role(String name) {
    return Arrays.stream(Role.values())
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private static String way(String q, String role, int page) {
    return UriBuilder.fromPath(HERE)
        .queryParam("q", "{q}")
        .queryParam("role", "{role}")
        .queryParam("page", page)
        .build(q, role)
        .toString();
  }

  private Line line(MemberView member) {
    LocalDate since = LocalDate.ofInstant(member.joinedAt(), ZoneOffset.UTC);
    LocalDate today = LocalDate.ofInstant(time.now(), ZoneOffset.UTC);
    return new Line(
        member,
        new Dates(viewer.language()).date(since, today),
        Stream.of(Role.values()).map(role -> held(member, role)).toList());
  }

  private Held held(MemberView member, Role role) {
    boolean has = member.roles().contains(role);
    String label = Choice.label(has ? "role" : "role-give", role, viewer.language());
    return new Held(role.name(), label, has);
  }

  @POST
  public Response add(
      @FormParam("name") @DefaultValue("") String name,
      @FormParam("email") @DefaultValue("") String email,
      @FormParam("language") @DefaultValue("EN") Language language) {
    JoinForm form = new JoinForm(name, email, language);
    try {
      once.run(() -> members.join(viewer.get(), form));
      return Flash.to(HERE, "told.member-added");
    } catch (Refusal | Invalid no) {
      return again(form, no);
    }
  }

  private Response again(JoinForm entry, Coded no) {
    FormProblem problem = FormProblem.of(no, viewer.language());
    return Shown.page(problem.status(), page("", "", 0, entry, problem));
  }

  @POST
  @Path("{id}/roles/{role}")
  public Response give(@PathParam("id") UUID id, @PathParam("role") Role role) {
    once.run(() -> roles.give(viewer.get(), id, role));
    return Flash.to(HERE, "told.role-given");
  }

  @POST
  @Path("{id}/roles/{role}/removal")
  public Response take(@PathParam("id") UUID id, @PathParam("role") Role role) {
    try {
      once.run(() -> roles.take(viewer.get(), id, role));
      return Flash.to(HERE, "told.role-taken");
    } catch (Refusal no) {
      return again(nobody(), no);
    }
  }
}
