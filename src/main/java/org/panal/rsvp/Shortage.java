package org.panal.rsvp;

import java.util.List;

/**
 * Something that people who are going look for and nobody who is going offers.
 *
 * @param skill its code
 * @param label its name in the reader's language
 * @param seekers how many of those going look for it
 * @param named those of them who show members what they look for: first name and initial
 * @param invitable how many members offer it, have not answered and can be invited
 */
public record Shortage(
    String skill, String label, long seekers, List<String> named, long invitable) {
  public Shortage {
    named = List.copyOf(named);
  }
}
