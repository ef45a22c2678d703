package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What mails say. */
@MessageBundle("mail")
public interface MailWords {
  @Message("You’re going: {title}, {day}")
  String going_subject(String title, String day);

  @Message("{name}, you’re going")
  String going_heading(String name);

  @Message("We’ve saved you a place.")
  String going_text();

  @Message("You get this because you said you’re going to {title}.")
  String going_why(String title);

  @Message("A place opened: {title}, {day}")
  String promoted_subject(String title, String day);

  @Message("{name}, there’s a place for you")
  String promoted_heading(String name);

  @Message("Somebody stepped back and you were next in line, so you’re going.")
  String promoted_text();

  @Message("You get this because you were waiting for a place at {title}.")
  String promoted_why(String title);

  @Message("You’re on the list: {title}, {day}")
  String added_subject(String title, String day);

  @Message("{name}, you’re on the list")
  String added_heading(String name);

  @Message("Your place has changed: {title}, {day}")
  String placed_subject(String title, String day);

  @Message("{name}, your place has changed")
  String placed_heading(String name);

  @Message("You’re going.")
  String placed_going();

  @Message("Every place is taken, so you’re waiting for one.")
  String placed_waiting();

  @Message("You come as: {lane}.")
  String placed_lane(String lane);

  @Message("{#if count == 1}One guest comes with you.{#else}{count} guests come with you.{/if}")
  String placed_guests(int count);

  @Message("Why, says the organiser: {reason}.")
  String placed_reason(String reason);

  @Message("You get this because the organiser changed your place at {title}.")
  String placed_why(String title);

  @Message("You’re off the list: {title}, {day}")
  String removed_subject(String title, String day);

  @Message("{name}, you’re off the list")
  String removed_heading(String name);

  @Message("The organiser took you off the list of {title}.")
  String removed_text(String title);

  @Message("You get this because you had a place at {title}, or waited for one.")
  String removed_why(String title);

  @Message("No place this time: {title}, {day}")
  String declined_subject(String title, String day);

  @Message("{name}, there’s no place for you this time")
  String declined_heading(String name);

  @Message("Thank you for asking to come to {title}. The organiser could not let everybody in.")
  String declined_text(String title);

  @Message("You get this because you asked to come to {title}.")
  String declined_why(String title);

  @Message("{organiser} runs {title} now")
  String handed_subject(String organiser, String title);

  @Message("{title} is yours to run now")
  String handed_subject_yours(String title);

  @Message(
      "Guests, dates and introductions are as they were. You stay in the team, and can leave it.")
  String handed_text();

  @Message("{name}, you run {title} now. Guests, dates and introductions are as they were.")
  String handed_text_yours(String name, String title);

  @Message("You get this because {title} has another organiser.")
  String handed_why(String title);

  @Message("A place is free: {title}, {day}")
  String seatfree_subject(String title, String day);

  @Message("{name}, a place is free")
  String seatfree_heading(String name);

  @Message("Whoever takes it first has it: open the event’s page and take it there.")
  String seatfree_text();

  @Message("You get this because you’re waiting for a place at {title}.")
  String seatfree_why(String title);

  @Message("Your pass")
  String pass();

  @Message("Your pass, to show at the door")
  String pass_picture();

  @Message("Or type this at the door:")
  String pass_code();

  @Message("Open your pass")
  String pass_page();

  @Message("These mails stop when you leave the waiting list.")
  String seatfree_stop();

  @Message("Still coming? {title}, {day}")
  String coming_subject(String title, String day);

  @Message("{name}, are you still coming?")
  String coming_heading(String name);

  @Message("One tap says yes. If you can’t make it, your place goes to the next in line.")
  String coming_text();

  @Message("Answer")
  String coming_button();

  @Message("You get this because you’re going to {title}.")
  String coming_why(String title);

  @Message("It is asked once, the day before.")
  String coming_stop();

  @Message("{skill} is wanted: {title}, {day}")
  String invited_subject(String skill, String title, String day);

  @Message("{name}, you’re invited")
  String invited_heading(String name);

  @Message("People who are coming look for {skill}. You offer it.")
  String invited_text(String skill);

  @Message("See the invitation")
  String invited_button();

  @Message(
      "You get this because your profile shows that you offer it. The organiser doesn’t know whom it went to.")
  String invited_why();

  @Message("No more of these")
  String invited_stop();

  @Message("Changed: {title}, now {day}, {time}")
  String moved_subject(String title, String day, String time);

  @Message("Changed: {title}, {count} dates")
  String moved_subject_many(String title, int count);

  @Message("{name}, something has changed")
  String moved_heading(String name);

  @Message("{title} is at another time or in another place. This is how it is now:")
  String moved_text(String title);

  @Message("You get this because you’re going to {title}, or waiting for a place.")
  String moved_why(String title);

  @Message("Cancelled: {title}, {day}")
  String cancelled_subject(String title, String day);

  @Message("Cancelled: {title}, {count} dates")
  String cancelled_subject_many(String title, int count);

  @Message("{name}, this one is off")
  String cancelled_heading(String name);

  @Message("{title} is cancelled.")
  String cancelled_text(String title);

  @Message("You get this because you were going to {title}, or waiting for a place.")
  String cancelled_why(String title);

  @Message("When")
  String when();

  @Message("{day}, {time}")
  String day_and_time(String day, String time);

  @Message("Where")
  String where();

  @Message("Online")
  String online();

  @Message("Join from here")
  String join();

  @Message("See the event")
  String see_event();

  @Message("I can’t make it")
  String cannot_make_it();

  @Message("My introductions")
  String my_introductions();

  @Message("These mails stop when you say you’re not going.")
  String going_stop();

  @Message("Your introductions for {title}")
  String introductions_subject(String title);

  @Message("{other} is looking for {skill}")
  String introductions_subject_seeks(String other, String skill);

  @Message("{other} can help you with {skill}")
  String introductions_subject_offers(String other, String skill);

  @Message("{name}, meet {other}")
  String introductions_heading(String name, String other);

  @Message("{name}, here’s who to meet")
  String introductions_heading_many(String name);

  @Message("You bring")
  String you_bring();

  @Message("{other} brings")
  String other_brings(String other);

  @Message("To break the ice")
  String opener();

  @Message("Answer on my page")
  String answer();

  @Message("They only hear about your answer if you both say yes.")
  String only_if_both();

  @Message("You get this because you’re going to {title} and asked to be introduced.")
  String introductions_why(String title);

  @Message("Change what you look for")
  String change_profile();

  @Message("Stop introductions")
  String stop_introductions();

  @Message("Your turns at {title}, {day}")
  String turns_subject(String title, String day);

  @Message("{name}, here’s where you sit.")
  String turns_heading(String name);

  @Message("The organiser has arranged who sits with whom.")
  String turns_text();

  @Message("Talks, {minutes} minutes each")
  String turns_talks(int minutes);

  @Message("Tables, {minutes} minutes each")
  String turns_tables(int minutes);

  @Message("Table {number}")
  String turns_table(int number);

  @Message("A break for you")
  String turns_out();

  @Message("See them on your phone")
  String turns_button();
}
