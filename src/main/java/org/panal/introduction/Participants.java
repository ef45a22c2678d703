package org.panal.introduction;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.panal.event.EventGathering;
import org.panal.matching.Intent;
import org.panal.matching.Participant;
import org.panal.member.Gathering;
import org.panal.member.MatchingProfile;

/** Members as the matching engine sees them. */
final class Participants {
  private Participants() {}

  static Participant.Builder of(MatchingProfile member) {
    Participant.Builder person =
        Participant.named(member.id().toString())
            .field(member.field())
            .organisation(member.organisation())
            .avoidsOwnOrganisation(member.avoidsOwnOrganisation())
            .goals(member.goals().stream().map(Participants::code).toArray(String[]::new))
            .interests(member.interests())
            .languages(member.languages());
    member.offers().forEach(offer -> person.offer(offer.skill(), offer.level()));
    member
        .seeks()
        .forEach(seek -> person.seek(seek.skill(), seek.importance(), intent(seek.intent())));
    member
        .mentors()
        .forEach(topic -> person.mentors(topic.topic(), topic.level(), topic.mentees()));
    member.mentees().forEach(wish -> person.seeksMentorIn(wish.topic(), wish.level()));
    return person;
  }

  /**
   * How the person can meet others there. Whoever wants only what the event is not meets nobody: a
   * format of their own says so.
   */
  static Set<String> formats(MatchingProfile member, EventGathering event) {
    Set<Gathering> liked =
        member.gathering() == Gathering.BOTH
            ? EnumSet.of(Gathering.IN_PERSON, Gathering.ONLINE)
            : EnumSet.of(member.gathering());
    if (event != EventGathering.HYBRID) {
      liked.retainAll(EnumSet.of(Gathering.valueOf(event.name())));
    }
    return liked.isEmpty()
        ? Set.of(member.id().toString())
        : liked.stream().map(Participants::code).collect(Collectors.toSet());
  }

  private static @Nullable Intent intent(org.panal.member.@Nullable Intent intent) {
    return intent == null ? null : Intent.valueOf(intent.name());
  }

  private static String code(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}
