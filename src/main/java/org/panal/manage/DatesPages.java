package org.panal.manage;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.panal.event.OccurrenceCard;

/** Every date of an event that repeats. */
@Path("/manage/events/{code}/dates")
public class DatesPages {
  private final OrganisedEvents organised;
  private final Heads heads;
  private final DateRows rows;
  private final OccurrenceWords words;

  DatesPages(OrganisedEvents organised, Heads heads, DateRows rows, OccurrenceWords words) {
    this.organised = organised;
    this.heads = heads;
    this.rows = rows;
    this.words = words;
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
    List<DateRow> all = rows.of(card);
    return Shown.page(
        new dates(
            heads.of(card),
            words.repeats(card),
            all.stream().filter(DateRow::ahead).toList(),
            all.stream().filter(row -> !row.ahead()).toList()));
  }
}
