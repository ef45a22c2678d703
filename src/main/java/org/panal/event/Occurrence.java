package org.panal.event;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Code;
import org.panal.shared.Refusal;

/** One dated happening of an event. Answers, rounds and calendar entries belong to it. */
@Entity
public class Occurrence {
  private static final int CODE_LENGTH = 8;

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private String code;
  private UUID eventId;

  // What the wall shows is kept as it is: no zone of the machine or the driver may shift it.
  @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
  @Column(updatable = false)
  private LocalDateTime originalStart;

  @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
  private LocalDateTime localStart;

  @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
  private LocalDateTime localEnd;

  private String zone;
  private Instant startsAt;
  private Instant endsAt;
  private @Nullable UUID roomId;
  private String place = "";
  private String joinLink = "";
  private @Nullable Integer capacity;
  private int cutOffMinutes;

  // More than the room holds, given because not everybody comes who said so.
  private @Nullable Integer overbookedTo;
  private @Nullable Instant cancelledAt;
  private String cancelReason = "";
  private String overridden = "";
  private @Nullable Instant movedAt;

  // What people were told before it moved; nothing where it is as they were told.
  @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
  private @Nullable LocalDateTime toldStart;

  @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
  private @Nullable LocalDateTime toldEnd;

  private @Nullable String toldWhere;

  // Only GuardRow writes it, and it does so before anybody reads this row.
  @Column(insertable = false, updatable = false)
  private long seatSeq;

  @Version private long version;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected Occurrence() {}

  @SuppressWarnings("NullAway.Init") // the id comes with persisting, the rest with the form
  Occurrence(UUID eventId, LocalDateTime originalStart, When when, OccurrenceForm form) {
    this.eventId = eventId;
    this.code = Code.random(CODE_LENGTH);
    this.originalStart = originalStart;
    write(when, form);
  }

  void change(When when, OccurrenceForm form, Instant now) {
    refuseWhenDone(now);
    movedAt = isWhereAndWhen(when, form) ? movedAt : now;
    write(when, form);
  }

  /** When and where it is, as people are told. */
  MovedFrom told(String where) {
    return new MovedFrom(localStart, localEnd, where);
  }

  /** People knew it to be there and then: that is shown to them until it is so again. */
  void keepTold(MovedFrom before, String where) {
    MovedFrom first = movedFrom().orElse(before);
    boolean isAsTold = first.equals(told(where));
    toldStart = isAsTold ? null : first.start();
    toldEnd = isAsTold ? null : first.end();
    toldWhere = isAsTold ? null : first.where();
  }

  Optional<MovedFrom> movedFrom() {
    return toldStart == null || toldEnd == null || toldWhere == null
        ? Optional.empty()
        : Optional.of(new MovedFrom(toldStart, toldEnd, toldWhere));
  }

  /** These were set by hand on this date alone: no change of the others touches them. */
  void override(Set<Part> parts) {
    Set<Part> all = new TreeSet<>(overridden());
    all.addAll(parts);
    write(all);
  }

  /** Of what was set by hand here, only these still differ from the others. */
  void overrideOnly(Set<Part> parts) {
    Set<Part> left = new TreeSet<>(overridden());
    left.retainAll(parts);
    write(left);
  }

  private void write(Set<Part> parts) {
    overridden = parts.stream().map(Part::name).collect(joining(","));
  }

  private void write(When when, OccurrenceForm form) {
    localStart = when.start();
    localEnd = when.end();
    zone = when.zone().getId();
    startsAt = when.startsAt();
    endsAt = when.endsAt();
    overbookedTo = Objects.equals(roomId, form.room()) ? overbookedTo : null;
    roomId = form.room();
    place = form.place();
    joinLink = form.joinLink();
    capacity = form.capacity();
    cutOffMinutes = form.cutOffMinutes();
  }

  /** More may be going than before. */
  void raise(int most, Instant now) {
    refuseWhenDone(now);
    if (capacity == null || most <= capacity) {
      throw new Refusal("occurrence.no-more-places");
    }
    capacity = most;
    overbookedTo = most;
  }

  /** Whether as many places in the same room were given on purpose before. */
  boolean isOverbookedFor(OccurrenceForm form) {
    return overbookedTo != null
        && form.capacity() != null
        && form.capacity() <= overbookedTo
        && Objects.equals(roomId, form.room());
  }

  void cancel(String reason, Instant now) {
    refuseWhenDone(now);
    cancelledAt = now;
    cancelReason = reason;
  }

  void refuseWhenDone(Instant now) {
    if (cancelledAt != null) {
      throw new Refusal("occurrence.cancelled");
    }
    if (isOver(now)) {
      throw new Refusal("occurrence.over");
    }
  }

  public boolean isOver(Instant now) {
    return !now.isBefore(endsAt);
  }

  public boolean isCancelled() {
    return cancelledAt != null;
  }

  /** Whether it has not begun and is not called off. */
  boolean isAhead(Instant now) {
    return cancelledAt == null && now.isBefore(startsAt);
  }

  /** Whether only those on standby still move up by themselves. */
  public boolean isPastCutOff(Instant now) {
    return !now.isBefore(startsAt.minus(Duration.ofMinutes(cutOffMinutes)));
  }

  /** Whether it is the same hour in the same place as before. */
  boolean isWhereAndWhen(When when, OccurrenceForm form) {
    return startsAt.equals(when.startsAt())
        && endsAt.equals(when.endsAt())
        && Objects.equals(roomId, form.room())
        && place.equals(form.place());
  }

  /** Whether as many may be going, and move up by themselves as long, as before. */
  boolean letsIn(OccurrenceForm form) {
    return Objects.equals(capacity, form.capacity()) && cutOffMinutes == form.cutOffMinutes();
  }

  public UUID id() {
    return id;
  }

  public String code() {
    return code;
  }

  public UUID eventId() {
    return eventId;
  }

  public Instant startsAt() {
    return startsAt;
  }

  public Instant endsAt() {
    return endsAt;
  }

  /** Of the clock on the wall. */
  public ZoneId zone() {
    return ZoneId.of(zone);
  }

  /** Where people join online, if they can; only for those going. */
  public Optional<String> joinLink() {
    return joinLink.isEmpty() ? Optional.empty() : Optional.of(joinLink);
  }

  /** How many may be going; empty when everybody fits. */
  public Optional<Integer> capacity() {
    return Optional.ofNullable(capacity);
  }

  Optional<UUID> roomId() {
    return Optional.ofNullable(roomId);
  }

  LocalDateTime originalStart() {
    return originalStart;
  }

  When when() {
    return new When(localStart, localEnd, ZoneId.of(zone), startsAt, endsAt);
  }

  Set<Part> overridden() {
    return overridden.isEmpty()
        ? Set.of()
        : Stream.of(overridden.split(",")).map(Part::valueOf).collect(toUnmodifiableSet());
  }

  Optional<Instant> cancelledAt() {
    return Optional.ofNullable(cancelledAt);
  }

  String cancelReason() {
    return cancelReason;
  }

  long version() {
    return version;
  }

  /** All of it, as a form would write it. */
  OccurrenceForm form() {
    return new OccurrenceForm(
        localStart, localEnd, offset(), roomId, place, joinLink, capacity, cutOffMinutes);
  }

  /** Only a time that the clock shows twice says which of the two it is. */
  private @Nullable ZoneOffset offset() {
    ZoneRules rules = ZoneId.of(zone).getRules();
    if (rules.getTransition(localStart) != null) {
      return rules.getOffset(startsAt);
    }
    return rules.getTransition(localEnd) == null ? null : rules.getOffset(endsAt);
  }

  /** Where it is and for how many, as a form would write it, with no date. */
  OccurrenceForm formWithoutDates() {
    return new OccurrenceForm(null, null, null, roomId, place, joinLink, capacity, cutOffMinutes);
  }
}
