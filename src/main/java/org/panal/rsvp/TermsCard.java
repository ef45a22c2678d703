package org.panal.rsvp;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an answer may ask for and what it is asked.
 *
 * @param opensAt from when this date takes answers, or null: from the start
 * @param closesAt until when it does, or null: until it is over
 * @param lanes the roles that people come in, the usual one first
 * @param version what to send back with a change
 */
public record TermsCard(
    int mostGuests,
    @Nullable Integer opensDays,
    @Nullable Integer closesHours,
    @Nullable Instant opensAt,
    @Nullable Instant closesAt,
    List<LaneCard> lanes,
    List<QuestionCard> questions,
    long version) {
  public TermsCard {
    lanes = List.copyOf(lanes);
    questions = List.copyOf(questions);
  }

  /**
   * A role.
   *
   * @param taken how many seats are taken in it, guests among them
   * @param left how many more fit, with what other lanes lend; null: no limit
   */
  public record LaneCard(
      UUID id,
      String name,
      @Nullable Integer capacity,
      boolean lends,
      int taken,
      @Nullable Integer left) {}

  /** Whether answers are taken at this moment, as far as the organiser says when. */
  public boolean takesAnswersAt(Instant now) {
    return !isBefore(now) && !isAfter(now);
  }

  boolean isBefore(Instant now) {
    return opensAt != null && now.isBefore(opensAt);
  }

  boolean isAfter(Instant now) {
    return closesAt != null && !now.isBefore(closesAt);
  }

  /** As the form that would make it. */
  public TermsForm form() {
    return new TermsForm(
        mostGuests,
        opensDays,
        closesHours,
        lanes.stream()
            .map(lane -> new LaneForm(lane.id(), lane.name(), lane.capacity(), lane.lends()))
            .toList(),
        questions.stream()
            .map(
                each ->
                    new QuestionForm(
                        each.id(), each.kind(), each.text(), each.choices(), each.required()))
            .toList());
  }
}
