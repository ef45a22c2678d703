package org.panal.manage;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.checkin.HeadCount;
import org.panal.introduction.Orphan;

/**
 * A door as it goes.
 *
 * @param chart how the room filled; none before anybody came
 * @param missing who has a seat and is not here, by name
 * @param loose whom a tablet let in and the server could not sign up
 * @param at when this was looked at, on the wall of the space
 */
record Live(
    HeadCount count,
    @Nullable RawString chart,
    List<Person> missing,
    List<Orphan> orphans,
    List<Loose> loose,
    List<Thing> tablets,
    List<Thing> boards,
    String at) {
  /** Somebody who is not here. */
  record Person(UUID id, String name, String headline) {}

  /**
   * A tablet or a screen.
   *
   * @param seen when it spoke to us last; empty where it never did
   * @param silent whether that is too long ago for a door that is open
   * @param health what is left of its battery and how much it has to send; or empty
   * @param ailing whether somebody should look after it
   * @param address where a screen shows the room; empty for a tablet
   */
  record Thing(
      UUID id,
      String name,
      String seen,
      boolean silent,
      String health,
      boolean ailing,
      String until,
      String address,
      boolean mayRevoke) {}

  /** One row of the table below the chart. */
  record Moment(String at, int came, int here) {}
}
