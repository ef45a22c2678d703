package org.panal.introduction;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.panal.event.GuardRow;
import org.panal.event.OccurrenceCard;
import org.panal.introduction.History.Held;
import org.panal.matching.Participant;
import org.panal.matching.Pool;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/** What stands before and after the thinking of a draw: one transaction reads, another writes. */
@ApplicationScoped
class Drafts {
  private final Organised organised;
  private final Pools pools;
  private final WishedPools wishes;
  private final RoundRows rows;
  private final History history;
  private final GuardRow guard;
  private final Time time;

  Drafts(
      Organised organised,
      Pools pools,
      WishedPools wishes,
      RoundRows rows,
      History history,
      GuardRow guard,
      Time time) {
    this.organised = organised;
    this.pools = pools;
    this.wishes = wishes;
    this.rows = rows;
    this.history = history;
    this.guard = guard;
    this.time = time;
  }

  /** What a draw begins with. */
  record Input(UUID occurrenceId, FrozenPool pool) {}

  @Transactional
  Input read(Viewer viewer, String code) {
    OccurrenceCard card = organised.stillToCome(viewer, code);
    return new Input(card.id(), wishes.pool(card));
  }

  /** Writes the draft in the place of the one before. */
  @Transactional
  RoundSummary write(Viewer viewer, String code, Drawn drawn) {
    guard.write(code);
    OccurrenceCard card = organised.stillToCome(viewer, code);
    rows.drafts(card.id()).forEach(Round::replace);
    Stamp stamp = Stamp.of(viewer, time.now());
    Round round = rows.write(card.id(), drawn, served(card, drawn), stamp);
    return organised.summary(round, card);
  }

  /** Who has an introduction of an earlier round already, and is left out of nothing. */
  private List<UUID> served(OccurrenceCard card, Drawn drawn) {
    Set<UUID> people =
        drawn.pool().people().stream()
            .map(person -> UUID.fromString(person.id()))
            .collect(Collectors.toSet());
    Instant justAfter = card.startsAt().plusNanos(1_000);
    return history.held(people, card.startsAt(), justAfter).stream()
        .filter(held -> held.occurrenceId().equals(card.id()) && held.counts())
        .map(Held::memberId)
        .toList();
  }

  /** Whether every introduction could still be drawn: its people come, may meet, and have room. */
  boolean stillStand(OccurrenceCard card, List<Introduction> introductions) {
    Pool now = pools.of(card).thaw();
    Map<String, Participant> people =
        now.people().stream().collect(Collectors.toMap(Participant::id, person -> person));
    boolean mayMeet =
        introductions.stream()
            .map(Introduction::pair)
            .noneMatch(pair -> now.vetoed().contains(pair) || now.met().contains(pair));
    return mayMeet
        && introductions.stream()
            .flatMap(each -> Stream.of(each.oneId().toString(), each.otherId().toString()))
            .collect(groupingBy(id -> id, counting()))
            .entrySet()
            .stream()
            .allMatch(
                held -> {
                  Participant person = people.get(held.getKey());
                  return person != null && held.getValue() <= now.capOf(person);
                });
  }
}
