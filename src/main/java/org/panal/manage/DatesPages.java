package org.panal.manage;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.panal.event.OccurrenceCard;
import org.panal.event.RecurrenceCard;

/** Every date of an event that repeats. */
@Path("/manage/events/{code}/dates")
public class DatesPages {
  private final OrganisedEvents organised;
  private final Heads heads;
  private final DateRows rows;

  DatesPages(OrganisedEvents organised, Heads heads, DateRows rows) {
    this.organised = organised;
    this.heads = heads;
    this.rows = rows;
  }

  /**
   * The list.
   *
   * @param rule how it repeats, in words; nothing where it does not
   */
  record dates(Board.Head head, String rule, List<DateRow> coming, List<DateRow> past)
      implements TemplateInstance {}

  @GET
  public Response list(@PathParam("code") String code) {
    OccurrenceCard card = organised.get(code);
    RecurrenceCard recurrence = card.event().recurrence();
    List<DateRow> all = rows.of(card);
    return Shown.page(
        new dates(
            heads.of(card),
            recurrence == null ? "" : rows.inWords(recurrence),
            all.stream().filter(DateRow::ahead).toList(),
            all.stream().filter(row -> !row.ahead()).toList()));
  }
}
