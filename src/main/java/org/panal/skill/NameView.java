package org.panal.skill;

import org.panal.shared.Language;

/** One name of a skill: its label in a language, or an alias. */
public record NameView(String name, Language language, boolean label) {}
