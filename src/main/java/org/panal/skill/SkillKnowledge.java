package org.panal.skill;

import java.util.List;
import java.util.Map;

/**
 * What a draw of introductions needs to know of the vocabulary.
 *
 * @param kin the narrow group of each skill
 * @param field the field of each skill
 * @param complements which fields and which skills help each other
 */
public record SkillKnowledge(
    Map<String, String> kin, Map<String, String> field, List<ComplementView> complements) {
  public SkillKnowledge {
    kin = Map.copyOf(kin);
    field = Map.copyOf(field);
    complements = List.copyOf(complements);
  }
}
