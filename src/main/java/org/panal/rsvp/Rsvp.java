package org.panal.rsvp;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.panal.event.GuardRow;
import org.panal.shared.Refusal;

/** A member's answer for one occurrence. There is never more than one. */
@Entity
public class Rsvp {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private UUID occurrenceId;
  private UUID memberId;

  @Enumerated(EnumType.STRING)
  private RsvpStatus status = RsvpStatus.NOT_GOING;

  private long lineNo;
  private boolean standby;
  private boolean wantsIntroductions = true;
  private @Nullable Integer introductionsWanted;
  private String goal = "";
  private int guests;
  private @Nullable UUID laneId;
  private Instant answeredAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected Rsvp() {}

  /** Nobody is going before they said so. */
  @SuppressWarnings("NullAway.Init") // the id comes with persisting
  Rsvp(GuardRow.Turn turn, UUID memberId, Instant now) {
    this.occurrenceId = turn.occurrenceId();
    this.memberId = memberId;
    this.lineNo = turn.number();
    this.answeredAt = now;
  }

  /** Joins the end of the line. */
  void join(GuardRow.Turn turn, Instant now) {
    mustBe(status == RsvpStatus.NOT_GOING, "rsvp.answered");
    status = RsvpStatus.WAITLISTED;
    lineNo = turn.number();
    answeredAt = now;
  }

  /** Asks to come; a seat is given by the organiser alone. */
  void ask(GuardRow.Turn turn, Instant now) {
    join(turn, now);
    status = RsvpStatus.PENDING;
  }

  /** The organiser says yes. */
  void approve() {
    mustBe(isAsking(), "rsvp.not-asking");
    status = RsvpStatus.GOING;
  }

  /** Whether they have no seat and would like one. */
  boolean isAsking() {
    return status == RsvpStatus.PENDING || status == RsvpStatus.WAITLISTED;
  }

  void promote() {
    mustBe(status == RsvpStatus.WAITLISTED, "rsvp.not-waiting");
    status = RsvpStatus.GOING;
  }

  void stepBack(Instant now) {
    mustBe(isComing(), "rsvp.not-coming");
    status = RsvpStatus.NOT_GOING;
    answeredAt = now;
  }

  private static void mustBe(boolean so, String code) {
    if (!so) {
      throw new Refusal(code);
    }
  }

  /** Takes over what the form wishes besides coming; tells whether that is anything new. */
  boolean wish(RsvpForm form) {
    boolean isSame =
        standby == form.standby()
            && wantsIntroductions == form.wantsIntroductions()
            && Objects.equals(introductionsWanted, form.introductionsWanted())
            && goal.equals(form.goal());
    standby = form.standby();
    wantsIntroductions = form.wantsIntroductions();
    introductionsWanted = form.introductionsWanted();
    goal = form.goal();
    return !isSame;
  }

  /** In which lane, and with whom. */
  void sit(@Nullable UUID lane, int others) {
    laneId = lane;
    guests = others;
  }

  /** How many seats they take. */
  int party() {
    return 1 + guests;
  }

  int guests() {
    return guests;
  }

  @Nullable UUID laneId() {
    return laneId;
  }

  /** Somebody else speaks for them: they are introduced to nobody before they ask for it. */
  Rsvp withoutIntroductions() {
    wantsIntroductions = false;
    return this;
  }

  /** Whether they are going or would be if there were a seat. */
  boolean isComing() {
    return status != RsvpStatus.NOT_GOING;
  }

  UUID id() {
    return id;
  }

  UUID occurrenceId() {
    return occurrenceId;
  }

  UUID memberId() {
    return memberId;
  }

  RsvpStatus status() {
    return status;
  }

  long lineNo() {
    return lineNo;
  }

  boolean standby() {
    return standby;
  }

  boolean wantsIntroductions() {
    return wantsIntroductions;
  }

  @Nullable Integer introductionsWanted() {
    return introductionsWanted;
  }

  String goal() {
    return goal;
  }

  Instant answeredAt() {
    return answeredAt;
  }
}
