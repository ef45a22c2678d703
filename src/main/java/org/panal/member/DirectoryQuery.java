package org.panal.member;

import org.jspecify.annotations.Nullable;
import org.panal.shared.Typed;

/**
 * Whom a member looks for among those who are listed.
 *
 * @param text part of what they show: first name, what they do, organisation
 * @param skill the code of a skill they offer, or null
 */
public record DirectoryQuery(String text, @Nullable String skill) {
  private static final int LONGEST = 120;

  public DirectoryQuery {
    text = Typed.line(text);
    text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
