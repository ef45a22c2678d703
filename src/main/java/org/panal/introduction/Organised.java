package org.panal.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.panal.event.EventStatus;
import org.panal.event.Happening;
import org.panal.event.OccurrenceCard;
import org.panal.event.Occurrences;
import org.panal.shared.Refusal;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/** Occurrences as who runs them sees them; nobody else gets past here. */
@ApplicationScoped
class Organised {
  private static final Viewer READER = Viewer.system("introduction");

  private final Occurrences occurrences;
  private final IntroductionConfig config;
  private final Time time;

  Organised(Occurrences occurrences, IntroductionConfig config, Time time) {
    this.occurrences = occurrences;
    this.config = config;
    this.time = time;
  }

  OccurrenceCard by(Viewer viewer, String code) {
    Happening happening = occurrences.seen(viewer, code);
    happening.mustBeRunBy(viewer);
    UUID id = happening.occurrence().id();
    return Objects.requireNonNull(occurrences.cards(READER, List.of(id)).get(id));
  }

  /** One for which introductions still make sense. */
  OccurrenceCard stillToCome(Viewer viewer, String code) {
    OccurrenceCard card = by(viewer, code);
    if (isCancelled(card)) {
      throw new Refusal("round.cancelled");
    }
    if (!time.now().isBefore(card.endsAt())) {
      throw new Refusal("round.over");
    }
    return card;
  }

  private static boolean isCancelled(OccurrenceCard card) {
    return card.cancelledAt() != null || card.event().status() == EventStatus.CANCELLED;
  }

  RoundSummary summary(Round round, OccurrenceCard card) {
    boolean goesOut =
        round.status() == RoundStatus.DRAFT
            && card.event().event().publishesRoundsItself()
            && !isCancelled(card);
    return new RoundSummary(
        round.id(),
        card.code(),
        round.number(),
        round.status(),
        round.seed(),
        round.inputHash(),
        RoundReport.of(round.report()),
        round.drawnAt(),
        round.publishedAt(),
        goesOut ? card.startsAt().minus(config.ahead()) : null);
  }
}
