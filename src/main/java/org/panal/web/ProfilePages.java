package org.panal.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.edge.FormProblem;
import org.panal.member.Members;
import org.panal.member.PreferencesForm;
import org.panal.member.ProfileForm;
import org.panal.member.ProfileView;
import org.panal.member.Profiles;
import org.panal.shared.Coded;
import org.panal.shared.Invalid;
import org.panal.shared.Once;
import org.panal.shared.Stale;
import org.panal.skill.FieldView;

/** A member's own profile: what they do, offer and look for, and how they like to be introduced. */
@Path("/profile")
@Produces(MediaType.TEXT_HTML)
public class ProfilePages {
  private final Profiles profiles;
  private final Members members;
  private final PickLists picks;
  private final CurrentViewer viewer;
  private final Once once;

  ProfilePages(
      Profiles profiles, Members members, PickLists picks, CurrentViewer viewer, Once once) {
    this.profiles = profiles;
    this.members = members;
    this.picks = picks;
    this.viewer = viewer;
    this.once = once;
  }

  record form(ProfileFields fields, Picks picks, List<FieldView> work, FormProblem problem)
      implements TemplateInstance {}

  @GET
  public Response read() {
    return shown(
        ProfileTelling.of(
            profile(), members.preferences(viewer.get(), viewer.memberId()), viewer.language()),
        FormProblem.none());
  }

  private ProfileView profile() {
    return profiles.get(viewer.get(), viewer.memberId(), viewer.language());
  }

  private Response shown(ProfileFields fields, FormProblem problem) {
    return Response.status(problem.status())
        .entity(new form(fields, picks.of(fields), picks.work(), problem))
        .build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(MultivaluedMap<String, String> typed) {
    ProfileFields fields = new ProfileFields(typed);
    try {
      ProfileView saved = saved(new ProfileReading(fields, profile()));
      return Flash.to("/profile", isUnderstood(saved) ? "told.profile" : "told.profile-asked");
    } catch (Invalid | Stale no) {
      return again(fields, no);
    }
  }

  /** Profile and preferences stand or fall together. */
  private ProfileView saved(ProfileReading read) {
    UUID me = viewer.memberId();
    ProfileForm profile = read.profile();
    PreferencesForm preferences = read.preferences();
    Integer version = read.fields().number("version", 0, Integer.MAX_VALUE);
    Long based = version == null ? null : version.longValue();
    return once.run(
        () -> {
          ProfileView told = profiles.replace(viewer.get(), me, profile, based);
          members.prefer(viewer.get(), me, preferences, null);
          return told;
        });
  }

  private Response again(ProfileFields fields, Coded no) {
    return shown(fields, FormProblem.of(no, viewer.language()).byInput());
  }

  private static boolean isUnderstood(ProfileView saved) {
    return Stream.of(
            saved.offers(), saved.seeks(), saved.mentors(), saved.mentees(), saved.interests())
        .flatMap(List::stream)
        .allMatch(skill -> skill.skill() != null);
  }
}
