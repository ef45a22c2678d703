package org.panal.turnout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who came to a date that is over.
 *
 * @param saidYes how many had said by themselves that they come, and did not take it back in time
 * @param kept how many of those came
 * @param missed how many of those did not; the rest nobody knows, or they are excused
 * @param came everybody who came, whoever put them on the list
 * @param isKnown whether the door was kept, so that who is not among these did not come
 */
public record DateTurnout(int saidYes, int kept, int missed, Set<UUID> came, boolean isKnown) {
  public static final DateTurnout NONE = new DateTurnout(0, 0, 0, Set.of(), false);

  public DateTurnout {
    came = Set.copyOf(came);
  }

  /**
   * From what became of everybody on the list.
   *
   * @param all by member
   * @param brought who gave no word of their own
   * @param letIn by the door, on the list or not
   */
  static DateTurnout of(List<Shown> all, Set<UUID> brought, Set<UUID> letIn) {
    List<Shown> own = all.stream().filter(each -> !brought.contains(each.member())).toList();
    Set<UUID> came = new HashSet<>(letIn);
    all.forEach(each -> each.setRight(came));
    return new DateTurnout(
        own.size(),
        count(own.stream().filter(each -> each.showing() == Showing.CAME)),
        count(own.stream().filter(each -> each.showing().isMissed())),
        came,
        !came.isEmpty() && all.stream().noneMatch(each -> each.showing() == Showing.UNKNOWN));
  }

  private static int count(Stream<Shown> some) {
    return (int) some.count();
  }

  /** What became of one of them. */
  record Shown(UUID member, Showing showing) {
    /** What who runs it says counts before what the door recorded. */
    private void setRight(Set<UUID> came) {
      if (showing == Showing.CAME) {
        came.add(member);
      } else {
        came.remove(member);
      }
    }
  }
}
