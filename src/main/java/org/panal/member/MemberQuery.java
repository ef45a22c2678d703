package org.panal.member;

import org.jspecify.annotations.Nullable;
import org.panal.shared.Role;
import org.panal.shared.Typed;

/**
 * Which members are wanted; what is null or empty does not narrow.
 *
 * @param text part of a name, headline or organisation, or an e-mail: for admins a part of it, for
 *     organisers the whole
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
