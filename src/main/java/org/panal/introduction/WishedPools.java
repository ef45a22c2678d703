package org.panal.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.panal.event.OccurrenceCard;
import org.panal.matching.Locks;
import org.panal.matching.Pair;
import org.panal.matching.Weights;
import org.panal.shared.Once;
import org.panal.shared.Refusal;
import org.panal.shared.Viewer;

/**
 * Pools with what who runs the event wants: two people together, or apart. No wish breaks what
 * people rule out or ask for at most, and no refusal tells which of these it was.
 */
@ApplicationScoped
class WishedPools {
  private final Organised organised;
  private final Pools pools;
  private final RoundRows rounds;
  private final WishRows rows;
  private final Once once;

  WishedPools(Organised organised, Pools pools, RoundRows rounds, WishRows rows, Once once) {
    this.organised = organised;
    this.pools = pools;
    this.rounds = rounds;
    this.rows = rows;
    this.once = once;
  }

  /**
   * What a wish starts from.
   *
   * @param pool who comes now, with the wishes that hold already
   * @param shown the pairs of the draft that is looked at
   */
  record Start(UUID occurrenceId, long seed, FrozenPool pool, List<Pair> shown) {}

  /** A draft as it would be drawn now, for who may wish something of it. */
  Start start(Viewer viewer, String code, int number) {
    return once.run(
        () -> {
          OccurrenceCard card = organised.stillToCome(viewer, code);
          Round round = rounds.get(card.id(), number);
          round.mustBeDraft();
          return new Start(card.id(), round.seed(), pool(card), shown(round));
        });
  }

  private List<Pair> shown(Round round) {
    return rounds.introductions(round.id()).stream().map(Introduction::pair).toList();
  }

  /** Who comes, with the open wishes of them that can be kept. */
  FrozenPool pool(OccurrenceCard card) {
    FrozenPool pool = pools.of(card);
    for (Wish wish : rows.open(card.id())) {
      pool = with(pool, wish.kind(), wish.pair());
    }
    return pool;
  }

  /**
   * The pool with the wish, or refused without a reason; trying is counted, whatever comes of it.
   */
  FrozenPool wish(Start start, WishForm form) {
    Pair pair = form.pair();
    FrozenPool wished = with(without(start.pool(), pair), form.kind(), pair);
    boolean isRefused = form.kind() == WishKind.TOGETHER && !wished.locked().contains(pair);
    if (isRefused || form.kind() == WishKind.TOGETHER && !start.shown().contains(pair)) {
      once.run(() -> rows.countTry(start.occurrenceId(), isRefused));
    }
    if (isRefused || !wished.has(form.one()) || !wished.has(form.other())) {
      throw new Refusal("round.wish-impossible");
    }
    return wished;
  }

  /** The pool as if nothing had been wished of these two. */
  static FrozenPool without(FrozenPool pool, Pair pair) {
    TreeSet<Pair> forbidden = new TreeSet<>(pool.forbidden());
    TreeSet<Pair> locked = new TreeSet<>(pool.locked());
    forbidden.remove(pair);
    locked.remove(pair);
    return pool.wishing(forbidden, locked);
  }

  private static FrozenPool with(FrozenPool pool, WishKind kind, Pair pair) {
    TreeSet<Pair> forbidden = new TreeSet<>(pool.forbidden());
    TreeSet<Pair> locked = new TreeSet<>(pool.locked());
    if (kind == WishKind.APART) {
      forbidden.add(pair);
    } else if (Locks.allow(pool.thaw(), Weights.standard(), pair)) {
      locked.add(pair);
    }
    return pool.wishing(forbidden, locked);
  }
}
