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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.member.Audience;
import org.panal.member.ProfilePart;
import org.panal.member.Visibilities;
import org.panal.member.VisibilityForm;
import org.panal.shared.Once;
import org.panal.words.Sentences;

/** Who sees which part of one's profile. */
@Path("/settings/visibility")
@Produces(MediaType.TEXT_HTML)
public class VisibilityPages {
  private final Visibilities visibilities;
  private final CurrentViewer viewer;
  private final Once once;

  VisibilityPages(Visibilities visibilities, CurrentViewer viewer, Once once) {
    this.visibilities = visibilities;
    this.viewer = viewer;
    this.once = once;
  }

  record form(List<Line> lines) implements TemplateInstance {}

  /** A part of the profile with whom it can be shown to. */
  record Line(String name, String label, List<Option> options, boolean links) {}

  /** An audience to choose. */
  record Option(String value, String label, boolean chosen) {}

  @GET
  public TemplateInstance read() {
    viewer.memberId();
    Map<ProfilePart, Audience> parts = visibilities.get(viewer.get()).parts();
    return new form(
        Arrays.stream(ProfilePart.values())
            .map(part -> line(part, parts.getOrDefault(part, part.usual())))
            .toList());
  }

  private Line line(ProfilePart part, Audience chosen) {
    List<Option> options =
        Arrays.stream(Audience.values())
            .filter(audience -> audience.compareTo(part.least()) >= 0)
            .map(
                audience ->
                    new Option(audience.name(), say("audience", audience), audience == chosen))
            .toList();
    return new Line(part.name(), say("profile-part", part), options, part == ProfilePart.LINKS);
  }

  private String say(String word, Enum<?> value) {
    String code = word + "." + value.name().toLowerCase(Locale.ROOT);
    return Sentences.of(code, viewer.language(), List.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(MultivaluedMap<String, String> typed) {
    Map<ProfilePart, Audience> parts = new EnumMap<>(ProfilePart.class);
    for (ProfilePart part : ProfilePart.values()) {
      String chosen = typed.getFirst(part.name());
      Arrays.stream(Audience.values())
          .filter(audience -> audience.name().equals(chosen))
          .forEach(audience -> parts.put(part, audience));
    }
    once.run(() -> visibilities.set(viewer.get(), new VisibilityForm(parts)));
    return Flash.to("/settings/visibility", "told.wishes");
  }
}
