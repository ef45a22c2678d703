package org.panal.manage;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.panal.checkin.LooseEndView;
import org.panal.checkin.LooseEnds;
import org.panal.edge.CurrentViewer;
import org.panal.event.OccurrenceCard;

/** What a door has to settle, for the pages of who keeps it. */
@ApplicationScoped
class LooseScreens {
  private final LooseEnds looseEnds;
  private final OccurrenceWords words;
  private final CurrentViewer viewer;

  LooseScreens(LooseEnds looseEnds, OccurrenceWords words, CurrentViewer viewer) {
    this.looseEnds = looseEnds;
    this.words = words;
    this.viewer = viewer;
  }

  List<Loose> of(OccurrenceCard card) {
    return looseEnds.list(viewer.get(), card.code()).stream()
        .map(each -> loose(each, card))
        .toList();
  }

  private Loose loose(LooseEndView each, OccurrenceCard card) {
    String reason = "loose-end." + each.reason().name().toLowerCase(Locale.ROOT);
    return new Loose(
        each.nonce(),
        each.name().isEmpty() ? words.say("loose-end.nobody") : each.name(),
        words.say("loose-end.came", words.clock(each.at(), card), words.say(reason)),
        requireNonNullElse(each.email(), ""),
        !each.member());
  }
}
