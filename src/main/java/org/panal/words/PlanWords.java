package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the form of an event says, and the pages that end one. Spanish stands in
 * messages/plan_es.properties.
 */
@MessageBundle("plan")
public interface PlanWords {
  @Message("Error:")
  String error_before();

  @Message("New event")
  String new_title();

  @Message("Five answers and it’s online. Everything can change later.")
  String new_text();

  @Message("Change event")
  String edit_title();

  @Message("Back without saving")
  String edit_back();

  @Message(
      "Somebody changed this event while you were writing. What you typed is still here. Saving now replaces their changes.")
  String stale();

  @Message("See how it is now")
  String stale_look();

  @Message("What’s it called?")
  String title();

  @Message("Which day?")
  String day();

  @Message("Starts")
  String start();

  @Message("Ends")
  String end();

  @Message("Which {time} do you mean?")
  String clock_title(String time);

  @Message("Before the clocks change")
  String clock_before();

  @Message("After the clocks change")
  String clock_after();

  @Message("UTC {offset}")
  String clock_offset(String offset);

  @Message("Which space?")
  String space();

  @Message("Where?")
  String room();

  @Message("See which rooms are free then")
  String check_rooms();

  @Message("We may be there when it is closed")
  String closed_anyway();

  @Message("Address")
  String place();

  @Message("Street and number, or how to find it.")
  String place_hint();

  @Message("How many people?")
  String capacity();

  @Message(
      "After that, people join a waiting list and move up by themselves. Leave it empty if everybody fits.")
  String capacity_hint();

  @Message("Repeat")
  String repeat();

  @Message("How does it repeat?")
  String repeat_how();

  @Message("How often?")
  String every();

  @Message("2 for every other one. Empty means each.")
  String every_hint();

  @Message("How many times?")
  String times();

  @Message("Empty if it goes on.")
  String times_hint();

  @Message("Or until which day?")
  String until();

  @Message("One or the other, not both.")
  String until_hint();

  @Message("Days to leave out")
  String except();

  @Message("Holidays, say. More can be cancelled later, one by one.")
  String except_hint();

  @Message("Left out, day {number}")
  String except_day(int number);

  @Message("Which dates does this change?")
  String reach();

  @Message(
      "Time, place and people. What was set by hand on another date stays; past dates never change. Name and description are the same for all.")
  String reach_hint();

  @Message("Description, cover, introductions, who can see it")
  String folded();

  @Message("What’s it about?")
  String text();

  @Message("Say who it is for, what happens, and what to bring.")
  String text_hint();

  @Message("What’s on the cover?")
  String topics();

  @Message("Up to four.")
  String topics_hint();

  @Message("What kind of event?")
  String format();

  @Message("In which language?")
  String language();

  @Message("How do people meet?")
  String gathering();

  @Message("Who can find it?")
  String visibility();

  @Message("Link to join online")
  String join_link();

  @Message("Only those who are going see it.")
  String join_link_hint();

  @Message("Introductions for each person")
  String introductions();

  @Message("At most. Two good ones beat five.")
  String introductions_hint();

  @Message("Waiting list stops, minutes before")
  String cut_off();

  @Message("From then on only those on standby move up by themselves.")
  String cut_off_hint();

  @Message("Send introductions by themselves")
  String publishes_rounds();

  @Message("A draft goes out a day before the start if you did not send it.")
  String publishes_rounds_hint();

  @Message("Ends on another day")
  String end_date();

  @Message("Only if it goes past midnight.")
  String end_date_hint();

  @Message("Save changes")
  String save();

  @Message("Publish event")
  String publish();

  @Message("Save as draft")
  String save_draft();

  @Message("Preview")
  String preview_label();

  @Message("How people will see it")
  String preview();

  @Message("Day and time")
  String preview_when();

  @Message("Your event’s name")
  String preview_title();

  @Message("The cover is an example: each event gets its own when it is saved.")
  String preview_note_new();

  @Message("The cover is drawn for this event; no two are alike.")
  String preview_note();

  @Message("Cancel “{title}”?")
  String cancel_title(String title);

  @Message(
      "{#if people == 0}Nobody has answered yet.{#else if people == 1}One person has answered and is told by mail.{#else}{people} people have answered and are told by mail.{/if} The page stays and says why it is cancelled. This cannot be undone.")
  String cancel_text(long people);

  @Message("Why?")
  String cancel_reason();

  @Message("Everyone who answered reads this.")
  String cancel_reason_hint();

  @Message("Cancel the event")
  String cancel_do();

  @Message("Keep it")
  String cancel_not();

  @Message("Throw away “{title}”?")
  String discard_title(String title);

  @Message("The draft is gone for good. Nobody has seen it.")
  String discard_text();

  @Message("Throw the draft away")
  String discard_do();

  @Message("Keep it")
  String discard_not();

  @Message("The date is {day}. Everyone who comes or waits is told by mail, each person once.")
  String cancel_date(String day);

  @Message("Cancel the event")
  String cancel_date_do();

  @Message("Keep it")
  String cancel_date_not();

  @Message("People ask to come, and you say who does")
  String needs_approval();

  @Message("Nobody moves up by themselves then, not even when a place is free.")
  String needs_approval_hint();

  @Message("How {title} repeats")
  String rule_title(String title);

  @Message("Repeat differently from here on")
  String rule();

  @Message(
      "From {day} on another rule holds. Time, room and places stay as they are; dates that both rules give keep their answers and what you set on them by hand.")
  String rule_text(String day);

  @Message("Why the removed dates are cancelled")
  String rule_reason();

  @Message("People who were coming will read it.")
  String rule_reason_hint();

  @Message("See what changes")
  String rule_check();

  @Message("Repeat like that")
  String rule_save();

  @Message("What changes")
  String rule_effect();
}
