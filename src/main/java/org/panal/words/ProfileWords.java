package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** A member's own profile. Spanish stands in messages/me_es.properties. */
@MessageBundle("me")
public interface ProfileWords {

  @Message("Your profile")
  String title();

  @Message("Two short lists are all we need to find your people.")
  String lead();

  @Message("What do you do?")
  String what_you_do();

  @Message("One line. It goes next to your name.")
  String what_you_do_hint();

  @Message("Your field")
  String field();

  @Message("None of these")
  String field_none();

  @Message("Company or studio")
  String organisation();

  @Message("I can help with")
  String i_can_help();

  @Message("I’m looking for")
  String i_look_for();

  @Message("Something else")
  String something_else();

  @Message("Several, with commas between them.")
  String something_else_hint();

  @Message("We’ll look at “{text}”: it matches nothing until then.")
  String waiting(String text);

  @Message("How well?")
  String levels();

  @Message(
      "{#switch n}{#case 1}I’ve done it{#case 2}Now and then{#case 3}Often{#case 4}It’s my trade{#else}I teach it{/switch}")
  String level(int n);

  @Message("How much, and what for?")
  String purposes();

  @Message("{skill}: how much?")
  String importance_of(String skill);

  @Message("{#switch n}{#case 1}Would be nice{#case 2}I’d like it{#else}I need it now{/switch}")
  String importance(int n);

  @Message("{skill}: what for?")
  String intent_of(String skill);

  @Message("not said")
  String intent_none();

  @Message("Mentoring")
  String mentoring();

  @Message("I’d mentor somebody in")
  String mentors();

  @Message("How many people at once?")
  String mentor_places();

  @Message("I’d like a mentor in")
  String mentees();

  @Message("What do you want from the people you meet?")
  String goals();

  @Message("Up to three, the most important first.")
  String goals_hint();

  @Message("{#switch n}{#case 1}First{#case 2}Second{#else}Third{/switch}")
  String goal_kind(int n);

  @Message(
      "{#switch n}{#case 1}First, in your words{#case 2}Second, in your words{#else}Third, in your words{/switch}")
  String goal_text(int n);

  @Message("Nothing")
  String goal_none();

  @Message("About you")
  String about_you();

  @Message("Your name")
  String name();

  @Message("People you’re introduced to see the first name and an initial.")
  String name_hint();

  @Message("Say it in one sentence")
  String pitch();

  @Message("What you’d say when somebody asks. It stands on your card.")
  String pitch_hint();

  @Message("Languages you speak")
  String languages();

  @Message("Links")
  String links();

  @Message("One per line, starting with https://. Shown when you’ve both said yes.")
  String links_hint();

  @Message("Beyond work")
  String interests();

  @Message("Baking, mountains, chess. With commas between them.")
  String interests_hint();

  @Message("Panal writes to you in")
  String panal_speaks();

  @Message("Who sees this")
  String who_sees();

  @Message("Let other members read my card")
  String listed();

  @Message("What you chose to show under “Who sees what”; never your e-mail address.")
  String listed_hint();

  @Message("Introductions")
  String introductions();

  @Message("How many for an event?")
  String how_many();

  @Message("1 to 5.")
  String how_many_hint();

  @Message("At most in a month")
  String monthly();

  @Message("1 to 30. Empty: no limit.")
  String monthly_hint();

  @Message("Pause until")
  String paused();

  @Message("No introductions before that day.")
  String paused_hint();

  @Message("How do you like to meet?")
  String gathering();

  @Message("I’m just listening for now")
  String listening();

  @Message("You come to events and are introduced to nobody.")
  String listening_hint();

  @Message("Leave out people of my own company")
  String avoids();

  @Message("Your contact details stay private until you both say yes.")
  String privacy();

  @Message("Save")
  String save();
}
