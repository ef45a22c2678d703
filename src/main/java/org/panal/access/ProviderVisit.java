package org.panal.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.panal.shared.Secrets;

/** A browser went to the provider, and is to come back once, and soon. */
@Entity
class ProviderVisit {
  private static final Duration LIFE = Duration.ofMinutes(10);

  @Id private String stateHash;
  private String browserHash;
  private String back;
  private Instant expiresAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected ProviderVisit() {}

  ProviderVisit(String state, String browser, String back, Instant now) {
    this.stateHash = Secrets.hash(state);
    this.browserHash = Secrets.hash(browser);
    this.back = back;
    this.expiresAt = now.plus(LIFE);
  }

  boolean isOf(String browser, Instant now) {
    return browserHash.equals(Secrets.hash(browser)) && now.isBefore(expiresAt);
  }

  String back() {
    return back;
  }
}
