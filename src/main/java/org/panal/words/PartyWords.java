package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Guests, roles and questions of an answer, and coming by name and address alone. Spanish stands in
 * messages/party_es.properties.
 */
@MessageBundle("party")
public interface PartyWords {
  @Message("What do you come as?")
  String lane();

  @Message("Who comes with you?")
  String guests_asked();

  @Message("{#if n == 1}One guest with you{#else}{n} guests with you{/if}")
  String with_guests(int n);

  @Message("Only those who organise this read what you answer here.")
  String who_reads();

  @Message("Your name")
  String your_name();

  @Message("Your e-mail address")
  String your_email();

  @Message("We’ll send a code there and keep your place for ten minutes.")
  String your_email_hint();

  @Message("Been here before?")
  String member();

  @Message("Type the code from the mail")
  String code_title();

  @Message(
      "We’ve sent it to the address you gave. Where there is a place, it’s yours for ten minutes.")
  String code_lead();

  @Message("Confirm")
  String code_button();

  @Message("Not open yet")
  String not_yet();

  @Message("You can sign up from {day}.")
  String opens(String day);

  @Message("Answers are closed")
  String too_late();

  @Message("They were taken until {day}.")
  String closed(String day);

  @Message("Answers")
  String tab();

  @Message("What answers can say")
  String title();

  @Message("For all dates of this event. Whoever has answered keeps their place.")
  String intro();

  @Message("How many guests may each member bring?")
  String most_guests();

  @Message("0 to 10. A guest takes a place like everybody else.")
  String most_guests_hint();

  @Message("How many days before does sign-up open?")
  String opens_days();

  @Message("Empty: as soon as it is published.")
  String opens_days_hint();

  @Message("How many hours before does it close?")
  String closes_hours();

  @Message("Empty: until it is over. You can still add people yourself.")
  String closes_hours_hint();

  @Message("Roles")
  String lanes();

  @Message(
      "Such as mentor and mentee, each with its own places. The first is the usual one. Empty the name to remove a role.")
  String lanes_hint();

  @Message("Role {n}")
  String lane_name(int n);

  @Message("How many?")
  String lane_capacity();

  @Message("Its free places go to full roles")
  String lane_lends();

  @Message("Questions")
  String questions();

  @Message(
      "Up to five, answered with the yes. Empty the text to remove one: its answers go with it. All answers are erased 90 days after the event.")
  String questions_hint();

  @Message("Question {n}")
  String question(int n);

  @Message("Answered with")
  String kind();

  @Message("Choices, one a line")
  String choices();

  @Message("An answer is needed")
  String required();

  @Message("Save")
  String save();

  @Message("Change {name}’s place")
  String move(String name);

  @Message("Role")
  String move_lane();

  @Message("Guests")
  String move_guests();

  @Message("Change")
  String move_do();

  @Message("Answers")
  String given();

  @Message("Nothing said")
  String not_said();

  @Message("Any role")
  String any_lane();
}
