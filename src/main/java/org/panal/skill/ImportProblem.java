package org.panal.skill;

import org.jspecify.annotations.Nullable;

/**
 * Something of a file that did not come in.
 *
 * @param row the row of the table, the header being 1
 * @param code why, as a stable code
 * @param text what it is about
 * @param skill the skill that has the name already, where that is why
 */
public record ImportProblem(int row, String code, String text, @Nullable String skill) {}
