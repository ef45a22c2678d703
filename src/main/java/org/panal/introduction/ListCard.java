package org.panal.introduction;

import java.util.List;

/**
 * An introduction as a card for whoever made the list.
 *
 * @param reasons the few that say something new, the weightiest first
 * @param openers two questions that the first could ask the other
 * @param gifts what each could give first, the first person's before the other's
 * @param both whether each brings something that the other seeks
 */
public record ListCard(
    MatchedList.Introduction introduction,
    String nameOfA,
    String nameOfB,
    List<String> reasons,
    List<String> openers,
    List<String> gifts,
    boolean both) {
  public ListCard {
    reasons = List.copyOf(reasons);
    openers = List.copyOf(openers);
    gifts = List.copyOf(gifts);
  }
}
