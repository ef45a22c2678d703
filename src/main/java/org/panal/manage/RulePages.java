package org.panal.manage;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Flash;
import org.panal.event.OccurrenceCard;
import org.panal.event.OccurrenceForm;
import org.panal.event.Part;
import org.panal.event.RecurrenceForm;
import org.panal.event.RuleChange;
import org.panal.event.RuleForm;
import org.panal.event.Rules;
import org.panal.shared.Coded;
import org.panal.shared.Invalid;
import org.panal.shared.Once;
import org.panal.shared.Refusal;
import org.panal.words.Dates;

/** Another rule from one date of an event on; what it does is shown before it is done. */
@Path("/manage/events/{code}/rule")
public class RulePages {
  private final OrganisedEvents organised;
  private final Heads heads;
  private final Rules rules;
  private final RuleEffects effects;
  private final OccurrenceWords words;
  private final CurrentViewer viewer;
  private final Once once;

  RulePages(
      OrganisedEvents organised,
      Heads heads,
      Rules rules,
      RuleEffects effects,
      OccurrenceWords words,
      CurrentViewer viewer,
      Once once) {
    this.organised = organised;
    this.heads = heads;
    this.rules = rules;
    this.effects = effects;
    this.words = words;
    this.viewer = viewer;
    this.once = once;
  }

  /**
   * The form.
   *
   * @param rule how it repeats now, in words, or nothing
   * @param from the day that the new rule counts from
   * @param except the days to leave out
   * @param effect what it would do, or null before somebody asked
   */
  record change(
      Board.Head head,
      String rule,
      String from,
      EventEntry entry,
      List<Choice> repeats,
      List<String> except,
      RuleEffects.@Nullable Effect effect,
      Map<String, String> errors)
      implements TemplateInstance {}

  @GET
  public Response read(@PathParam("code") String code) {
    OccurrenceCard card = organised.get(code);
    EventEntry entry = RepeatEntry.of(card.event().recurrence(), first(card));
    return Shown.page(page(card, entry, null, Map.of()));
  }

  private change page(
      OccurrenceCard card,
      EventEntry entry,
      RuleEffects.@Nullable Effect effect,
      Map<String, String> errors) {
    Repeat[] repeats =
        Stream.of(Repeat.values()).filter(each -> each != Repeat.NEVER).toArray(Repeat[]::new);
    return new change(
        heads.of(card),
        words.repeats(card),
        Dates.day(first(card), viewer.language()),
        entry,
        Choice.prefixed("plan.repeat-", repeats, entry.get("repeat"), viewer.language()),
        except(entry),
        effect,
        errors);
  }

  /** The days that are left out, and room for two more. */
  private static List<String> except(EventEntry entry) {
    return Stream.concat(
            entry.all("except").stream().filter(day -> !day.isBlank()), Stream.of("", ""))
        .toList();
  }

  /** A date that was moved by hand does not move the rule. */
  private static LocalDateTime first(OccurrenceCard card) {
    return card.overridden().contains(Part.TIME) ? card.originalStart() : card.start();
  }

  @POST
  public Response change(@PathParam("code") String code, MultivaluedMap<String, String> typed) {
    OccurrenceCard card = organised.get(code);
    EventEntry entry = new EventEntry(typed);
    try {
      RuleForm form = form(card, entry);
      if (!entry.is("do", "save")) {
        RuleChange seen = once.run(() -> rules.preview(viewer.get(), card.code(), form));
        return Shown.page(page(card, entry, effects.of(seen), Map.of()));
      }
      once.run(() -> rules.change(viewer.get(), card.code(), form));
      return Flash.to("/manage/events/" + card.code() + "/dates", "told.rule-changed");
    } catch (Invalid | Refusal no) {
      return wrong(card, entry, no);
    }
  }

  private Response wrong(OccurrenceCard card, EventEntry entry, Coded no) {
    EntryErrors errors = EntryErrors.of(no, entry, viewer.language());
    return Shown.page(Shown.INVALID, page(card, entry, null, errors.sentences()));
  }

  private static RuleForm form(OccurrenceCard card, EventEntry entry) {
    LocalDateTime first = first(card);
    EntryReading reading = new EntryReading(entry);
    RecurrenceForm recurrence =
        reading.recurrence(OccurrenceForm.between(first, first.plusHours(1), null));
    if (!reading.errors().isEmpty()) {
      throw new Invalid(reading.errors());
    }
    if (recurrence == null) {
      throw new Invalid("repeat", "field.required");
    }
    return new RuleForm(recurrence, entry.get("reason"));
  }
}
