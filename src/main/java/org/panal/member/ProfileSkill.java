package org.panal.member;

import org.jspecify.annotations.Nullable;

/**
 * One skill of a profile.
 *
 * @param skill its code; null while the text waits for its meaning, and matches nothing
 * @param label the skill's name in the reader's language, or the text
 * @param text as it was typed
 */
public record ProfileSkill(
    @Nullable String skill,
    String label,
    String text,
    @Nullable Integer level,
    @Nullable Integer importance,
    @Nullable Intent intent,
    @Nullable Integer mentees) {}
