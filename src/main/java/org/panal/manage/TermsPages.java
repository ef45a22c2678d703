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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.edge.Mistakes;
import org.panal.event.OccurrenceCard;
import org.panal.rsvp.QuestionKind;
import org.panal.rsvp.Terms;
import org.panal.rsvp.TermsCard;
import org.panal.rsvp.TermsForm;
import org.panal.shared.Invalid;
import org.panal.shared.Once;
import org.panal.shared.Refusal;
import org.panal.shared.Stale;
import org.panal.words.Sentences;

/** What answers to an event may ask for and what they are asked: guests, roles, questions, when. */
@Path("/manage/events/{code}/terms")
public class TermsPages {
  private final OrganisedEvents organised;
  private final Heads heads;
  private final Terms terms;
  private final CurrentViewer viewer;
  private final Once once;

  TermsPages(OrganisedEvents organised, Heads heads, Terms terms, CurrentViewer viewer, Once once) {
    this.organised = organised;
    this.heads = heads;
    this.terms = terms;
    this.viewer = viewer;
    this.once = once;
  }

  record form(Board.Head head, Sheet sheet) implements TemplateInstance {}

  /**
   * What was typed, and what came of it.
   *
   * @param version that was read
   * @param errors sentences by input
   * @param problem about the whole, or nothing
   */
  record Sheet(
      TermsEntry entry,
      String version,
      Map<String, String> errors,
      String problem,
      List<LaneRow> lanes,
      List<QuestionRow> questions) {
    public @Nullable String error(String name) {
      return errors.get(name);
    }
  }

  /** The inputs of one role, by their names. */
  record LaneRow(int number, String id, String name, String capacity, String lends) {
    static LaneRow of(int row) {
      return new LaneRow(
          row + 1,
          TermsEntry.lane(row, "id"),
          TermsEntry.lane(row, "name"),
          TermsEntry.lane(row, "capacity"),
          TermsEntry.lane(row, "lends"));
    }
  }

  /** The inputs of one question, by their names. */
  record QuestionRow(
      int number, String id, String text, String choices, String required, Kinds kinds) {}

  /** How it may be answered. */
  record Kinds(String name, List<Choice> all) {}

  private QuestionRow questionRow(int row, TermsEntry entry) {
    String kind = TermsEntry.question(row, "kind");
    return new QuestionRow(
        row + 1,
        TermsEntry.question(row, "id"),
        TermsEntry.question(row, "text"),
        TermsEntry.question(row, "choices"),
        TermsEntry.question(row, "required"),
        new Kinds(
            kind,
            Choice.all("question", QuestionKind.values(), entry.get(kind), viewer.language())));
  }

  @GET
  public Response read(@PathParam("code") String code) {
    OccurrenceCard card = organised.get(code);
    TermsCard present = terms.get(viewer.get(), card.code());
    String version = String.valueOf(present.version());
    return Shown.page(page(card, TermsEntry.of(present), version, Map.of(), ""));
  }

  private form page(
      OccurrenceCard card,
      TermsEntry entry,
      String version,
      Map<String, String> errors,
      String problem) {
    List<LaneRow> lanes = IntStream.range(0, entry.laneRows()).mapToObj(LaneRow::of).toList();
    List<QuestionRow> questions =
        IntStream.range(0, entry.questionRows()).mapToObj(row -> questionRow(row, entry)).toList();
    return new form(heads.of(card), new Sheet(entry, version, errors, problem, lanes, questions));
  }

  @POST
  public Response save(@PathParam("code") String code, MultivaluedMap<String, String> typed) {
    OccurrenceCard card = organised.get(code);
    TermsEntry entry = TermsEntry.read(typed);
    String version = entry.get("version");
    try {
      TermsForm form = entry.form();
      Long read = version.matches("[0-9]{1,18}") ? Long.valueOf(version) : null;
      once.run(() -> terms.change(viewer.get(), card.code(), form, read));
      return Flash.to("/manage/events/" + card.code() + "/terms", "told.terms");
    } catch (Refusal no) {
      String why = Sentences.of(no.code(), viewer.language(), no.values());
      return Shown.page(Shown.REFUSED, page(card, entry, version, Map.of(), why));
    } catch (Invalid no) {
      return again(card, entry, version, no);
    } catch (Stale stale) {
      return stale(card, entry);
    }
  }

  private Response again(OccurrenceCard card, TermsEntry entry, String version, Invalid no) {
    Map<String, String> errors = Mistakes.in(no, viewer.language());
    return Shown.page(Shown.INVALID, page(card, entry, version, errors, ""));
  }

  /** What was typed stays; saving once more is then meant. */
  private Response stale(OccurrenceCard card, TermsEntry entry) {
    String now = String.valueOf(terms.get(viewer.get(), card.code()).version());
    String why = Sentences.of("terms.stale", viewer.language(), List.of());
    return Shown.page(Shown.STALE, page(card, entry, now, Map.of(), why));
  }
}
