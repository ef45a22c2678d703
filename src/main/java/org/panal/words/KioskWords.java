package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The tablet at the door. Spanish stands in messages/kiosk_es.properties. */
@MessageBundle("kiosk")
public interface KioskWords {
  @Message("Check in: {title}")
  String title(String title);

  @Message("Hello!")
  String hello();

  @Message("Show your code")
  String show();

  @Message("Use the hand scanner, or type below.")
  String how();

  @Message("Hold your pass up to the camera, or use the hand scanner.")
  String how_camera();

  @Message("No code? Type your name")
  String type();

  @Message("Or the eight letters of your pass.")
  String type_hint();

  @Message("Clear")
  String clear();

  @Message("Find me")
  String find();

  @Message("I didn’t sign up")
  String walk_in();

  @Message("Online")
  String online();

  @Message("Language")
  String language();

  @Message("{here} of {expected} here")
  String here(int here, long expected);

  @Message("Nobody here yet")
  String here_none();

  @Message("The door opens at {time}")
  String opens(String time);

  @Message("Come back then, or ask the team.")
  String opens_text();

  @Message("Nothing is on")
  String nothing();

  @Message("This tablet has no event to let people into.")
  String nothing_text();

  @Message("{title} is over")
  String over(String title);

  @Message("{title} is cancelled")
  String cancelled(String title);

  @Message("Team")
  String staff();

  @Message("Type your name")
  String search_title();

  @Message("{#if n == 0}Nobody found{#else if n == 1}One person found{#else}{n} people found{/if}")
  String found(int n);

  @Message("We can’t find that name")
  String none();

  @Message("Check the spelling, or come in without a place if there is one.")
  String none_text();

  @Message("Type at least three letters.")
  String too_short();

  @Message("That’s me")
  String me();

  @Message("Here")
  String is_here();

  @Message("Checked in at {time}")
  String here_at(String time);

  @Message("Back")
  String back();

  @Message("I’m not on the list")
  String not_on_list();

  @Message("Say hello tonight to")
  String meet();

  @Message("Here already")
  String meet_here();

  @Message("Not you? Undo")
  String undo();

  @Message("That wasn’t me")
  String not_me();

  @Message("Find my name")
  String find_name();

  @Message("Sign me up now")
  String sign_up();

  @Message("Or ask the team.")
  String ask();

  @Message("OK")
  String ok();

  @Message("Come in")
  String walk_title();

  @Message(
      "If a place is free it is yours. We’ll write to confirm your address; until then nobody can sign in with it.")
  String walk_text();

  @Message("I’m coming in")
  String walk_do();

  @Message("Full tonight")
  String full();

  @Message("Every place is taken. Ask the team whether they can let you in.")
  String full_text();

  @Message("Make this the tablet at the door")
  String pair_title();

  @Message("It will check people in, and do nothing else. Somebody who runs the event confirms it.")
  String pair_text();

  @Message("Pair this tablet")
  String pair_do();

  @Message("Type this code on the door page of the event")
  String pair_code();

  @Message("This page goes on by itself once it is confirmed. The code is good for ten minutes.")
  String pair_wait();

  @Message("Confirmed")
  String pair_ready();

  @Message("Open the door")
  String pair_start();

  @Message("For the team")
  String staff_title();

  @Message("Staff code")
  String staff_code();

  @Message("Six digits, on the door page of the event.")
  String staff_code_hint();

  @Message("Open")
  String staff_open();

  @Message("That is not the code.")
  String staff_wrong();

  @Message("Name")
  String staff_search();

  @Message("Came in last")
  String staff_latest();

  @Message("{n} to settle")
  String to_settle(int n);

  @Message("Sound on")
  String sound_on();

  @Message("Sound off")
  String sound_off();

  @Message("Put this tablet away")
  String unpair();

  @Message("English")
  String english();

  @Message("Español")
  String spanish();
}
