package org.panal.introduction;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.panal.checkin.Presences;
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

/** Rows into a pool of who is really there, and who of them have been introduced to whom. */
@ApplicationScoped
class RoomPools {
  private static final Instant THE_END = Instant.parse("9999-01-01T00:00:00Z");

  private final Presences presences;
  private final Attendees attendees;
  private final Profiles profiles;
  private final Skills skills;
  private final History history;
  private final IntroductionConfig config;

  RoomPools(
      Presences presences,
      Attendees attendees,
      Profiles profiles,
      Skills skills,
      History history,
      IntroductionConfig config) {
    this.presences = presences;
    this.attendees = attendees;
    this.profiles = profiles;
    this.skills = skills;
    this.history = history;
    this.config = config;
  }

  /**
   * Who is in the room.
   *
   * @param introduced pairs of this occurrence that nobody said no to
   * @param absent who of those takes no part any more
   * @param held what those in the room hold here
   */
  record Room(
      UUID occurrenceId,
      FrozenPool pool,
      List<Pair> introduced,
      Set<String> absent,
      List<Held> held) {}

  /** Reads all that a draw for those who are here needs, in the caller's transaction. */
  Room of(OccurrenceCard card) {
    Set<UUID> here = presences.here(card.id());
    Map<UUID, WantsIntroductions> wanting =
        attendees.wantingIntroductions(card.id()).stream()
            .filter(wish -> here.contains(wish.memberId()))
            .collect(toMap(WantsIntroductions::memberId, wish -> wish));
    List<MatchingProfile> people =
        profiles.forMatching(wanting.keySet()).stream()
            .filter(person -> takesPart(person, card))
            .toList();
    List<Held> since =
        history.held(wanting.keySet(), card.startsAt().minus(config.window()), THE_END);
    List<Pair> introduced = introduced(card, since);
    Set<String> ids = people.stream().map(person -> person.id().toString()).collect(toSet());
    Caps caps = new Caps(card, wanting, since, standing(introduced, ids));
    List<Participant> participants =
        people.stream().flatMap(person -> participant(person, card, caps)).toList();
    Set<String> present = participants.stream().map(Participant::id).collect(toSet());
    Pool pool =
        Pool.of(participants)
            .knowledge(DrawKnowledge.of(skills.knowledge()))
            .vetoed(vetoed(people))
            .met(History.pairs(since))
            .introductions(card.event().event().introductionsPerPerson())
            .build();
    Set<String> absent =
        introduced.stream()
            .flatMap(pair -> Stream.of(pair.first(), pair.second()))
            .filter(id -> !present.contains(id))
            .collect(toSet());
    List<Held> held =
        since.stream()
            .filter(each -> each.occurrenceId().equals(card.id()) && each.counts())
            .filter(each -> present.contains(each.memberId().toString()))
            .toList();
    return new Room(card.id(), FrozenPool.of(pool), introduced, absent, held);
  }

  private static boolean takesPart(MatchingProfile person, OccurrenceCard card) {
    LocalDate day = card.start().toLocalDate();
    return !person.listening() && !person.isPaused(day);
  }

  /** A no of either side counts for both, and neither is told. */
  private static List<Pair> introduced(OccurrenceCard card, List<Held> since) {
    return since.stream()
        .filter(held -> held.occurrenceId().equals(card.id()))
        .collect(groupingBy(Held::pair))
        .entrySet()
        .stream()
        .filter(sides -> sides.getValue().stream().allMatch(Held::counts))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static Map<String, Integer> standing(List<Pair> introduced, Set<String> ids) {
    Map<String, Integer> count = new HashMap<>();
    introduced.stream()
        .filter(pair -> ids.contains(pair.first()) && ids.contains(pair.second()))
        .flatMap(pair -> Stream.of(pair.first(), pair.second()))
        .forEach(id -> count.merge(id, 1, Integer::sum));
    return count;
  }

  /**
   * How many introductions each may have here, those that stand among them.
   *
   * @param standing how many of each still stand
   */
  private record Caps(
      OccurrenceCard card,
      Map<UUID, WantsIntroductions> wanting,
      List<Held> since,
      Map<String, Integer> standing) {
    int of(MatchingProfile person) {
      WantsIntroductions wish = wanting.get(person.id());
      Integer wanted = wish == null ? null : wish.introductionsWanted();
      int most = card.event().event().introductionsPerPerson();
      int here = Math.min(wanted == null ? person.introductions() : wanted, most);
      int kept = standing.getOrDefault(person.id().toString(), 0);
      Integer monthly = person.monthlyCap();
      int cap = monthly == null ? here : Math.min(here, monthly - (int) heldElsewhere(person));
      return Math.max(cap, kept);
    }

    /** This month; what fell apart here is replaced and takes nothing. */
    private long heldElsewhere(MatchingProfile person) {
      YearMonth month = YearMonth.from(card.start());
      Instant first = month.atDay(1).atStartOfDay(card.zone()).toInstant();
      Instant next = month.plusMonths(1).atDay(1).atStartOfDay(card.zone()).toInstant();
      return since.stream()
          .filter(held -> held.memberId().equals(person.id()) && held.counts())
          .filter(held -> !held.occurrenceId().equals(card.id()))
          .filter(held -> !held.startsAt().isBefore(first) && held.startsAt().isBefore(next))
          .count();
    }
  }

  private static Stream<Participant> participant(
      MatchingProfile person, OccurrenceCard card, Caps caps) {
    int cap = caps.of(person);
    return cap <= 0
        ? Stream.empty()
        : Stream.of(
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
