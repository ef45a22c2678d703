package org.panal.rsvp;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.event.Occurrence;

/** What holds for the answers to one date. */
record Rules(
    int mostGuests,
    @Nullable Integer opensDays,
    @Nullable Integer closesHours,
    List<Lane> lanes,
    List<Question> questions,
    long version) {
  static final Rules NONE = new Rules(0, null, null, List.of(), List.of(), 0);

  /** The same as somebody would type it for another event. */
  TermsForm form() {
    return new TermsForm(
        mostGuests,
        opensDays,
        closesHours,
        lanes.stream()
            .map(lane -> new LaneForm(null, lane.name(), lane.capacity(), lane.lends()))
            .toList(),
        questions.stream()
            .map(Question::card)
            .map(
                each ->
                    new QuestionForm(
                        null, each.kind(), each.text(), each.choices(), each.required()))
            .toList());
  }

  Optional<Lane> lane(@Nullable UUID id) {
    return lanes.stream().filter(lane -> lane.id().equals(id)).findFirst();
  }

  /** What somebody comes as who did not say, and for whom somebody else speaks. */
  @Nullable UUID usualLane() {
    return lanes.isEmpty() ? null : lanes.get(0).id();
  }

  /** By the clock on the wall, the same hour so many days before. */
  @Nullable Instant opensAt(Occurrence occurrence) {
    return opensDays == null
        ? null
        : occurrence.startsAt().atZone(occurrence.zone()).minusDays(opensDays).toInstant();
  }

  @Nullable Instant closesAt(Occurrence occurrence) {
    return closesHours == null ? null : occurrence.startsAt().minus(Duration.ofHours(closesHours));
  }

  TermsCard card(Occurrence occurrence, Room room) {
    return new TermsCard(
        mostGuests,
        opensDays,
        closesHours,
        opensAt(occurrence),
        closesAt(occurrence),
        lanes.stream()
            .map(
                lane ->
                    new TermsCard.LaneCard(
                        lane.id(),
                        lane.name(),
                        lane.capacity(),
                        lane.lends(),
                        room.taken(lane.id()),
                        room.isUnlimited(lane.id()) ? null : room.left(lane.id())))
            .toList(),
        questions.stream().map(Question::card).toList(),
        version);
  }
}
