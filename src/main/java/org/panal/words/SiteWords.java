package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What admins read about spaces and rooms. Spanish stands in messages/site_es.properties. */
@MessageBundle("site")
public interface SiteWords {
  @Message("Spaces and rooms")
  String spaces();

  @Message("Where things happen: the sites of this community, their rooms and their hours.")
  String lead();

  @Message("{#if count == 0}No rooms{#else if count == 1}1 room{#else}{count} rooms{/if}")
  String rooms_count(int count);

  @Message("Archived")
  String archived();

  @Message("A new space")
  String new_space();

  @Message("Name")
  String name();

  @Message("Name of the room")
  String room_name();

  @Message("Time zone")
  String zone();

  @Message("Its events are shown in this time zone.")
  String zone_hint();

  @Message("Address")
  String address();

  @Message("Add the space")
  String add();

  @Message("All spaces")
  String back();

  @Message("Save")
  String save();

  @Message(
      "Somebody else changed this space meanwhile. What you typed is here; save again to keep it.")
  String stale();

  @Message("Rooms")
  String rooms();

  @Message("No event gets a room twice at the same time, nor more places than it holds.")
  String rooms_text();

  @Message("No rooms yet.")
  String no_rooms();

  @Message("People it holds")
  String capacity();

  @Message("Leave it empty if there’s no limit.")
  String capacity_hint();

  @Message("Remove")
  String remove();

  @Message("Use it again")
  String use_again();

  @Message("A new room")
  String new_room();

  @Message("Add the room")
  String add_room();

  @Message("Opening hours")
  String hours();

  @Message(
      "Whoever plans an event outside of them is told, and can go on. Leave all empty if it is always open.")
  String hours_text();

  @Message("Opens")
  String opens();

  @Message("Closes")
  String closes();

  @Message("to")
  String to();

  @Message("and")
  String and();

  @Message("Days it is closed")
  String closed_days();

  @Message("Holidays and the like, whatever the weekday. Empty ones are left out.")
  String closed_hint();

  @Message("Closed day {number}")
  String closed_day(int number);

  @Message("Save the hours")
  String save_hours();

  @Message("Archive this space")
  String archive();

  @Message("Once archived, no new events can be made here. Existing ones stay.")
  String archive_text();

  @Message("Archive it")
  String archive_do();

  @Message("This space is archived: nothing new begins here.")
  String is_archived();
}
