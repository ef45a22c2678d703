package org.panal.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Faces;
import org.panal.edge.Flash;
import org.panal.edge.UploadedPicture;
import org.panal.edge.UploadedPicture.Name;
import org.panal.introduction.Introductions;
import org.panal.introduction.Portraits;
import org.panal.member.ProfileCard;
import org.panal.member.ReportForm;
import org.panal.member.ReportReason;
import org.panal.member.Reports;
import org.panal.member.Vetoes;
import org.panal.shared.Once;
import org.panal.words.Sentences;

/** Another member, as far as they let themselves be seen; to keep away from, or to tell about. */
@Path("/members/{id}")
@Produces(MediaType.TEXT_HTML)
public class MemberPages {
  private final Introductions introductions;
  private final Vetoes vetoes;
  private final Reports reports;
  private final Faces faces;
  private final Portraits portraits;
  private final CurrentViewer viewer;
  private final Once once;

  MemberPages(
      Introductions introductions,
      Vetoes vetoes,
      Reports reports,
      Faces faces,
      Portraits portraits,
      CurrentViewer viewer,
      Once once) {
    this.introductions = introductions;
    this.vetoes = vetoes;
    this.reports = reports;
    this.faces = faces;
    this.portraits = portraits;
    this.viewer = viewer;
    this.once = once;
  }

  record person(ProfileCard card, boolean me) implements TemplateInstance {}

  record report(ProfileCard card, List<Reason> reasons) implements TemplateInstance {}

  /** Something that may be wrong, in the reader's words. */
  record Reason(String value, String label) {}

  @GET
  public TemplateInstance person(@PathParam("id") UUID id) {
    faces.expect(id);
    return new person(card(id), viewer.get().is(id));
  }

  private ProfileCard card(UUID id) {
    return introductions.card(viewer.get(), id, viewer.language());
  }

  /** Their photo, for who may see it. */
  @GET
  @Path("photo/{name}")
  @Produces("image/jpeg")
  public Response photo(@PathParam("id") UUID id, @PathParam("name") String name) {
    Name asked = Name.read(name);
    return UploadedPicture.shown(portraits.get(viewer.get(), id, asked.hash(), asked.small()));
  }

  @POST
  @Path("block")
  public Response block(@PathParam("id") UUID id) {
    once.run(() -> vetoes.put(viewer.get(), id));
    return Flash.to("/settings/blocks", "told.blocked");
  }

  @GET
  @Path("report")
  public TemplateInstance askWhatIsWrong(@PathParam("id") UUID id) {
    viewer.memberId();
    return new report(card(id), Arrays.stream(ReportReason.values()).map(this::reason).toList());
  }

  private Reason reason(ReportReason reason) {
    String code = "report-reason." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Reason(reason.name(), Sentences.of(code, viewer.language(), List.of()));
  }

  @POST
  @Path("report")
  public Response report(
      @PathParam("id") UUID id,
      @FormParam("reason") @DefaultValue("OTHER") ReportReason reason,
      @FormParam("text") @DefaultValue("") String text) {
    once.run(() -> reports.make(viewer.get(), id, new ReportForm(reason, text)));
    return Flash.to("/members", "told.reported");
  }
}
