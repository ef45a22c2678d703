package org.panal.manage;

import io.quarkus.qute.RawString;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.panal.event.OccurrenceCard;
import org.panal.shared.Slice;

/**
 * Everything the dashboard of an occurrence shows.
 *
 * @param chart how the answers grew, or null before the first
 * @param outlook how many are likely to come, or null once that is past
 * @param tablets those at the door, none before one is paired
 * @param meets who meets whom, or null before the first round
 */
record Board(
    OccurrenceCard card,
    Head head,
    Numbers numbers,
    @Nullable Outlook outlook,
    List<Lacks.Lack> lacks,
    List<ToDo> todos,
    @Nullable RawString chart,
    @Nullable Meets meets,
    List<Live.Thing> tablets,
    Slice<GuestRow> guests) {

  /** Whether it is the viewer's own, and not shared with them. */
  public boolean owns() {
    return card.event().part() == null;
  }

  /**
   * The head of every page about one event.
   *
   * @param kind of the chip that tells the state
   * @param open whether people can still answer and be introduced
   * @param repeats whether it has several dates
   * @param draft whether only who runs it sees it
   * @param share the whole address of its page
   * @param runs whether the viewer runs it, or keeps its door alone
   */
  record Head(
      String code,
      String title,
      String cover,
      String state,
      String kind,
      String when,
      String where,
      boolean draft,
      boolean cancelled,
      boolean open,
      boolean repeats,
      String share,
      boolean runs) {}

  /**
   * The four numbers.
   *
   * @param comb the places in words
   * @param round of the latest round, or null before one
   * @param lanes how many come in each role, in words
   */
  record Numbers(
      int going,
      @Nullable Integer capacity,
      String comb,
      long waiting,
      @Nullable OfRound round,
      List<String> lanes) {
    /** More than there are places, after the capacity was lowered. */
    public boolean isCrowded() {
      return capacity != null && going > capacity;
    }
  }

  /**
   * The numbers of a round.
   *
   * @param label introductions, so many each
   * @param served who meets somebody they asked for
   */
  record OfRound(int introductions, String label, int served, int people) {}
}
