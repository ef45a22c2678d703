package org.panal.skill;

/** A text that profiles may hold has come to mean a skill. */
public record SkillUnderstood(String folded, String skill) {}
