package org.panal.rsvp;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Secrets;

/**
 * Seats kept for minutes, while somebody who gave a name and an address confirms that it is theirs.
 * Past its time it counts for nothing, whether it is still there or not.
 */
@Entity
class SeatHold {
  static final Duration LIFE = Duration.ofMinutes(10);

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private UUID occurrenceId;
  private String addressHash;
  private String browserHash;
  private @Nullable UUID laneId;
  private int seats;
  private String name;
  private String form;
  private Instant heldUntil;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  protected SeatHold() {}

  /**
   * Who asks, as hashes and as they call themselves.
   *
   * @param form the answer that they give, as JSON
   */
  record Asking(String addressHash, String browserHash, String name, String form) {}

  @SuppressWarnings("NullAway.Init") // the id comes with persisting
  SeatHold(UUID occurrenceId, Asking asking, @Nullable UUID laneId, int seats, Instant now) {
    this.occurrenceId = occurrenceId;
    this.addressHash = asking.addressHash();
    this.browserHash = asking.browserHash();
    this.name = asking.name();
    this.form = asking.form();
    this.laneId = laneId;
    this.seats = seats;
    this.heldUntil = now.plus(LIFE);
  }

  boolean isOf(String browser) {
    return same(browserHash, Secrets.hash(browser));
  }

  boolean isOfAddress(String email) {
    return same(addressHash, HoldRows.hash(email));
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(one.getBytes(US_ASCII), other.getBytes(US_ASCII));
  }

  boolean isOver(Instant now) {
    return !now.isBefore(heldUntil);
  }

  /** Whether it holds as many seats there as somebody wants. */
  boolean holds(@Nullable UUID lane, int party) {
    return seats == party && (lane == null || lane.equals(laneId));
  }

  String name() {
    return name;
  }

  String form() {
    return form;
  }

  Instant heldUntil() {
    return heldUntil;
  }
}
