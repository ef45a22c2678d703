package org.panal.event;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The rule that yields the occurrences of an event, and what the next of them look like. */
@Entity
class Recurrence {
  private static final LocalDateTime FOR_EVER = LocalDateTime.of(2200, 1, 1, 0, 0);

  @Id private UUID eventId;
  private String rrule;

  @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
  private LocalDateTime firstStart;

  @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
  private LocalDateTime modelStart;

  @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
  private LocalDateTime modelEnd;

  private @Nullable String utcOffset;
  private @Nullable UUID roomId;
  private String place = "";
  private String joinLink = "";
  private @Nullable Integer capacity;
  private int cutOffMinutes;
  private String struck = "";

  @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
  private LocalDateTime madeUntil;

  // Only written by statements, before anybody reads this row.
  @Column(insertable = false, updatable = false)
  private long editSeq;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected Recurrence() {}

  @SuppressWarnings("NullAway.Init") // the rest with the form
  Recurrence(UUID eventId, RepeatRule rule, Set<LocalDate> except, OccurrenceForm form) {
    this.eventId = eventId;
    this.rrule = rule.text();
    this.firstStart = requireNonNull(form.start()).truncatedTo(ChronoUnit.MINUTES);
    this.madeUntil = firstStart.minusSeconds(1);
    this.struck = except.stream().sorted().map(LocalDate::toString).collect(joining(","));
    write(form);
  }

  private void write(OccurrenceForm form) {
    modelStart = requireNonNull(form.start()).truncatedTo(ChronoUnit.MINUTES);
    modelEnd = requireNonNull(form.end()).truncatedTo(ChronoUnit.MINUTES);
    utcOffset = form.offset() == null ? null : form.offset().getId();
    roomId = form.room();
    place = form.place();
    joinLink = form.joinLink();
    capacity = form.capacity();
    cutOffMinutes = form.cutOffMinutes();
  }

  /** What is made from now on follows the change. */
  void follow(DateEdit edit) {
    write(edit.on(form(firstStart), Set.of()));
  }

  /** From now on another rule holds, from its own first date on. */
  void follow(Recurrence next) {
    rrule = next.rrule;
    firstStart = next.firstStart;
    struck = next.struck;
    madeUntil = next.madeUntil;
    write(next.form(next.firstStart));
  }

  /** When the occurrence that the rule gives at a local start would begin. */
  LocalDateTime plannedStart(LocalDateTime original) {
    return requireNonNull(form(original).start());
  }

  /** What the occurrence that the rule gives at a local start looks like. */
  OccurrenceForm form(LocalDateTime original) {
    long days = ChronoUnit.DAYS.between(firstStart.toLocalDate(), original.toLocalDate());
    return new OccurrenceForm(
        modelStart.plusDays(days),
        modelEnd.plusDays(days),
        utcOffset == null ? null : ZoneOffset.of(utcOffset),
        roomId,
        place,
        joinLink,
        capacity,
        cutOffMinutes);
  }

  /** The local starts that the rule gives after what was made, up to the last one wanted. */
  List<LocalDateTime> due(LocalDateTime last) {
    List<LocalDate> left = struckDays();
    return rule().starts(firstStart, last).stream()
        .filter(start -> start.isAfter(madeUntil) && !left.contains(start.toLocalDate()))
        .toList();
  }

  /** Notes that all is made up to there; where the rule gives no more, that is for ever. */
  void made(LocalDateTime until, boolean isAll) {
    madeUntil = isAll ? FOR_EVER : until;
  }

  /** Nothing more from that start on. */
  void endBefore(LocalDateTime original) {
    rrule = rule().endingBefore(original).text();
    madeUntil = FOR_EVER;
  }

  RepeatRule rule() {
    return RepeatRule.stored(rrule);
  }

  UUID eventId() {
    return eventId;
  }

  LocalDateTime firstStart() {
    return firstStart;
  }

  private List<LocalDate> struckDays() {
    return struck.isEmpty()
        ? List.of()
        : Stream.of(struck.split(",")).map(LocalDate::parse).toList();
  }

  RecurrenceCard card(ZoneId zone) {
    return new RecurrenceCard(rule().export(zone), firstStart, zone, struckDays());
  }
}
