package org.panal.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.panal.event.GuardRow;
import org.panal.event.OccurrenceCard;
import org.panal.matching.Door;
import org.panal.matching.Weights;
import org.panal.shared.Facts;
import org.panal.shared.Once;
import org.panal.shared.Refusal;
import org.panal.shared.Scope;
import org.panal.shared.Secrets;
import org.panal.shared.Time;
import org.panal.shared.Viewer;

/**
 * New introductions for who is really there. Those whose two people are both here stay as they are,
 * and nobody sees them change; whoever lost one, or came unexpected, gets the best that is free.
 */
@ApplicationScoped
public class Rematches {
  private static final Logger LOG = Logger.getLogger(Rematches.class);

  private final Organised organised;
  private final RoomPools pools;
  private final RoundRows rows;
  private final Solves solves;
  private final Proofs proofs;
  private final GuardRow guard;
  private final Facts facts;
  private final Once once;
  private final Time time;

  Rematches(
      Organised organised,
      RoomPools pools,
      RoundRows rows,
      Solves solves,
      Proofs proofs,
      GuardRow guard,
      Facts facts,
      Once once,
      Time time) {
    this.organised = organised;
    this.pools = pools;
    this.rows = rows;
    this.solves = solves;
    this.proofs = proofs;
    this.guard = guard;
    this.facts = facts;
    this.once = once;
    this.time = time;
  }

  /** What a draw begins with, and how many rounds there were then. */
  private record Start(RoomPools.Room room, long rounds) {}

  /**
   * Draws around what stands and publishes at once. Opens its own transactions, as drawing a round
   * does: reads all, thinks outside any, writes all.
   */
  public RoundSummary draw(Once.Call call, String code) {
    Viewer viewer = call.viewer();
    viewer.mustHave(Scope.INTRODUCTIONS_WRITE);
    Start start = once.run(() -> read(viewer, code));
    long seed = Secrets.seed();
    Rematch rematch = solves.run(() -> think(start.room(), seed));
    proofs.mustHold(start.room().occurrenceId(), rematch.drawn());
    if (rematch.added().isEmpty()) {
      throw new Refusal("round.nothing-new");
    }
    RoundSummary round =
        once.run(call, RoundSummary.class, () -> write(viewer, code, start, rematch));
    LOG.infof(
        "rematch %d of %s: %d here, %d kept, %d new",
        round.number(),
        round.occurrence(),
        round.report().people(),
        rematch.pairs().size(),
        rematch.added().size());
    return round;
  }

  private Start read(Viewer viewer, String code) {
    OccurrenceCard card = organised.stillToCome(viewer, code);
    RoomPools.Room room = pools.of(card);
    if (room.pool().people().size() < 2) {
      throw new Refusal("round.nobody-here");
    }
    return new Start(room, rows.count(card.id()));
  }

  private static Rematch think(RoomPools.Room room, long seed) {
    Weights weights = Weights.standard();
    Door door = new Door(room.pool().thaw(), room.introduced(), weights, seed);
    return Rematch.of(door.repair(room.absent(), List.of()), weights, seed);
  }

  private RoundSummary write(Viewer viewer, String code, Start start, Rematch rematch) {
    guard.write(code);
    rows.takeTurnToPublish();
    OccurrenceCard card = organised.stillToCome(viewer, code);
    if (rows.count(card.id()) != start.rounds()) {
      throw new Refusal("round.outdated");
    }
    rows.drafts(card.id()).forEach(Round::replace);
    Instant now = time.now();
    Stamp stamp = Stamp.of(viewer, now);
    Round round = rows.write(card.id(), rematch, stamp);
    round.publish(stamp);
    rematch.replaced(start.room().held()).forEach(id -> rows.end(id, round, now));
    facts.publish(new RoundPublished(card.id(), round.number(), members(rematch), now));
    return organised.summary(round, card);
  }

  /** Who is told: those who meet somebody new, and nobody else. */
  private static List<UUID> members(Rematch rematch) {
    return rematch.added().stream()
        .flatMap(found -> Stream.of(found.pair().first(), found.pair().second()))
        .distinct()
        .sorted()
        .map(UUID::fromString)
        .toList();
  }
}
