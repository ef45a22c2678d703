package org.panal.matching;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The field of work of somebody who states none. */
public final class Fields {
  private Fields() {}

  /**
   * The field that most of what somebody offers belongs to; of several the first by code.
   *
   * @param offered codes of skills, which may be unknown
   * @param fieldOfSkill field codes by skill code
   * @return a field code, or the empty text where no skill has a field
   */
  public static String ofMost(Stream<String> offered, Map<String, String> fieldOfSkill) {
    var votes = new TreeMap<String, Integer>();
    offered
        .filter(fieldOfSkill::containsKey)
        .forEach(skill -> votes.merge(fieldOfSkill.get(skill), 1, Integer::sum));
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
