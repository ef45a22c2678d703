package org.panal.manage;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.panal.edge.CurrentViewer;
import org.panal.event.OccurrenceCard;
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
  private final CurrentViewer viewer;

  RoundScreens(
      Heads heads,
      LatestRounds latest,
      RoundWords words,
      Attendees attendees,
      CurrentViewer viewer) {
    this.heads = heads;
    this.latest = latest;
    this.words = words;
    this.attendees = attendees;
    this.viewer = viewer;
  }

  RoundPages.introductions of(OccurrenceCard card, @Nullable Refusal no) {
    Board.Head head = heads.of(card);
    int wanting = attendees.wantingIntroductions(card.id()).size();
    return new RoundPages.introductions(
        head,
        latest.find(card.code()).map(round -> words.page(round, card)).orElse(null),
        wanting,
        head.open() && wanting > 1,
        no == null ? null : Sentences.of(no.code(), viewer.language(), no.values()));
  }
}
