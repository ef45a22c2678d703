package org.panal.manage;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.event.Agenda;
import org.panal.event.AgendaForm;
import org.panal.event.Agendas;
import org.panal.event.OccurrenceCard;
import org.panal.shared.Invalid;
import org.panal.shared.Once;
import org.panal.shared.Stale;

/** Writing the agenda of an event: what happens when, and who presents it. */
@Path("/manage/events/{code}/agenda")
public class AgendaPages {
  private final OrganisedEvents organised;
  private final Heads heads;
  private final Agendas agendas;
  private final AgendaSpeakers speakers;
  private final OccurrenceWords words;
  private final CurrentViewer viewer;
  private final Once once;

  AgendaPages(
      OrganisedEvents organised,
      Heads heads,
      Agendas agendas,
      AgendaSpeakers speakers,
      OccurrenceWords words,
      CurrentViewer viewer,
      Once once) {
    this.organised = organised;
    this.heads = heads;
    this.agendas = agendas;
    this.speakers = speakers;
    this.words = words;
    this.viewer = viewer;
    this.once = once;
  }

  /**
   * The form.
   *
   * @param days whether it takes more than one
   * @param left what this date leaves out, in words, or nothing
   * @param version what it was filled in from
   * @param stale whether somebody else changed it since
   */
  record agenda(
      Board.Head head,
      List<Row> rows,
      boolean days,
      String left,
      Map<String, String> errors,
      String version,
      boolean stale)
      implements TemplateInstance {}

  /** One part with its place in the form, by which its inputs are told apart. */
  record Row(int number, AgendaEntry entry, Map<String, String> errors) {
    public String id(String input) {
      return input + "-" + number;
    }

    public @Nullable String error(String input) {
      return errors.get(id(input));
    }
  }

  @GET
  public Response read(@PathParam("code") String code) {
    OccurrenceCard card = organised.get(code);
    Agenda agenda = agendas.get(viewer.get(), card.code());
    Shape shape = new Shape(agenda.left(), Map.of(), "" + agenda.version(), false);
    return page(200, card, AgendaEntry.of(agenda, card), shape);
  }

  /** What is around the parts of the form. */
  private record Shape(int left, Map<String, String> errors, String version, boolean stale) {}

  private Response page(int status, OccurrenceCard card, List<AgendaEntry> entries, Shape shape) {
    boolean takesDays = !card.start().toLocalDate().equals(card.end().toLocalDate());
    String told = shape.left() == 0 ? "" : words.say("agenda.left", shape.left());
    return Shown.page(
        status,
        new agenda(
            heads.of(card),
            rows(entries, shape.errors()),
            takesDays,
            told,
            shape.errors(),
            shape.version(),
            shape.stale()));
  }

  private static List<Row> rows(List<AgendaEntry> entries, Map<String, String> errors) {
    return IntStream.range(0, entries.size())
        .mapToObj(number -> new Row(number, entries.get(number), errors))
        .toList();
  }

  @POST
  public Response save(@PathParam("code") String code, MultivaluedMap<String, String> typed) {
    OccurrenceCard card = organised.get(code);
    List<AgendaEntry> entries = AgendaEntry.read(typed);
    String version = Objects.requireNonNullElse(typed.getFirst("version"), "");
    Long read = version.matches("\\d{1,18}") ? Long.valueOf(version) : null;
    try {
      AgendaReading reading = new AgendaReading(card, speakers.of(card));
      AgendaForm form = reading.form(entries);
      once.run(() -> agendas.replace(viewer.get(), card.code(), form, read));
    } catch (Invalid no) {
      Map<String, String> errors = AgendaReading.sentences(no, viewer.language());
      Shape shape = new Shape(0, errors, version, false);
      return page(Shown.INVALID, card, AgendaEntry.withMore(entries), shape);
    } catch (Stale changed) {
      String now = "" + agendas.get(viewer.get(), card.code()).version();
      Shape shape = new Shape(0, Map.of(), now, true);
      return page(Shown.STALE, card, AgendaEntry.withMore(entries), shape);
    }
    return Flash.to("/manage/events/" + card.code() + "/agenda", "told.agenda");
  }
}
