package org.panal.introduction;

import org.jspecify.annotations.Nullable;

/**
 * Why a member has no introduction at an occurrence, and what would help.
 *
 * @param code why, as a stable code
 * @param why the same as a sentence to the member
 * @param shortage which skill is short, where one is
 */
public record LeftOutCard(
    IntroductionCard.Where at, String code, String why, String help, @Nullable String shortage) {}
