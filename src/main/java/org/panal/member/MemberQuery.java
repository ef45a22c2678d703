package org.panal.member;

import org.jspecify.annotations.Nullable;
import org.panal.shared.Role;
import org.panal.shared.Typed;

/**
 * Which members are wanted; what is null or empty does not narrow.
 *
 * @param text part of a name, e-mail, headline or organisation
 * @param skill the code of a skill they offer
 * @param field the code of their field
 * @param role a role they have
 */
public record MemberQuery(
    String text, @Nullable String skill, @Nullable String field, @Nullable Role role) {
  public MemberQuery {
    text = Typed.line(text);
  }

  public static MemberQuery all() {
    return new MemberQuery("", null, null, null);
  }
}
