package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page of a member's introductions. Spanish stands in messages/meet_es.properties. */
@MessageBundle("meet")
public interface MeetingWords {

  @Message("Introductions")
  String introductions();

  @Message(
      "{#switch n}{#case 1}One person for you, {name}{#case 2}Two people for you, {name}{#case 3}Three people for you, {name}{#else}{n} people for you, {name}{/switch}")
  String people_for_you(int n, String name);

  @Message(
      "We matched what you offer with what they look for, and the other way round. Your contact details stay private until you both say yes.")
  String how();

  @Message("You both said yes")
  String both_said_yes();

  @Message("Suggested for you")
  String suggested();

  @Message("Waiting for {name}")
  String waiting_for(String name);

  @Message(
      "{#switch state}{#case 'BOTH_SAID_YES'}{meet:both_said_yes}{#case 'SUGGESTED'}{meet:suggested}{#case 'WAITING'}{meet:waiting_for(name)}{#else}{meet:past}{/switch}")
  String status(String state, String name);

  @Message("Past")
  String past();

  @Message("{name} knows you’ll look for each other there")
  String look_for(String name);

  @Message("Yes, introduce us")
  String yes();

  @Message("Someone else this time")
  String swap();

  @Message("Not this person")
  String never();

  @Message("We won’t suggest {name} again, at any event. Nobody is told.")
  String never_text(String name);

  @Message("Don’t suggest them again")
  String never_yes();

  @Message("Write to {email}")
  String write_to(String email);

  @Message("Did you and {name} get to talk?")
  String did_you_meet(String name);

  @Message("Meet {name}")
  String meet_them(String name);

  @Message("Yes")
  String met();

  @Message("Not yet")
  String missed();

  @Message("You talked. Was it useful?")
  String was_useful();

  @Message("Yes, useful")
  String useful_yes();

  @Message("Not really")
  String useful_no();

  @Message("Thank you. It helps us choose better next time.")
  String thanks();

  @Message("A line for yourself")
  String note();

  @Message("What you talked about, what you promised. Nobody else reads it.")
  String note_hint();

  @Message("Save")
  String note_save();

  @Message("Undo")
  String undo();

  @Message("We met")
  String we_met();

  @Message("You can say so once the event has begun.")
  String met_not_yet();

  @Message("All my introductions")
  String all_mine();

  @Message("You didn’t get to talk. Did you after all?")
  String missed_text();

  @Message("Yes, we talked")
  String met_after_all();

  @Message("Nobody for you yet at {title}")
  String left_out(String title);

  @Message("Not quite right?")
  String tune();

  @Message("Introductions come from your profile. Change it and we look again.")
  String tune_text();

  @Message("You offer")
  String you_offer();

  @Message("You look for")
  String you_seek();

  @Message("Edit my profile")
  String edit_profile();

  @Message("Tell us one thing you need")
  String empty_seek();

  @Message(
      "A logo, an accountant, someone to walk with at lunch. We’ll find the person at the next event who has it.")
  String empty_seek_text();

  @Message("Add what I look for")
  String empty_seek_action();

  @Message("Takes a minute. Only people you’re introduced to see it.")
  String empty_seek_note();

  @Message("Come to something")
  String empty();

  @Message(
      "Say you’re going to an event and we choose who you should meet there. They show up here the day before.")
  String empty_text();

  @Message("See what’s on")
  String empty_action();

  @Message("Two or three people, never more than you asked for.")
  String empty_note();

  @Message("More introductions")
  String more();

  @Message("Back")
  String earlier();

  @Message("Earlier ones")
  String later();
}
