package org.panal.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.panal.edge.CurrentViewer;
import org.panal.notice.Letter;
import org.panal.notice.NoticeRow;
import org.panal.notice.Notices;
import org.panal.shared.NotFound;
import org.panal.shared.Paging;
import org.panal.shared.Slice;
import org.panal.space.Spaces;
import org.panal.words.Dates;

/** What was and is to be mailed, to look at where no mail leaves. */
@Path("/demo/outbox")
@Produces(MediaType.TEXT_HTML)
@IfBuildProfile(anyOf = {"dev", "test"})
public class OutboxPages {
  /** Mails carry their style in themselves, which no page of Panal may. */
  private static final String MAIL_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";

  private final Notices notices;
  private final Spaces spaces;
  private final CurrentViewer viewer;

  OutboxPages(Notices notices, Spaces spaces, CurrentViewer viewer) {
    this.notices = notices;
    this.spaces = spaces;
    this.viewer = viewer;
  }

  record outbox(List<Line> lines, long total) implements TemplateInstance {}

  /**
   * A notice.
   *
   * @param at when it was written down, on the wall of the space
   */
  record Line(NoticeRow notice, String at) {}

  @GET
  public TemplateInstance outbox() {
    Slice<NoticeRow> rows = notices.list(Cast.DEMO, null, new Paging(0, Paging.MOST));
    ZoneId zone = ZoneId.of(spaces.list(Paging.first()).items().get(0).zone());
    return new outbox(
        rows.items().stream().map(row -> new Line(row, at(row.createdAt(), zone))).toList(),
        rows.total());
  }

  private String at(Instant written, ZoneId zone) {
    return new Dates(viewer.language()).brief(LocalDateTime.ofInstant(written, zone));
  }

  @GET
  @Path("{id}/html")
  public Response html(@PathParam("id") long id) {
    return Response.ok(letter(id).html()).header("Content-Security-Policy", MAIL_POLICY).build();
  }

  @GET
  @Path("{id}/text")
  @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
  public String text(@PathParam("id") long id) {
    Letter letter = letter(id);
    return letter.subject() + "\n\n" + letter.text();
  }

  private Letter letter(long id) {
    return notices.preview(Cast.DEMO, id).orElseThrow(() -> new NotFound("notice.outdated"));
  }
}
