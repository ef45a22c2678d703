package org.panal.member;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Language;
import org.panal.shared.Role;

/**
 * A member as the house knows them: for themselves and for those who run it.
 *
 * @param verified whether the address is confirmed
 */
public record MemberView(
    UUID id,
    String name,
    String email,
    Language language,
    List<Role> roles,
    boolean verified,
    Instant joinedAt,
    @Nullable String field,
    String organisation,
    String headline,
    long version) {
  public MemberView {
    roles = List.copyOf(roles);
  }
}
