package org.panal.introduction;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.panal.event.Occurrences;
import org.panal.introduction.IntroductionCard.Where;
import org.panal.introduction.IntroductionRows.Own;
import org.panal.shared.Language;
import org.panal.shared.Time;
import org.panal.shared.Viewer;
import org.panal.words.Names;

/** All introductions of an occurrence, each from both sides, read at once. */
@ApplicationScoped
class DoorGreetings {
  private static final Viewer READER = Viewer.system("introduction");

  private final EntityManager em;
  private final Tellings tellings;
  private final Occurrences occurrences;
  private final Time time;

  DoorGreetings(EntityManager em, Tellings tellings, Occurrences occurrences, Time time) {
    this.em = em;
    this.tellings = tellings;
    this.occurrences = occurrences;
    this.time = time;
  }

  /** An introduction, and the one of its two who reads it. */
  private record Side(UUID me, Own own) {}

  List<DoorGreeting> at(UUID occurrence, Language language, Set<UUID> here) {
    List<Side> sides = sides(occurrence);
    if (sides.isEmpty()) {
      return List.of();
    }
    Telling telling =
        tellings.of(
            Tellings.Subject.of(
                sides.stream().map(side -> side.own().introduction()).collect(toSet()), List.of()),
            language,
            Names::first);
    Where where =
        Where.of(requireNonNull(occurrences.cards(READER, Set.of(occurrence)).get(occurrence)));
    Instant now = time.now();
    return sides.stream()
        .collect(
            groupingBy(
                Side::me,
                LinkedHashMap::new,
                Collectors.mapping(
                    side ->
                        DoorIntroductions.meeting(
                            new OneSide(side.me(), side.own(), telling, now).card(where, null),
                            here),
                    Collectors.toList())))
        .entrySet()
        .stream()
        .map(each -> new DoorGreeting(each.getKey(), each.getValue()))
        .toList();
  }

  /** Published, of who is going and did not decline, the weightiest first. */
  private List<Side> sides(UUID occurrence) {
    return em.createQuery(
            "select v.memberId, i, mine, o.startsAt, o.endsAt from Introduction i"
                + " join Round r on r.id = i.roundId join Occurrence o on o.id = i.occurrenceId"
                + " join Rsvp v on v.occurrenceId = i.occurrenceId"
                + " and (v.memberId = i.oneId or v.memberId = i.otherId)"
                + " join Member one on one.id = i.oneId join Member other on other.id = i.otherId"
                + " left join IntroductionAnswer mine"
                + " on mine.introductionId = i.id and mine.memberId = v.memberId"
                + " left join IntroductionEnd x on x.introductionId = i.id"
                + " where i.occurrenceId = :occurrence and r.status = PUBLISHED"
                + " and v.status = GOING and x.introductionId is null"
                + " and (mine.answer is null or mine.answer not in (SWAP, NOT_THIS_PERSON))"
                + " and one.erasedAt is null and other.erasedAt is null"
                + " order by i.points desc, i.id",
            Object[].class)
        .setParameter("occurrence", occurrence)
        .getResultStream()
        .map(DoorGreetings::side)
        .toList();
  }

  private static Side side(Object[] row) {
    @Nullable IntroductionAnswer mine = (IntroductionAnswer) row[2];
    return new Side(
        (UUID) row[0],
        new Own((Introduction) row[1], mine, false, (Instant) row[3], (Instant) row[4], false));
  }
}
