package org.panal.introduction;

import java.util.Map;
import org.panal.matching.Knowledge;
import org.panal.skill.ComplementKind;
import org.panal.skill.ComplementView;
import org.panal.skill.SkillKnowledge;

/** The vocabulary in the shape that the matching engine takes. */
final class DrawKnowledge {
  private DrawKnowledge() {}

  static Knowledge of(SkillKnowledge vocabulary) {
    Knowledge.Builder known = Knowledge.builder();
    for (Map.Entry<String, String> kin : vocabulary.kin().entrySet()) {
      String field = vocabulary.field().getOrDefault(kin.getKey(), "");
      known.skill(kin.getKey(), kin.getValue(), field);
    }
    for (ComplementView complement : vocabulary.complements()) {
      add(known, complement);
    }
    return known.build();
  }

  private static void add(Knowledge.Builder known, ComplementView complement) {
    boolean isSame = complement.one().equals(complement.other());
    if (!isSame && complement.kind() == ComplementKind.FIELD) {
      known.fields(complement.one(), complement.other(), complement.strength());
    } else if (!isSame) {
      known.skills(complement.one(), complement.other(), complement.strength());
    }
  }
}
