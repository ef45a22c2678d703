package org.panal.rsvp;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an answer to an event may ask for, but for its lanes and questions. Whoever changes it holds
 * the guard rows of all dates.
 */
@Entity
@Table(name = "rsvp_terms")
class RsvpTerms {
  @Id private UUID eventId;
  private int mostGuests;
  private @Nullable Integer opensDays;
  private @Nullable Integer closesHours;
  private long version;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected RsvpTerms() {}

  RsvpTerms(UUID eventId) {
    this.eventId = eventId;
  }

  void change(TermsForm form) {
    mostGuests = form.mostGuests();
    opensDays = form.opensDays();
    closesHours = form.closesHours();
    version++;
  }

  int mostGuests() {
    return mostGuests;
  }

  @Nullable Integer opensDays() {
    return opensDays;
  }

  @Nullable Integer closesHours() {
    return closesHours;
  }

  long version() {
    return version;
  }
}
