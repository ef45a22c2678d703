package org.panal.manage;

import java.util.List;
import java.util.UUID;

/**
 * Somebody who answered, with everything that happened to the answer.
 *
 * @param coming whether they have a seat or wait for one
 * @param changes the latest first
 * @param place their role and how many they bring, in words
 * @param mayBring whether guests may come along
 * @param lanes the roles there are
 */
record OneGuest(
    UUID id,
    String name,
    String headline,
    String status,
    boolean coming,
    List<Change> changes,
    String place,
    int guests,
    boolean mayBring,
    List<Choice> lanes,
    List<Said> answers) {

  /** What they answered to a question. */
  record Said(String question, String text) {}

  /** One change, in words. */
  record Change(String when, String what, String who) {}
}
