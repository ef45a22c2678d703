package org.panal.rsvp;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of one evening, with lists and nothing else: who takes seats, in which lane,
 * with how many, and who stands in line. Somebody is known by a member's id or by an address.
 */
final class SeatsModel {
  /** A role as its organiser wrote it. */
  record Role(UUID id, @Nullable Integer capacity, boolean lends) {}

  /** One answer. */
  record Entry(Object who, RsvpStatus status, @Nullable UUID lane, int guests, boolean standby) {
    int party() {
      return 1 + guests;
    }

    Entry as(RsvpStatus other) {
      return new Entry(who, other, lane, guests, standby);
    }
  }

  /** Seats that are kept. */
  record Hold(Object who, @Nullable UUID lane, int guests, int seats, Instant until) {}

  private final boolean approval;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Hold> holds = new ArrayList<>();
  private List<Role> roles;
  private @Nullable Integer capacity;
  private boolean pastCutOff;
  private Instant now;

  SeatsModel(@Nullable Integer capacity, List<Role> roles, boolean approval, Instant now) {
    this.capacity = capacity;
    this.roles = List.copyOf(roles);
    this.approval = approval;
    this.now = now;
  }

  List<Entry> all(RsvpStatus status) {
    return entries.stream().filter(each -> each.status() == status).toList();
  }

  Optional<Entry> find(Object who) {
    return entries.stream().filter(is(who)).findFirst();
  }

  private static Predicate<Entry> is(Object who) {
    return each -> each.who().equals(who);
  }

  int held() {
    return live().mapToInt(Hold::seats).sum();
  }

  private Stream<Hold> live() {
    return holds.stream().filter(hold -> hold.until().isAfter(now));
  }

  void clock(Instant later, boolean isPastCutOff) {
    now = later;
    pastCutOff = isPastCutOff;
  }

  /** Says yes, or something else than before; tells whether that may be. */
  boolean yes(Object who, @Nullable UUID lane, int guests, boolean standby) {
    return unlessRefused(
        () -> {
          sweep();
          Optional<Entry> present = find(who);
          if (present.isEmpty()) {
            come(new Entry(who, RsvpStatus.WAITLISTED, lane, guests, standby));
            return true;
          }
          Entry wanted = new Entry(who, present.get().status(), lane, guests, standby);
          if (present.get().status() == RsvpStatus.GOING
              && !mayMove(present.get(), wanted, false)) {
            return false;
          }
          boolean isReleased = holds.removeIf(hold -> hold.who().equals(who));
          boolean isNews = !present.get().equals(wanted);
          replace(wanted);
          if (isNews || isReleased) {
            moveUp();
          }
          return true;
        });
  }

  private void come(Entry entry) {
    Optional<Hold> held = live().filter(hold -> hold.who().equals(entry.who())).findFirst();
    held.ifPresent(holds::remove);
    boolean isKept =
        held.filter(hold -> hold.seats() == entry.party())
            .filter(hold -> Objects.equals(hold.lane(), entry.lane()))
            .isPresent();
    if (approval) {
      entries.add(entry.as(RsvpStatus.PENDING));
    } else if (isKept) {
      entries.add(entry.as(RsvpStatus.GOING));
    } else {
      entries.add(entry);
      moveUp();
      claim(entry.who());
    }
  }

  private boolean mayMove(Entry from, Entry to, boolean byOrganiser) {
    boolean isSameLane = Objects.equals(from.lane(), to.lane());
    if (isSameLane && to.guests() <= from.guests()) {
      return true;
    }
    if (approval && !byOrganiser) {
      return false;
    }
    int at = entries.indexOf(from);
    entries.remove(at);
    boolean fits = fits(to.lane(), to.party());
    entries.add(at, from);
    return fits;
  }

  private void replace(Entry entry) {
    entries.replaceAll(each -> each.who().equals(entry.who()) ? entry : each);
  }

  /** Whoever is refused changes nothing, not even what was due before them. */
  private boolean unlessRefused(BooleanSupplier deed) {
    List<Entry> before = List.copyOf(entries);
    List<Hold> kept = List.copyOf(holds);
    boolean isDone = deed.getAsBoolean();
    if (!isDone) {
      entries.clear();
      entries.addAll(before);
      holds.clear();
      holds.addAll(kept);
    }
    return isDone;
  }

  /** Somebody who erases themselves. */
  void leave(Object who) {
    if (entries.removeIf(is(who))) {
      moveUp();
    }
  }

  void no(Object who) {
    sweep();
    if (entries.removeIf(is(who))) {
      moveUp();
    }
  }

  void capacity(@Nullable Integer seats) {
    boolean isNews = !Objects.equals(capacity, seats);
    capacity = seats;
    if (isNews) {
      moveUp();
    }
  }

  void roles(List<Role> wanted) {
    roles = List.copyOf(wanted);
    moveUp();
  }

  boolean claimed(Object who) {
    return unlessRefused(
        () -> {
          sweep();
          return claim(who);
        });
  }

  private boolean claim(Object who) {
    Optional<Entry> entry = find(who);
    entry
        .filter(each -> each.status() == RsvpStatus.WAITLISTED && mayClaim(each))
        .ifPresent(each -> replace(each.as(RsvpStatus.GOING)));
    return find(who).filter(each -> each.status() == RsvpStatus.GOING).isPresent();
  }

  boolean mayClaim(Entry entry) {
    return !approval
        && entry.status() == RsvpStatus.WAITLISTED
        && pastCutOff
        && fits(entry.lane(), entry.party());
  }

  boolean approve(Object who) {
    return unlessRefused(
        () -> {
          sweep();
          Optional<Entry> entry = find(who);
          if (entry.isEmpty()) {
            return false;
          }
          if (entry.get().status() == RsvpStatus.PENDING
              && fits(entry.get().lane(), entry.get().party())) {
            replace(entry.get().as(RsvpStatus.GOING));
          }
          return find(who).filter(each -> each.status() == RsvpStatus.GOING).isPresent();
        });
  }

  /** The organiser puts somebody elsewhere; tells whether that may be. */
  boolean move(Object who, @Nullable UUID lane, int guests) {
    return unlessRefused(
        () -> {
          sweep();
          Optional<Entry> present = find(who);
          if (present.isEmpty()) {
            return false;
          }
          Entry from = present.get();
          Entry to = new Entry(who, from.status(), lane, guests, from.standby());
          if (from.status() == RsvpStatus.GOING && !mayMove(from, to, true)) {
            return false;
          }
          replace(to);
          if (!to.equals(from)) {
            moveUp();
          }
          return true;
        });
  }

  /** Keeps seats for an address; tells how many. */
  int hold(Object who, @Nullable UUID lane, int guests, Instant until) {
    sweep();
    boolean isAgain = holds.removeIf(hold -> hold.who().equals(who));
    int seats = !approval && fits(lane, 1 + guests) ? 1 + guests : 0;
    holds.add(new Hold(who, lane, guests, seats, until));
    if (isAgain) {
      moveUp();
    }
    return seats;
  }

  /** An address is confirmed: whoever has it is a member from now on. */
  boolean confirm(Object address, Object member) {
    return unlessRefused(
        () -> {
          sweep();
          Optional<Hold> held = live().filter(hold -> hold.who().equals(address)).findFirst();
          if (held.isEmpty()) {
            return false;
          }
          holds.remove(held.get());
          Hold own = held.get();
          holds.add(new Hold(member, own.lane(), own.guests(), own.seats(), own.until()));
          come(new Entry(member, RsvpStatus.WAITLISTED, own.lane(), own.guests(), false));
          return true;
        });
  }

  /** What nobody confirmed in time goes to the line. */
  void sweep() {
    if (holds.removeIf(hold -> !hold.until().isAfter(now))) {
      moveUp();
    }
  }

  private void moveUp() {
    if (approval) {
      return;
    }
    for (Entry next : all(RsvpStatus.WAITLISTED)) {
      if ((next.standby() || !pastCutOff) && fits(next.lane(), next.party())) {
        replace(next.as(RsvpStatus.GOING));
      }
    }
  }

  /** By the definition: not more in all than there are, and nobody borrows what nobody lends. */
  boolean fits(@Nullable UUID lane, int party) {
    int all = taken(null, true);
    if (capacity != null && all + party > capacity) {
      return false;
    }
    return shortfall(lane, party) <= shortfall(null, 0);
  }

  private int shortfall(@Nullable UUID lane, int party) {
    int borrowed = 0;
    int lent = 0;
    for (Role role : roles) {
      if (role.capacity() != null) {
        int taken = taken(role.id(), false) + (role.id().equals(lane) ? party : 0);
        borrowed += Math.max(0, taken - role.capacity());
        lent += role.lends() ? Math.max(0, role.capacity() - taken) : 0;
      }
    }
    return Math.max(0, borrowed - lent);
  }

  private int taken(@Nullable UUID lane, boolean isAll) {
    int seats =
        entries.stream()
            .filter(each -> each.status() == RsvpStatus.GOING)
            .filter(each -> isAll || Objects.equals(each.lane(), lane))
            .mapToInt(Entry::party)
            .sum();
    return seats
        + live()
            .filter(hold -> isAll || Objects.equals(hold.lane(), lane))
            .mapToInt(Hold::seats)
            .sum();
  }

  /** How many people are going, guests among them. */
  int going() {
    return all(RsvpStatus.GOING).stream().mapToInt(Entry::party).sum();
  }
}
