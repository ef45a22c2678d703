package org.panal.member;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Language;

/**
 * A whole profile, for its member and for those who run the house.
 *
 * @param email for themselves and for admins; empty for organisers
 * @param changedAt when it was told last; null where nothing was told yet
 */
public record ProfileView(
    UUID id,
    String name,
    String email,
    Language language,
    @Nullable String field,
    String organisation,
    String headline,
    String pitch,
    List<ProfileSkill> offers,
    List<ProfileSkill> seeks,
    List<ProfileSkill> mentors,
    List<ProfileSkill> mentees,
    List<ProfileSkill> interests,
    List<Goal> goals,
    List<String> languages,
    List<String> links,
    boolean listed,
    @Nullable Instant changedAt,
    long version) {}
