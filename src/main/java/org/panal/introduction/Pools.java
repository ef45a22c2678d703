package org.panal.introduction;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToIntBiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panal.event.OccurrenceCard;
import org.panal.introduction.History.Held;
import org.panal.matching.Pair;
import org.panal.matching.Participant;
import org.panal.matching.Pool;
import org.panal.member.MatchingProfile;
import org.panal.member.Profiles;
import org.panal.rsvp.Attendees;
import org.panal.rsvp.WantsIntroductions;
import org.panal.skill.Skills;

/**
 * Rows into a pool: who is going and wants introductions, within their caps, and who must not be
 * introduced to whom.
 */
@ApplicationScoped
class Pools {
  private static final Instant THE_END = Instant.parse("9999-01-01T00:00:00Z");

  private final Attendees attendees;
  private final Profiles profiles;
  private final Skills skills;
  private final History history;
  private final IntroductionConfig config;

  Pools(
      Attendees attendees,
      Profiles profiles,
      Skills skills,
      History history,
      IntroductionConfig config) {
    this.attendees = attendees;
    this.profiles = profiles;
    this.skills = skills;
    this.history = history;
    this.config = config;
  }

  /** Reads all that a draw for the occurrence needs, in the caller's transaction. */
  FrozenPool of(OccurrenceCard card) {
    return read(card, Caps::of, card.id());
  }

  /**
   * Whoever wants to meet people at all: a talk of some minutes or a seat at a table takes nobody's
   * introduction away. Whom they sat with before here counts as well.
   */
  FrozenPool forSeats(OccurrenceCard card) {
    return read(card, Caps::seat, null);
  }

  /**
   * @param sittingHere the occurrence at which sitting together is not yet having met, or null
   */
  private FrozenPool read(
      OccurrenceCard card, ToIntBiFunction<Caps, MatchingProfile> cap, @Nullable UUID sittingHere) {
    Map<UUID, WantsIntroductions> wanting =
        attendees.wantingIntroductions(card.id()).stream()
            .collect(Collectors.toMap(WantsIntroductions::memberId, wish -> wish));
    List<MatchingProfile> people = profiles.forMatching(wanting.keySet());
    Caps caps = caps(card, wanting);
    Instant lately = card.startsAt().minus(config.window());
    List<Held> since = history.held(wanting.keySet(), lately, THE_END);
    return FrozenPool.of(
        Pool.of(
                people.stream()
                    .flatMap(person -> participant(person, card, cap.applyAsInt(caps, person)))
                    .toList())
            .knowledge(DrawKnowledge.of(skills.knowledge()))
            .vetoed(vetoed(people))
            .met(History.pairs(since))
            .met(history.satTogether(wanting.keySet(), lately, sittingHere))
            .introductions(card.event().event().introductionsPerPerson())
            .build());
  }

  /** How many introductions each may get here, whatever takes of that. */
  private record Caps(
      OccurrenceCard card, Map<UUID, WantsIntroductions> wanting, List<Held> month) {
    int of(MatchingProfile person) {
      int here = Math.min(wish(person), card.event().event().introductionsPerPerson());
      int free = here - count(person, this::isIntact);
      Integer most = person.monthlyCap();
      return most == null ? free : Math.min(free, most - count(person, Held::counts));
    }

    private int wish(MatchingProfile person) {
      Integer wanted = Objects.requireNonNull(wanting.get(person.id())).introductionsWanted();
      return wanted == null ? person.introductions() : wanted;
    }

    /** One for who wants introductions and has not had enough of them elsewhere this month. */
    int seat(MatchingProfile person) {
      Integer most = person.monthlyCap();
      boolean hasEnough = most != null && count(person, this::countsElsewhere) >= most;
      return wish(person) > 0 && !hasEnough ? 1 : 0;
    }

    private boolean countsElsewhere(Held held) {
      return held.counts() && !held.occurrenceId().equals(card.id());
    }

    /** What stays as it is: the other still comes, and nobody here asked for somebody else. */
    private boolean isIntact(Held held) {
      return held.occurrenceId().equals(card.id()) && held.counts() && held.otherComes();
    }

    private int count(MatchingProfile person, Predicate<Held> which) {
      return (int)
          month.stream().filter(held -> held.memberId().equals(person.id())).filter(which).count();
    }
  }

  private Caps caps(OccurrenceCard card, Map<UUID, WantsIntroductions> wanting) {
    YearMonth month = YearMonth.from(card.start());
    return new Caps(
        card,
        wanting,
        history.held(
            wanting.keySet(),
            firstOf(month, card.zone()),
            firstOf(month.plusMonths(1), card.zone())));
  }

  private static Instant firstOf(YearMonth month, ZoneId zone) {
    return month.atDay(1).atStartOfDay(zone).toInstant();
  }

  /** The person as the engine sees them; nobody where they take no introductions. */
  private static Stream<Participant> participant(
      MatchingProfile person, OccurrenceCard card, int cap) {
    LocalDate day = card.start().toLocalDate();
    if (person.listening() || person.isPaused(day) || cap <= 0) {
      return Stream.empty();
    }
    return Stream.of(
        Participants.of(person)
            .cap(cap)
            .formats(Participants.formats(person, card.event().event().gathering()))
            .build());
  }

  private static Collection<Pair> vetoed(List<MatchingProfile> people) {
    Set<UUID> here = people.stream().map(MatchingProfile::id).collect(toSet());
    Set<Pair> pairs = new TreeSet<>();
    for (MatchingProfile person : people) {
      person.vetoes().stream()
          .filter(here::contains)
          .forEach(other -> pairs.add(Pair.of(person.id().toString(), other.toString())));
    }
    return pairs;
  }
}
