package org.panal.skill;

/**
 * What a search found.
 *
 * @param label the skill's name in the reader's language
 * @param name the name that the text was found in, in either language
 */
public record SkillHit(String code, String label, String name, String field) {}
