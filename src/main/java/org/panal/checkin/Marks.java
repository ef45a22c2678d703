package org.panal.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * What a label says to the phone of somebody who met its wearer. It opens no door, and tells
 * nothing to who was not introduced to them.
 */
@ApplicationScoped
@Transactional
public class Marks {
  private final BadgeKey key;

  Marks(BadgeKey key) {
    this.key = key;
  }

  public String of(UUID occurrenceId, UUID memberId) {
    return BadgeSecret.mark(key.get(), occurrenceId, memberId);
  }
}
