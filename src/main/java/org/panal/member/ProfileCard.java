package org.panal.member;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody else may see of a member; what is hidden from them is empty.
 *
 * @param name first name and initial
 * @param links as far as the member shows them
 * @param field the name of their field in the reader's language
 */
public record ProfileCard(
    UUID id,
    String name,
    String headline,
    @Nullable String field,
    String organisation,
    String pitch,
    List<ProfileSkill> offers,
    List<ProfileSkill> seeks,
    List<String> links) {
  ProfileCard withoutLinks() {
    return new ProfileCard(
        id, name, headline, field, organisation, pitch, offers, seeks, List.of());
  }
}
