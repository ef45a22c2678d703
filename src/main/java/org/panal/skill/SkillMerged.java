package org.panal.skill;

/** Two skills turned out to be one. */
public record SkillMerged(String from, String into) {}
