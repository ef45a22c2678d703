package org.panal.web;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.panal.event.EventGathering;
import org.panal.event.OccurrenceCard;

/**
 * Where an occurrence is.
 *
 * @param isOnline whether there is no place to go to
 * @param isHybrid whether one may join from afar as well
 * @param text room, address and how to find it
 */
record Where(boolean isOnline, boolean isHybrid, String space, String text) {
  static Where of(OccurrenceCard card) {
    EventGathering gathering = card.event().event().gathering();
    String room = card.room() == null ? "" : card.room().name();
    return new Where(
        gathering == EventGathering.ONLINE,
        gathering == EventGathering.HYBRID,
        card.event().space().name(),
        Stream.of(room, card.place(), card.event().space().address())
            .filter(part -> !part.isEmpty())
            .collect(joining(" · ")));
  }
}
