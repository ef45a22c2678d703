package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The door as it goes, for who runs the event. Spanish stands in messages/live_es.properties. */
@MessageBundle("live")
public interface LiveWords {
  @Message("Live")
  String tab();

  @Message("Live: {title}")
  String title(String title);

  @Message("As of {time}")
  String at(String time);

  @Message("Look again")
  String again();

  @Message("{here} of {expected} here")
  String here_of(int here, long expected);

  @Message("The same as a table")
  String as_table();

  @Message("Nobody is here yet. The line starts with the first who comes.")
  String nobody();

  @Message(
      "{#if count == 0}Nobody is waiting for their introduction{#else if count == 1}1 introduction waits for somebody{#else}{count} introductions wait for somebody{/if}")
  String orphans(int count);

  @Message(
      "One is here, the other is not. A quarter of an hour after the start they’re matched again by themselves.")
  String orphans_text();

  @Message("waits for {name}")
  String waits_for(String name);

  @Message("Match who is here now")
  String rematch();

  @Message("{#if count == 1}1 still missing{#else}{count} still missing{/if}")
  String missing(int count);

  @Message("Everybody who has a place is here.")
  String all_here();

  @Message("Tablets")
  String tablets();

  @Message("No tablet is at this door.")
  String no_tablets();

  @Message("Pair one")
  String pair();

  @Message("last heard of {when}")
  String seen(String when);

  @Message("not heard of yet")
  String unseen();

  @Message("silent since {when}")
  String silent(String when);

  @Message("works until {when}")
  String until(String when);

  @Message("Revoke")
  String revoke();

  @Message("Screens on the wall")
  String boards();

  @Message(
      "A link shows who is in the room: first names of those who agreed, one introduction at a time, and what people look for. Whoever has the link sees it; close it when the screen comes down.")
  String boards_text();

  @Message("Open")
  String open_board();

  @Message("Copy the link")
  String copy();

  @Message("Close")
  String close_board();

  @Message("Name of the screen")
  String board_name();

  @Message("Screen in the room")
  String board_name_usual();

  @Message("Make a link")
  String make_board();

  @Message("Arrivals: {title}")
  String table_title(String title);

  @Message("Back to the door")
  String back();

  @Message("Time")
  String time();

  @Message("Came")
  String came();

  @Message("Here")
  String here();
}
