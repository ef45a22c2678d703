package org.panal.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panal.event.EventForm;
import org.panal.event.OccurrenceCard;
import org.panal.event.Visibility;

/** All that the page of an occurrence shows to its reader. */
record EventView(
    OccurrenceCard card,
    Standing standing,
    @Nullable Moved moved,
    @Nullable Over over,
    When when,
    Where where,
    Places places,
    @Nullable Chip chip,
    Answer answer,
    AskedOf asked,
    Goers goers,
    Company company,
    AgendaLines agenda,
    Others others) {

  public EventForm event() {
    return card.event().event();
  }

  /** The text as people wrote it: an empty line parts paragraphs. */
  public List<List<String>> paragraphs() {
    return event().text().isEmpty()
        ? List.of()
        : Arrays.stream(event().text().split("(\\r?\\n[ \\t]*){2,}"))
            .map(paragraph -> paragraph.lines().toList())
            .toList();
  }

  public boolean isForMembersOnly() {
    return event().visibility() == Visibility.MEMBERS;
  }

  public boolean isUnlisted() {
    return event().visibility() == Visibility.UNLISTED;
  }

  /** Whether the reader can say now that they come. */
  public boolean isAsking() {
    return standing.isOpen() && !standing.isComing();
  }

  /** Whether who comes now stands in line. */
  public boolean isFull() {
    return standing == Standing.FULL;
  }

  /** What the button of the answer says. */
  public String deed() {
    if (event().needsApproval()) {
      return "ask";
    }
    return standing == Standing.FULL ? "line" : "come";
  }

  public String path() {
    return "/events/" + card.code();
  }
}
