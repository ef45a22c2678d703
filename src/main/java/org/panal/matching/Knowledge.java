package org.panal.matching;

import java.util.HashMap;
import java.util.Map;

/**
 * What the engine needs to know of the vocabulary: the narrow group and the field of each skill,
 * and how strongly two fields or two skills complement each other (1 to 100; absent means not at
 * all).
 */
public record Knowledge(
    Map<String, String> groupOfSkill,
    Map<String, String> fieldOfSkill,
    Map<Pair, Integer> complementaryFields,
    Map<Pair, Integer> complementarySkills) {

  private static final Knowledge NONE = new Knowledge(Map.of(), Map.of(), Map.of(), Map.of());

  public Knowledge {
    groupOfSkill = Map.copyOf(groupOfSkill);
    fieldOfSkill = Map.copyOf(fieldOfSkill);
    complementaryFields = Map.copyOf(complementaryFields);
    complementarySkills = Map.copyOf(complementarySkills);
    complementaryFields.values().forEach(Knowledge::checkStrength);
    complementarySkills.values().forEach(Knowledge::checkStrength);
  }

  /** Skills and fields that say nothing about each other. */
  public static Knowledge none() {
    return NONE;
  }

  public static Builder builder() {
    return new Builder();
  }

  int strengthOfFields(String one, String other) {
    return one.equals(other) ? 0 : complementaryFields.getOrDefault(Pair.of(one, other), 0);
  }

  private static void checkStrength(int strength) {
    Checks.within("strength of a complement", strength, 1, 100);
  }

  /** Collects a vocabulary line by line. */
  public static final class Builder {
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, String> fields = new HashMap<>();
    private final Map<Pair, Integer> complementaryFields = new HashMap<>();
    private final Map<Pair, Integer> complementarySkills = new HashMap<>();

    private Builder() {}

    public Builder skill(String skill, String group, String field) {
      groups.put(skill, group);
      fields.put(skill, field);
      return this;
    }

    public Builder fields(String one, String other, int strength) {
      complementaryFields.put(Pair.of(one, other), strength);
      return this;
    }

    public Builder skills(String one, String other, int strength) {
      complementarySkills.put(Pair.of(one, other), strength);
      return this;
    }

    public Knowledge build() {
      return new Knowledge(groups, fields, complementaryFields, complementarySkills);
    }
  }
}
