package org.panal.manage;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.panal.event.EventStatus;
import org.panal.event.OccurrenceCard;
import org.panal.shared.Site;

/** The head of every page about one event. */
@ApplicationScoped
class Heads {
  private final OccurrenceWords words;
  private final Site site;

  Heads(OccurrenceWords words, @ConfigProperty(name = "panal.url") Site site) {
    this.words = words;
    this.site = site;
  }

  Board.Head of(OccurrenceCard card) {
    return new Board.Head(
        card.code(),
        card.event().event().title(),
        Covers.close(card),
        words.state(card),
        words.kind(card),
        words.when(card),
        words.where(card),
        card.event().status() == EventStatus.DRAFT,
        OccurrenceWords.isCancelled(card),
        words.isAhead(card) && card.event().status() == EventStatus.PUBLISHED,
        card.event().recurrence() != null,
        site.at("/events/" + card.code()),
        card.event().mayChange());
  }
}
