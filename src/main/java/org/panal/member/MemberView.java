package org.panal.member;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Language;
import org.panal.shared.Role;
import org.panal.shared.Viewer;

/**
 * A member as the house knows them: for themselves and for those who run it.
 *
 * @param email for themselves and for admins; empty for organisers
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

  /** What the viewer may see of it: an address is the member's own business, and the admins'. */
  MemberView to(Viewer viewer) {
    return viewer.isAdmin() || viewer.is(id)
        ? this
        : new MemberView(
            id,
            name,
            "",
            language,
            roles,
            verified,
            joinedAt,
            field,
            organisation,
            headline,
            version);
  }
}
