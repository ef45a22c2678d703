package org.panal.matching;

import java.util.List;

/**
 * Why some have to stay without an introduction, in a form that anybody can check: groups that meet
 * nobody but through the same few places, and more groups than such places.
 *
 * <p>A group is one person, or an odd number of people of whom each can meet only one of the
 * others. Either way somebody of it needs one of the places, and a place serves one group: so of q
 * groups around p places at least q − p people stay without, whatever is chosen (Tutte 1947, Berge
 * 1958; with one person to each group it is Hall's condition). No places at all and one group of
 * five: five people who only fit one another, and one is the odd one out.
 *
 * <p>It shows who can meet whom, so it is for the proof, not for reading out: people are told the
 * code, and the skill that is short.
 *
 * @param gates people whose free places the groups compete for
 * @param mentors people of whom only the places for mentees lead to the groups
 * @param groups who cannot all be served; nobody is in two of them
 * @param places what the gates and the mentors have to give
 */
public record Bottleneck(
    List<String> gates, List<String> mentors, List<List<String>> groups, int places) {

  public Bottleneck {
    gates = List.copyOf(gates);
    mentors = List.copyOf(mentors);
    groups = groups.stream().map(List::copyOf).toList();
  }

  /** At least so many people of the groups stay without an introduction in every answer. */
  public int unserved() {
    return groups.size() - places;
  }

  /** Whether this person is in one of the groups. */
  public boolean concerns(String id) {
    return groups.stream().anyMatch(group -> group.contains(id));
  }
}
