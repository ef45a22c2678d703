package org.panal.manage;

import java.util.List;
import java.util.UUID;

/**
 * Somebody who answered, with everything that happened to the answer.
 *
 * @param coming whether they have a seat or wait for one
 * @param changes the latest first
 */
record OneGuest(
    UUID id, String name, String headline, String status, boolean coming, List<Change> changes) {

  /** One change, in words. */
  record Change(String when, String what, String who) {}
}
