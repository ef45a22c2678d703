package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the layout and the template tags say. Spanish stands in messages/msg_es.properties. */
@MessageBundle("msg")
public interface Msg {
  @Message("Panal")
  String panal();

  @Message("Panal at {space}")
  String panal_at(String space);

  @Message("Events and introductions for a coworking community.")
  String about_panal();

  @Message("Skip to content")
  String skip_to_content();

  @Message("Main")
  String nav_main();

  @Message("Events")
  String nav_events();

  @Message("Introductions")
  String nav_introductions();

  @Message("new:")
  String nav_new();

  @Message("Organise")
  String nav_organise();

  @Message("Your profile, {name}")
  String nav_profile(String name);

  @Message("Sign in")
  String nav_sign_in();

  @Message("Match any list")
  String foot_matchings();

  @Message("Settings")
  String foot_settings();

  @Message("Help")
  String foot_help();

  @Message("Privacy")
  String foot_privacy();

  @Message("Accessibility")
  String foot_accessibility();

  /** The name of the other language, in that language. */
  @Message("Español")
  String other_language();

  @Message("Error:")
  String form_error();

  @Message("There is a problem")
  String form_problem();

  @Message("optional")
  String form_optional();

  @Message("Link copied")
  String link_copied();

  @Message("Meet {name}, {what}")
  String match_meet(String name, String what);

  @Message("Meet {name}")
  String match_meet_name(String name);

  @Message("You bring")
  String match_you_bring();

  @Message("{name} brings")
  String match_they_bring(String name);

  @Message("{name} asked for this")
  String match_they_asked(String name);

  @Message("you asked for this")
  String match_you_asked();

  @Message("Why you two:")
  String match_why();

  @Message("Break the ice:")
  String match_break_ice();

  @Message("Give first:")
  String match_give_first();

  @Message("That did not work")
  String error_title();

  @Message("This page has moved or never was")
  String error_not_found();

  @Message("Something broke on our side")
  String error_broken();

  @Message("See what’s on")
  String error_whats_on();

  @Message("help each other")
  String graph_both();

  @Message("one helps, or something in common")
  String graph_one();

  @Message("nobody yet")
  String graph_alone();
}
