package org.panal.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.panal.rsvp.QuestionCard;
import org.panal.rsvp.QuestionKind;
import org.panal.rsvp.TermsCard;
import org.panal.rsvp.TermsCard.LaneCard;
import org.panal.shared.Language;
import org.panal.words.Dates;
import org.panal.words.Sentences;

/**
 * What an answer is asked besides yes or no, as its form shows it.
 *
 * @param guests how many one may bring, from nobody on; empty where nobody is brought
 * @param opens from when answers are taken, in words; null where they are from the start
 * @param closed since when they are taken no more; null where they are until the end
 */
record AskedOf(
    List<Option> lanes,
    List<Option> guests,
    List<Inquiry> questions,
    @Nullable String opens,
    @Nullable String closed) {

  /**
   * One of several.
   *
   * @param note what it says beside its name
   */
  record Option(String value, String label, String note, boolean chosen) {}

  /** A question with what was answered. */
  record Inquiry(QuestionCard card, String value, List<Option> choices) {
    public String name() {
      return RsvpFields.QUESTION + card.id();
    }

    /** What is optional is marked, not what is required. */
    public @Nullable Boolean optional() {
      return card.required() ? null : true;
    }

    public boolean isText() {
      return card.kind() == QuestionKind.TEXT;
    }
  }

  /** When and in which language it is read, by the clock on which wall. */
  record Reading(ZoneId zone, Language language) {
    String brief(Instant at) {
      return new Dates(language).brief(at.atZone(zone).toLocalDateTime());
    }

    String say(String code, Object... values) {
      return Sentences.of(code, language, List.of(values));
    }
  }

  static AskedOf of(TermsCard terms, RsvpFields fields, Reading reading) {
    return new AskedOf(
        terms.lanes().stream().map(lane -> lane(lane, fields, reading)).toList(),
        guests(terms, fields, reading),
        terms.questions().stream().map(each -> question(each, fields, reading)).toList(),
        terms.opensAt() == null ? null : reading.brief(terms.opensAt()),
        terms.closesAt() == null ? null : reading.brief(terms.closesAt()));
  }

  private static Option lane(LaneCard lane, RsvpFields fields, Reading reading) {
    Integer left = lane.left();
    String note = "";
    if (left != null) {
      note = left == 0 ? reading.say("chip.full") : reading.say("chip.left", left);
    }
    String id = lane.id().toString();
    return new Option(id, lane.name(), note, id.equals(fields.get("lane")));
  }

  /** Somebody may bring more than others, where the organiser said so: that choice stays. */
  private static List<Option> guests(TermsCard terms, RsvpFields fields, Reading reading) {
    String chosen = fields.get("guests");
    int present = chosen.matches("[0-9]{1,2}") ? Integer.parseInt(chosen) : 0;
    int most = Math.max(terms.mostGuests(), present);
    return most == 0
        ? List.of()
        : IntStream.rangeClosed(0, most)
            .mapToObj(
                number ->
                    new Option(
                        String.valueOf(number),
                        reading.say("party.guests", number),
                        "",
                        number == present))
            .toList();
  }

  private static Inquiry question(QuestionCard card, RsvpFields fields, Reading reading) {
    String said = fields.get(RsvpFields.QUESTION + card.id());
    List<String> choices =
        card.kind() == QuestionKind.YES_NO ? List.of("yes", "no") : card.choices();
    return new Inquiry(
        card,
        said,
        choices.stream()
            .map(
                choice ->
                    new Option(
                        choice,
                        card.kind() == QuestionKind.YES_NO
                            ? reading.say("party." + choice)
                            : choice,
                        "",
                        choice.equals(said)))
            .toList());
  }

  /** Whether a yes needs more than one tap. */
  public boolean isMust() {
    return !lanes.isEmpty() || questions.stream().anyMatch(each -> each.card().required());
  }

  /** Whether there is anything to say besides yes. */
  public boolean isAnything() {
    return !lanes.isEmpty() || !guests.isEmpty() || !questions.isEmpty();
  }
}
