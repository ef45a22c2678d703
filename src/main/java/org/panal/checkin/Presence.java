package org.panal.checkin;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is in a room, folded from facts. The order in which they arrive changes nothing: what was
 * undone never was, the rest is read in the order of the devices' clocks.
 *
 * @param stays who is here
 */
record Presence(Map<UUID, Stay> stays) {
  private static final Comparator<Fact> IN_ORDER =
      Comparator.comparing(Fact::at).thenComparing(Fact::nonce);

  Presence {
    stays = Map.copyOf(stays);
  }

  /**
   * Somebody is here.
   *
   * @param nonces of all that say so since they came
   */
  record Stay(Instant since, List<String> nonces) {
    Stay {
      nonces = List.copyOf(nonces);
    }

    Stay and(String nonce) {
      return new Stay(since, Stream.concat(nonces.stream(), Stream.of(nonce)).toList());
    }
  }

  /**
   * One fact.
   *
   * @param letsIn whether who came was let in
   */
  record Fact(
      @Nullable UUID member,
      String nonce,
      CheckInKind kind,
      @Nullable String undoes,
      Instant at,
      boolean letsIn) {}

  static Presence of(Collection<Fact> facts) {
    Set<String> undone =
        facts.stream()
            .filter(fact -> fact.kind() == CheckInKind.UNDO)
            .map(Fact::undoes)
            .filter(Objects::nonNull)
            .collect(toSet());
    List<Fact> standing =
        facts.stream()
            .filter(fact -> fact.kind() != CheckInKind.UNDO && !undone.contains(fact.nonce()))
            .distinct()
            .sorted(IN_ORDER)
            .toList();
    Map<UUID, Stay> stays = new HashMap<>();
    for (Fact fact : standing) {
      UUID member = fact.member();
      if (member != null && fact.kind() == CheckInKind.OUT) {
        stays.remove(member);
      } else if (member != null && fact.letsIn()) {
        stays.merge(
            member,
            new Stay(fact.at(), List.of(fact.nonce())),
            (stay, next) -> stay.and(fact.nonce()));
      }
    }
    return new Presence(stays);
  }

  /** Since when somebody is here. */
  Optional<Instant> of(UUID member) {
    return Optional.ofNullable(stays.get(member)).map(Stay::since);
  }

  List<String> nonces(UUID member) {
    Stay stay = stays.get(member);
    return stay == null ? List.of() : stay.nonces();
  }

  Set<UUID> here() {
    return stays.keySet();
  }
}
