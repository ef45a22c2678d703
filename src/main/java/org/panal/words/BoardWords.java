package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the screen on the wall says. Spanish stands in messages/board_es.properties. */
@MessageBundle("board")
public interface BoardWords {
  @Message("{count} in the room")
  String in_the_room(int count);

  @Message("in the room")
  String in_the_room_words(int count);

  @Message("{count} of them not named here")
  String unnamed(int count);

  @Message("Somebody")
  String somebody();

  @Message("Introductions")
  String introductions();

  @Message("until {time}")
  String until(String time);

  @Message("Paused {time}")
  String paused(String time);

  @Message("just arrived.")
  String arrived();

  @Message("{#if count == 1}One more is on the way.{#else}{count} more are on their way.{/if}")
  String coming(long count);

  @Message("Names, part {page} of {pages}.")
  String page(int page, int pages);

  @Message("Introductions and asks")
  String side();

  @Message("Have you two met?")
  String have_you_met();

  @Message("Say hello")
  String say_hello();

  @Message("Two who both said yes appear here as soon as both are in the room.")
  String say_hello_text();

  @Message("Who can help?")
  String who_can_help();

  @Message("What people look for stands here when they allow it.")
  String no_asks();

  @Message("Join this event")
  String join();

  @Message("Not up here yet?")
  String not_up_here();

  @Message("Scan to join, and say on your pass that you may be named.")
  String scan_to_join();
}
