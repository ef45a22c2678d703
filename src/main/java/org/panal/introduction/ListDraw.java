package org.panal.introduction;

import java.util.List;

/** A matched list with a card for each introduction. */
public record ListDraw(MatchedList answer, List<ListCard> cards) {
  public ListDraw {
    cards = List.copyOf(cards);
  }
}
