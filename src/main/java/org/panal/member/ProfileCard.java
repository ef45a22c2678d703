package org.panal.member;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What another member may see: nothing to reach somebody by.
 *
 * @param name first name and initial
 * @param field the name of their field in the reader's language
 */
public record ProfileCard(
    UUID id,
    String name,
    String headline,
    @Nullable String field,
    String pitch,
    List<ProfileSkill> offers,
    List<ProfileSkill> seeks) {}
