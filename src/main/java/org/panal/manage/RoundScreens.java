package org.panal.manage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.edge.Faces;
import org.panal.event.OccurrenceCard;
import org.panal.introduction.RoundSummary;
import org.panal.introduction.RoundView.Guest;
import org.panal.rsvp.Attendees;
import org.panal.shared.Refusal;
import org.panal.words.Sentences;

/** The page of an occurrence's introductions, as several deeds come back to it. */
@ApplicationScoped
class RoundScreens {
  private final Heads heads;
  private final LatestRounds latest;
  private final RoundWords words;
  private final Attendees attendees;
  private final Faces faces;
  private final CurrentViewer viewer;

  RoundScreens(
      Heads heads,
      LatestRounds latest,
      RoundWords words,
      Attendees attendees,
      Faces faces,
      CurrentViewer viewer) {
    this.heads = heads;
    this.latest = latest;
    this.words = words;
    this.attendees = attendees;
    this.faces = faces;
    this.viewer = viewer;
  }

  /** The latest round, with somebody chosen to be brought together with another, or nobody. */
  RoundPages.introductions of(OccurrenceCard card, String chosen) {
    return of(card, latest.find(card.code()).orElse(null), null, chosen);
  }

  /** The latest round, and why something could not be done. */
  RoundPages.introductions of(OccurrenceCard card, Refusal no) {
    String sentence = Sentences.of(no.code(), viewer.language(), no.values());
    return of(card, latest.find(card.code()).orElse(null), sentence, "");
  }

  /** An earlier round: to be looked at, no more. */
  RoundPages.introductions of(OccurrenceCard card, int number) {
    return of(card, latest.get(card.code(), number), null, "");
  }

  private RoundPages.introductions of(
      OccurrenceCard card, @Nullable Latest shown, @Nullable String refusal, String chosen) {
    Board.Head head = heads.of(card);
    int wanting = attendees.wantingIntroductions(card.id()).size();
    List<RoundSummary> all = shown == null ? List.of() : latest.all(card.code());
    faces.expect(shown == null ? Stream.of() : shown.people().stream().map(Guest::memberId));
    boolean isLatest = shown == null || shown.round().number() == all.get(0).number();
    return new RoundPages.introductions(
        head,
        shown == null ? null : words.page(shown, card),
        wanting,
        isLatest && head.open() && wanting > 1,
        refusal,
        shown == null ? List.of() : words.rounds(all, shown.round().number(), card),
        chosen);
  }
}
