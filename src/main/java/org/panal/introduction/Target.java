package org.panal.introduction;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** How many events and how many new people a member wants in a month. */
@Entity
class Target {
  @Id private UUID memberId;
  private int events;
  private int people;
  private Instant setAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected Target() {}

  Target(UUID memberId, TargetForm form, Instant now) {
    this.memberId = memberId;
    this.events = form.events();
    this.people = form.people();
    this.setAt = now;
  }

  void set(TargetForm form, Instant now) {
    this.events = form.events();
    this.people = form.people();
    this.setAt = now;
  }

  TargetForm form() {
    return new TargetForm(events, people);
  }
}
