package org.panal.introduction;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.panal.event.OccurrenceCard;
import org.panal.matching.CheckedSeating;
import org.panal.matching.Pair;
import org.panal.matching.SeatedRound;
import org.panal.shared.Refusal;

/** Who takes turns at an occurrence, and who must not sit together. */
@ApplicationScoped
class RotationPools {
  private final Pools pools;
  private final RotationRows rows;

  RotationPools(Pools pools, RotationRows rows) {
    this.pools = pools;
    this.rows = rows;
  }

  /** Whoever comes and wants to meet people, with the wishes to keep two apart. */
  FrozenPool of(OccurrenceCard card) {
    Set<Pair> apart = rows.apart(card.id()).stream().map(Wish::pair).collect(Collectors.toSet());
    FrozenPool pool = pools.forSeats(card);
    if (pool.people().size() < 2) {
      throw new Refusal("rotation.too-few");
    }
    return pool.wishing(new TreeSet<>(apart), new TreeSet<>());
  }

  /** Refuses where people changed their minds since the plan was drawn. */
  void mustStillStand(OccurrenceCard card, Rotation rotation, List<Seat> seats) {
    Set<String> planned =
        seats.stream().map(seat -> seat.memberId().toString()).collect(Collectors.toSet());
    FrozenPool now = of(card).only(planned);
    CheckedSeating check = new CheckedSeating(now.thaw(), rotation.seats());
    boolean stands =
        now.people().size() == planned.size() && check.problems(turns(seats)).isEmpty();
    boolean isTalk = rotation.kind() == RotationKind.SPEED_ROUNDS;
    if (!stands || isTalk && check.repeats() > 0) {
      throw new Refusal("rotation.outdated");
    }
  }

  private static List<SeatedRound> turns(List<Seat> seats) {
    return seats.stream().collect(groupingBy(Seat::turn, TreeMap::new, toList())).values().stream()
        .map(RotationPools::turn)
        .toList();
  }

  private static SeatedRound turn(List<Seat> seats) {
    Collection<List<String>> tables =
        seats.stream()
            .filter(seat -> !seat.isOut())
            .collect(
                groupingBy(
                    Seat::table,
                    TreeMap::new,
                    mapping(seat -> seat.memberId().toString(), toList())))
            .values();
    List<String> out =
        seats.stream().filter(Seat::isOut).map(seat -> seat.memberId().toString()).toList();
    return new SeatedRound(List.copyOf(tables), out);
  }
}
