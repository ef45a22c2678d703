package org.panal.skill;

import org.jspecify.annotations.Nullable;
import org.panal.shared.Language;
import org.panal.shared.Typed;

/**
 * Which skills are wanted.
 *
 * @param text part of a name in either language, or empty for all
 * @param field only skills of this field; null for all
 * @param language what the labels are told in
 */
public record SkillQuery(String text, @Nullable String field, Language language) {
  public SkillQuery {
    text = Typed.line(text);
  }
}
