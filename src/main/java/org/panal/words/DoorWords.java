package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Passes, the door of an event, the tablet there. Spanish stands in messages/door_es.properties.
 */
@MessageBundle("door")
public interface DoorWords {
  @Message("Your pass")
  String your_pass();

  @Message("Show my pass")
  String show_pass();

  @Message("Your check-in code")
  String pass_picture();

  @Message("Code if the camera fails:")
  String pass_code();

  @Message(
      "Show this at the tablet by the door, on the phone or on paper. Typing your name works too.")
  String pass_hint();

  @Message("You have no pass for this one yet.")
  String no_pass();

  @Message("Make my pass")
  String make_pass();

  @Message("I lost it: make a new one")
  String lost_pass();

  @Message("Event page")
  String event_page();

  @Message("The screen at the door may show me")
  String name_me();

  @Message("Your first name and what you do, to people we introduce you to, when they arrive.")
  String name_me_hint();

  @Message("Save")
  String name_save();

  @Message("Door")
  String tab();

  @Message("Door: {title}")
  String title(String title);

  @Message("{here} here of {expected}")
  String here_of(int here, long expected);

  @Message("Search by name")
  String search();

  @Message("Find")
  String find();

  @Message("Nobody by that name is coming. Somebody new can be added below.")
  String nobody_found();

  @Message("Nobody is coming yet.")
  String nobody_coming();

  @Message("People")
  String people();

  @Message("Check in")
  String check_in();

  @Message("Here since {time}")
  String here_since(String time);

  @Message("Undo")
  String undo();

  @Message("Has left")
  String left();

  @Message("Let in")
  String let_in();

  @Message("Let in anyway")
  String let_in_anyway();

  @Message("Why")
  String reason();

  @Message("Kept with the entry.")
  String reason_hint();

  @Message("Somebody without a place")
  String walk_in();

  @Message("They get a place if one is free, and a mail to confirm their address.")
  String walk_in_text();

  @Message("Name")
  String your_name();

  @Message("E-mail")
  String your_email();

  @Message("Introduce me to people")
  String wants_introductions();

  @Message("Add and check in")
  String add_walk_in();

  @Message("Have a look")
  String flagged();

  @Message(
      "The door let these in although the list says otherwise, or by an address that somebody has already. What happened stands.")
  String flagged_text();

  @Message("{name}, {time}: {what}")
  String flagged_line(String name, String time, String what);

  @Message("came by an address we know")
  String walked_in_known();

  @Message("Tablets at the door")
  String tablets();

  @Message(
      "Open {address} on a tablet and press the button there. Then type here the code that it shows.")
  String tablets_text(String address);

  @Message("No tablet is paired.")
  String tablets_none();

  @Message("Code on the tablet")
  String tablet_code();

  @Message("What to call it")
  String tablet_name();

  @Message("Tablet by the entrance")
  String tablet_name_usual();

  @Message("For everything in this space")
  String tablet_space();

  @Message("30 days. Otherwise until 12 hours after this one.")
  String tablet_space_hint();

  @Message("Pair")
  String tablet_pair();

  @Message("Seen {time}")
  String tablet_seen(String time);

  @Message("Not started yet")
  String tablet_unseen();

  @Message("until {time}")
  String tablet_until(String time);

  @Message("Staff code {code}")
  String tablet_staff(String code);

  @Message("Revoke")
  String tablet_revoke();

  @Message("Check in: {title}")
  String k_title(String title);

  @Message("Hello!")
  String k_hello();

  @Message("Show your code")
  String k_show();

  @Message("Use the hand scanner, or type below.")
  String k_how();

  @Message("Hold your pass up to the camera, or use the hand scanner.")
  String k_how_camera();

  @Message("No code? Type your name")
  String k_type();

  @Message("Or the eight letters of your pass.")
  String k_type_hint();

  @Message("Find me")
  String k_find();

  @Message("I didn’t sign up")
  String k_walk_in();

  @Message("Camera")
  String k_camera();

  @Message("Online")
  String k_online();

  @Message("Offline")
  String k_offline();

  @Message("Language")
  String k_language();

  @Message("{here} here of {expected}")
  String k_here(int here, long expected);

  @Message("Nobody here yet")
  String k_here_none();

  @Message("The door opens at {time}")
  String k_opens(String time);

  @Message("Come back then, or ask the team.")
  String k_opens_text();

  @Message("Nothing is on")
  String k_nothing();

  @Message("This tablet has no event to let people into.")
  String k_nothing_text();

  @Message("{title} is over")
  String k_over(String title);

  @Message("{title} is cancelled")
  String k_cancelled(String title);

  @Message("Team")
  String k_staff();

  @Message("Type your name")
  String k_search_title();

  @Message("Clear")
  String k_clear();

  @Message("{#if n == 0}Nobody found{#else if n == 1}One person found{#else}{n} people found{/if}")
  String k_found(int n);

  @Message("We can’t find that name")
  String k_none();

  @Message("Check the spelling, or come in without a place if there is one.")
  String k_none_text();

  @Message("Type at least three letters.")
  String k_short();

  @Message("That’s me")
  String k_me();

  @Message("Here")
  String k_is_here();

  @Message("Checked in at {time}")
  String k_here_at(String time);

  @Message("Back")
  String k_back();

  @Message("I’m not on the list")
  String k_not_on_list();

  @Message("Say hello tonight to")
  String k_meet();

  @Message("Here already")
  String k_meet_here();

  @Message("Not you? Undo")
  String k_undo();

  @Message("That wasn’t me")
  String k_not_me();

  @Message("Find my name")
  String k_find_name();

  @Message("Sign me up now")
  String k_sign_up();

  @Message("Or ask the team.")
  String k_ask();

  @Message("OK")
  String k_ok();

  @Message("Come in")
  String k_walk_title();

  @Message(
      "If a place is free it is yours. We’ll write to confirm your address; until then nobody can sign in with it.")
  String k_walk_text();

  @Message("I’m coming in")
  String k_walk_do();

  @Message("Full tonight")
  String k_full();

  @Message("Every place is taken. Ask the team whether they can let you in.")
  String k_full_text();

  @Message("Make this the tablet at the door")
  String k_pair_title();

  @Message("It will check people in, and do nothing else. Somebody who runs the event confirms it.")
  String k_pair_text();

  @Message("Pair this tablet")
  String k_pair_do();

  @Message("Type this code on the door page of the event")
  String k_pair_code();

  @Message("This page goes on by itself once it is confirmed. The code is good for ten minutes.")
  String k_pair_wait();

  @Message("Confirmed")
  String k_pair_ready();

  @Message("Open the door")
  String k_pair_start();

  @Message("For the team")
  String k_staff_title();

  @Message("Staff code")
  String k_staff_code();

  @Message("Six digits, on the door page of the event.")
  String k_staff_code_hint();

  @Message("Open")
  String k_staff_open();

  @Message("That is not the code.")
  String k_staff_wrong();

  @Message("Name")
  String k_staff_search();

  @Message("Sound")
  String k_sound();

  @Message("Sound on")
  String k_sound_on();

  @Message("Sound off")
  String k_sound_off();

  @Message("Put this tablet away")
  String k_unpair();

  @Message("This tablet is not paired any more.")
  String k_unpaired();

  @Message("English")
  String k_english();

  @Message("Español")
  String k_spanish();

  @Message("Introductions for who is here")
  String rematch();

  @Message(
      "Introductions whose two people are both here stay as they are. Whoever misses somebody, or came unexpected, gets the best that is free, and is told.")
  String rematch_text();

  @Message("Match who is here")
  String rematch_do();
}
