package org.panal.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything of a member that a draw of introductions looks at. Skills are codes; texts that wait
 * for their meaning are not here.
 *
 * @param field the code of their field, or empty
 * @param organisation folded: equal text is the same organisation; empty where unknown
 * @param goals the first one most
 * @param languages codes of the languages they speak
 * @param introductions how many they want for an event
 * @param vetoes those among the people asked about who must not meet them, whoever said so
 */
public record MatchingProfile(
    UUID id,
    String name,
    String field,
    String organisation,
    boolean avoidsOwnOrganisation,
    List<Offer> offers,
    List<Seek> seeks,
    List<Mentoring> mentors,
    List<MentorWish> mentees,
    List<String> interests,
    List<GoalKind> goals,
    List<String> languages,
    Gathering gathering,
    int introductions,
    @Nullable Integer monthlyCap,
    @Nullable LocalDate pausedUntil,
    boolean listening,
    Set<UUID> vetoes) {

  /** A skill they can give. */
  public record Offer(String skill, int level) {}

  /** A skill they look for. */
  public record Seek(String skill, int importance, @Nullable Intent intent) {}

  /** A topic they mentor in, and how many they take. */
  public record Mentoring(String topic, int level, int mentees) {}

  /** A topic they look for a mentor in, and their own level. */
  public record MentorWish(String topic, int level) {}

  /** Whether they want no introductions on that day. */
  public boolean isPaused(LocalDate day) {
    return pausedUntil != null && day.isBefore(pausedUntil);
  }
}
