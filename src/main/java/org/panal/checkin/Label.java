package org.panal.checkin;

import java.util.List;
import java.util.UUID;

/**
 * What somebody wears on their chest.
 *
 * @param name first name and initial
 * @param askAbout what they can help with
 * @param lookingFor what they look for
 * @param mark what the code on it says to the phone of whom they met
 */
public record Label(
    UUID member,
    String name,
    String headline,
    List<String> askAbout,
    List<String> lookingFor,
    String mark) {
  public Label {
    askAbout = List.copyOf(askAbout);
    lookingFor = List.copyOf(lookingFor);
  }
}
