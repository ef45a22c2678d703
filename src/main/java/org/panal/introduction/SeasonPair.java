package org.panal.introduction;

import java.util.UUID;

/**
 * An introduction that was published, looked back at.
 *
 * @param met whether one of the two at least says that they met
 * @param useful whether one of them found it so
 */
record SeasonPair(UUID occurrence, UUID one, UUID other, boolean met, boolean useful) {
  static SeasonPair of(Object[] row) {
    return new SeasonPair(
        (UUID) row[0], (UUID) row[1], (UUID) row[2], (Long) row[3] > 0, (Long) row[4] > 0);
  }
}
