package org.panal.rsvp;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A standing answer: a member comes to every date of an event, but for those they say no to. */
@Entity
@IdClass(Follow.Key.class)
class Follow {
  /** Who follows what. */
  record Key(UUID eventId, UUID memberId) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  @Id private UUID eventId;
  @Id private UUID memberId;
  private boolean standby;
  private boolean wantsIntroductions;
  private @Nullable Integer introductionsWanted;
  private @Nullable UUID laneId;
  private Instant since;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected Follow() {}

  Follow(Key key, Instant now) {
    this.eventId = key.eventId();
    this.memberId = key.memberId();
    this.since = now;
  }

  /** Takes over what the form wishes for each date. */
  void wish(RsvpForm form) {
    standby = form.standby();
    wantsIntroductions = form.wantsIntroductions();
    introductionsWanted = form.introductionsWanted();
    laneId = form.lane() == null ? laneId : form.lane();
  }

  UUID memberId() {
    return memberId;
  }

  Instant since() {
    return since;
  }

  /** The yes that is given for each date. What they want from it is asked for each. */
  RsvpForm form() {
    return new RsvpForm(true, standby, wantsIntroductions, introductionsWanted, "").in(laneId, 0);
  }
}
