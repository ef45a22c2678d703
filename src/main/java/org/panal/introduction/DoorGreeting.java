package org.panal.introduction;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Whom one visitor should look for.
 *
 * @param visitor who comes in
 */
public record DoorGreeting(UUID visitor, List<DoorMeeting> meet) {
  public DoorGreeting {
    meet = List.copyOf(meet);
  }

  DoorGreeting only(Set<UUID> allowing) {
    return new DoorGreeting(
        visitor, meet.stream().filter(each -> allowing.contains(each.memberId())).toList());
  }
}
