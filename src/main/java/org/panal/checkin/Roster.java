package org.panal.checkin;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.panal.rsvp.RsvpStatus;

/**
 * Who is expected at a door, with no more of them than a door needs.
 *
 * @param occurrence the code
 * @param version what to ask the next part with
 * @param hours when the door is open
 * @param full whether these are all; otherwise only those that changed, who said no among them
 * @param count how many are here
 */
public record Roster(
    String occurrence,
    Instant version,
    boolean full,
    Hours hours,
    List<Entry> people,
    HeadCount count) {
  public Roster {
    people = List.copyOf(people);
  }

  /**
   * When the door is open, so that a tablet knows it by itself.
   *
   * @param opensAt from when on it lets in
   * @param endsAt until when
   */
  @Schema(name = "DoorHours")
  public record Hours(
      String title, ZoneId zone, Instant opensAt, Instant endsAt, boolean cancelled) {}

  /**
   * One of them. Of who is not coming there is no more than what their pass is told by.
   *
   * @param name first name and initial
   * @param folded the words of the name as a search compares them
   * @param told what they are told when they come, the door is open and they are not here yet
   * @param hereSince since when they are here, if they are
   * @param badge SHA-256 of what their pass says, to compare with what is scanned
   * @param code SHA-256 of what they may type
   * @param guests how many come with them
   * @param lane the role they come in, or empty
   * @param arrivals the nonces of what says that they are here, to take it back by
   */
  @Schema(name = "RosterEntry")
  public record Entry(
      UUID member,
      String name,
      String folded,
      String headline,
      RsvpStatus status,
      CheckInOutcome told,
      @Nullable Instant hereSince,
      @Nullable String badge,
      @Nullable String code,
      int guests,
      String lane,
      List<String> arrivals) {
    public Entry {
      arrivals = List.copyOf(arrivals);
    }

    boolean isNamed() {
      return !name.isEmpty();
    }
  }

  /**
   * Somebody whose name fits a search at the door.
   *
   * @param name first name and initial
   * @param guests how many come with them
   * @param lane the role they come in, or empty
   */
  @Schema(name = "FoundAtTheDoor")
  public record Found(
      UUID member,
      String name,
      String headline,
      @Nullable Instant hereSince,
      int guests,
      String lane) {
    public boolean isHere() {
      return hereSince != null;
    }

    /** Marta G. +2. */
    public String called() {
      return guests == 0 ? name : name + " +" + guests;
    }

    /** What they do, and what they are here for. */
    public String line() {
      return headline.isEmpty() || lane.isEmpty() ? headline + lane : headline + " · " + lane;
    }
  }

  /**
   * Somebody coming or here, as who runs the event knows them.
   *
   * @param guests how many come with them
   * @param lane the role they come in, or empty
   */
  @Schema(name = "DoorAttendee")
  public record Attendee(
      UUID member,
      String name,
      String headline,
      RsvpStatus status,
      @Nullable Instant hereSince,
      int guests,
      String lane) {
    public boolean isHere() {
      return hereSince != null;
    }
  }

  /** With how many, and in which role, somebody comes. */
  public record Party(int guests, String lane) {}

  /**
   * One fact of a door, as who runs the event reads it.
   *
   * @param name of the member, or empty
   * @param result what the visitor was told, or would have been
   * @param told of what a device did by itself: what it told them
   * @param flagged whether somebody should look at it
   * @param byKnownAddress whether they came by an address that is somebody's already
   */
  @Schema(name = "CheckInFact")
  public record Happened(
      UUID id,
      String nonce,
      CheckInKind kind,
      @Nullable UUID member,
      String name,
      @Nullable UUID device,
      @Nullable CheckInOutcome result,
      @Nullable CheckInOutcome told,
      CheckInMode mode,
      String reason,
      @Nullable String undoes,
      Instant deviceTime,
      Instant serverTime,
      boolean flagged,
      boolean byKnownAddress) {}
}
