package org.panal.manage;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.privacy.AuditLog;
import org.panal.privacy.AuditQuery;
import org.panal.privacy.AuditRow;
import org.panal.shared.Act;
import org.panal.shared.Paging;
import org.panal.shared.Slice;
import org.panal.space.Spaces;
import org.panal.words.Dates;
import org.panal.words.Sentences;

/** What was done to whom by those who run the space. For admins. */
@Path("/manage/audit")
public class AuditPages {
  private static final int ROWS = 50;

  private final AuditLog log;
  private final Spaces spaces;
  private final CurrentViewer viewer;

  AuditPages(AuditLog log, Spaces spaces, CurrentViewer viewer) {
    this.log = log;
    this.spaces = spaces;
    this.viewer = viewer;
  }

  record list(Slice<Line> lines, Asked asked, List<Choice> acts, Ways ways)
      implements TemplateInstance {}

  /** What was filtered by, as it was typed. */
  record Asked(String q, String act, String from, String to) {}

  /** Where the pages before and after this one are. */
  record Ways(@Nullable String previous, @Nullable String next) {}

  /** A deed: when, who, what, to whom or what, from where. */
  record Line(String when, String who, String what, String whom, String where) {}

  @GET
  public Response list(
      @QueryParam("q") @DefaultValue("") String q,
      @QueryParam("act") @DefaultValue("") String act,
      @QueryParam("from") @DefaultValue("") String from,
      @QueryParam("to") @DefaultValue("") String to,
      @QueryParam("page") @DefaultValue("0") int page) {
    Asked asked = new Asked(q, act, from, to);
    ZoneId zone = zone();
    Slice<AuditRow> rows = log.list(viewer.get(), query(asked, zone), new Paging(page, ROWS));
    return Shown.page(
        new list(
            rows.map(row -> line(row, zone)),
            asked,
            Choice.all("act", Act.values(), act, viewer.language()),
            new Ways(
                rows.hasPrevious() ? way(asked, page - 1) : null,
                rows.hasNext() ? way(asked, page + 1) : null)));
  }

  private ZoneId zone() {
    return ZoneId.of(spaces.list(Paging.first()).items().get(0).zone());
  }

  private static AuditQuery query(Asked asked, ZoneId zone) {
    Act act =
        Arrays.stream(Act.values())
            .filter(each -> each.name().equals(asked.act()))
            .findFirst()
            .orElse(null);
    return new AuditQuery(asked.q(), act, start(asked.from(), 0, zone), start(asked.to(), 1, zone));
  }

  /** The start of a day, or of one after it; what is no day does not narrow. */
  private static @Nullable Instant start(String day, int later, ZoneId zone) {
    try {
      return LocalDate.parse(day).plusDays(later).atStartOfDay(zone).toInstant();
    } catch (DateTimeParseException notADay) {
      return null;
    }
  }

  private static String way(Asked asked, int page) {
    return UriBuilder.fromPath("/manage/audit")
        .queryParam("q", "{q}")
        .queryParam("act", "{act}")
        .queryParam("from", "{from}")
        .queryParam("to", "{to}")
        .queryParam("page", page)
        .build(asked.q(), asked.act(), asked.from(), asked.to())
        .toString();
  }

  private Line line(AuditRow row, ZoneId zone) {
    String what = Choice.label("act", row.act(), viewer.language());
    return new Line(
        new Dates(viewer.language()).brief(row.at().atZone(zone).toLocalDateTime()),
        Objects.requireNonNullElse(row.actorName(), row.way()),
        row.detail().isEmpty() ? what : what + " (" + detail(row.detail()) + ")",
        whom(row),
        row.client());
  }

  /** Roles, wishes and reasons in the reader's words; numbers and codes of skills as they are. */
  private String detail(String detail) {
    String key = detail.toLowerCase(Locale.ROOT).replace('_', '-');
    return Stream.of("act.detail-", "guest-reason.", "sign-out-reason.", "photo-reason.")
        .map(kind -> kind + key)
        .filter(code -> Sentences.exists(code, viewer.language()))
        .findFirst()
        .map(code -> Sentences.of(code, viewer.language(), List.of()))
        .orElse(detail);
  }

  private static String whom(AuditRow row) {
    String name = Objects.requireNonNullElse(row.memberName(), "");
    String thing = Objects.requireNonNullElse(row.thingName(), row.thing());
    return name.isEmpty() || thing.isEmpty() ? name + thing : name + " · " + thing;
  }
}
