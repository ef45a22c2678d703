package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people show at the door. Spanish stands in messages/pass_es.properties. */
@MessageBundle("pass")
public interface PassWords {
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

  @Message("The board in the room may show me")
  String board_me();

  @Message(
      "Your first name and initial while you’re there, what you look for, and who you both said yes to.")
  String board_me_hint();

  @Message("Save")
  String name_save();
}
