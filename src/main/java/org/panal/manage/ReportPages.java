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
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.member.ReportView;
import org.panal.member.Reports;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.shared.Slice;

/** What members told about others, for admins to look at and close. */
@Path("/manage/reports")
public class ReportPages {
  private final Reports reports;
  private final CurrentViewer viewer;
  private final Once once;

  ReportPages(Reports reports, CurrentViewer viewer, Once once) {
    this.reports = reports;
    this.viewer = viewer;
    this.once = once;
  }

  record reports(List<Line> lines, GuestPages.Ways ways) implements TemplateInstance {}

  /** A report with its reason in words. */
  record Line(ReportView report, String reason) {}

  @GET
  public Response list(@QueryParam("page") @DefaultValue("0") int page) {
    Paging paging = new Paging(Math.max(0, Math.min(page, 1000)), Paging.USUAL);
    Slice<ReportView> found = reports.list(viewer.get(), paging);
    String here = "/manage/reports?page=";
    return Shown.page(
        new reports(
            found.items().stream().map(this::line).toList(),
            new GuestPages.Ways(
                found.hasPrevious() ? here + (found.page() - 1) : null,
                found.hasNext() ? here + (found.page() + 1) : null)));
  }

  private Line line(ReportView report) {
    return new Line(report, Choice.label("report-reason", report.reason(), viewer.language()));
  }

  @POST
  @Path("{id}/closing")
  public Response close(
      @PathParam("id") UUID id, @FormParam("outcome") @DefaultValue("") String outcome) {
    once.run(() -> reports.close(viewer.get(), id, outcome));
    return Flash.to("/manage/reports", "told.report-closed");
  }
}
