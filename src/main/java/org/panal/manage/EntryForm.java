package org.panal.manage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.panal.event.CoverView;
import org.panal.event.EventStatus;
import org.panal.event.OccurrenceCard;

/**
 * Everything the form of an event shows.
 *
 * @param sheet what was typed, and what came of it
 * @param rooms the rooms of the space, and somewhere else
 * @param spaces where there are several
 */
record EntryForm(
    Sheet sheet,
    Preview preview,
    List<RoomOption> rooms,
    List<Choice> spaces,
    List<Choice> formats,
    List<Choice> languages,
    List<Choice> gatherings,
    List<Choice> visibilities,
    List<Choice> introductions,
    List<Choice> topics,
    List<Choice> repeats,
    List<Choice> reaches) {
  private static final Set<String> REPEATING =
      Set.of("repeat", "every", "times", "until", "except");

  private static final Set<String> FOLDED =
      Set.of(
          "text",
          "topics",
          "format",
          "language",
          "gathering",
          "joinLink",
          "visibility",
          "introductionsPerPerson",
          "endDate",
          "cutOffMinutes");

  /**
   * What was typed, and what came of it.
   *
   * @param card the occurrence that is changed, or null for a new event
   * @param key under which a repetition makes no second event, or the versions that were read
   * @param stale whether somebody else changed it since it was read
   */
  record Sheet(
      EventEntry entry,
      EntryErrors errors,
      @Nullable OccurrenceCard card,
      String key,
      boolean stale) {
    public boolean isNew() {
      return card == null;
    }

    /** Whether a change may reach other dates too. */
    public boolean isRepeating() {
      return card != null && card.event().recurrence() != null;
    }

    public boolean isPublished() {
      return card != null && card.event().status() != EventStatus.DRAFT;
    }

    public @Nullable String code() {
      return card == null ? null : card.code();
    }

    /** A new event has no cover of its own yet. */
    String cover(List<String> topics) {
      if (card == null) {
        return Covers.wide("new", topics);
      }
      CoverView uploaded = card.event().cover();
      return uploaded == null ? Covers.wide(card.event().id().toString(), topics) : uploaded.wide();
    }
  }

  /** How people will see it. */
  record Preview(String cover, String when, String place) {}

  /** A room to choose; the note says how many it holds and whether it is free then. */
  record RoomOption(String value, String name, String note, boolean chosen) {}

  /** What is wrong, or says something, must be in sight. */
  public boolean isRepeatOpen() {
    return sheet.errors().touches(REPEATING::contains)
        || !Set.of("", Repeat.NEVER.name()).contains(sheet.entry().get("repeat"));
  }

  /** The days that are left out, and room for two more. */
  public List<String> except() {
    List<String> days = new ArrayList<>(sheet.entry().all("except"));
    days.removeIf(String::isBlank);
    days.addAll(List.of("", ""));
    return days;
  }

  /** What is wrong must be in sight. */
  public boolean isOpen() {
    return sheet.errors().touches(FOLDED::contains);
  }
}
