package org.panal.manage;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.panal.edge.CurrentViewer;
import org.panal.privacy.Due;
import org.panal.privacy.Forgotten;
import org.panal.privacy.Retentions;
import org.panal.shared.Paging;
import org.panal.shared.Slice;
import org.panal.shared.Time;
import org.panal.words.Dates;
import org.panal.words.Sentences;

/** What is kept for a time only: what is due, and what was erased when. For admins. */
@Path("/manage/retention")
public class RetentionPages {
  private static final int ROWS = 50;

  private final Retentions retentions;
  private final CurrentViewer viewer;
  private final Time time;

  RetentionPages(Retentions retentions, CurrentViewer viewer, Time time) {
    this.retentions = retentions;
    this.viewer = viewer;
    this.time = time;
  }

  record list(List<Line> due, Slice<Done> done) implements TemplateInstance {}

  /** A rule: what, how long it stays, and how many rows are due. */
  record Line(String what, String kept, long rows) {}

  /** What went on a day. */
  record Done(String day, String what, long rows) {}

  @GET
  public Response list(@QueryParam("page") @DefaultValue("0") int page) {
    List<Line> due = retentions.due(viewer.get()).stream().map(this::line).toList();
    return Shown.page(
        new list(due, retentions.done(viewer.get(), new Paging(page, ROWS)).map(this::done)));
  }

  private Line line(Due due) {
    return new Line(what(due.rule()), say(due.rule()), due.rows());
  }

  private Done done(Forgotten gone) {
    LocalDate today = LocalDate.ofInstant(time.now(), ZoneOffset.UTC);
    String day = new Dates(viewer.language()).date(gone.day(), today);
    return new Done(day, what(gone.rule()), gone.rows());
  }

  /** What a rule is about has the rule's own name. */
  private String what(String rule) {
    return say(rule.replace("kept.", "due."));
  }

  private String say(String code) {
    return Sentences.of(code, viewer.language(), List.of());
  }
}
