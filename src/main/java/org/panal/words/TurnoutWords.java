package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What is said of who comes, who came, and who still does. Spanish stands in
 * messages/turnout_es.properties.
 */
@MessageBundle("turnout")
public interface TurnoutWords {
  @Message("How many will come")
  String outlook();

  @Message("Nobody is going yet, so there is nothing to work out.")
  String outlook_none();

  @Message("See more")
  String more();

  @Message("Who will come to {title}")
  String forecast_title(String title);

  @Message(
      "Worked out from how often each of those going came where they had said so, over a year and at most twelve dates. Whoever is new is taken to come three times in four. Nobody’s own rate is shown to anybody else.")
  String how();

  @Message("Still coming?")
  String question();

  @Message(
      "The day before, everyone who is going gets one mail with one button: “I’m still coming”, or they give their place to the next. Whoever answered that same day is not asked.")
  String question_text();

  @Message("Ask them the day before")
  String ask();

  @Message("Don’t ask")
  String ask_not();

  @Message("They are asked the day before every date of this event.")
  String asks();

  @Message("How many places to give")
  String advice();

  @Message("Nobody knows what the room holds. Choose a room, or say how many people fit.")
  String advice_none();

  @Message("How many people fit")
  String holds();

  @Message("How often it may be too full")
  String risk();

  @Message("Work it out")
  String reckon();

  @Message("Walk-ins are not in it.")
  String walk_ins();

  @Message("Who came to {title}")
  String came_title(String title);

  @Message("Who came")
  String came();

  @Message(
      "Correct what the door missed. What you say here overrules the door, but only in this list and in each person’s attendance rate.")
  String came_text();

  @Message("Choose")
  String choose();

  @Message("Nobody was on the list.")
  String came_none();

  @Message("Says they were there")
  String says();

  @Message("What counts")
  String ruling();

  @Message("Save")
  String save();

  @Message("When you came")
  String own();

  @Message(
      "How often you came where you had said so. It helps organisers plan how many chairs they need; they see the sum of everybody, never yours.")
  String own_text();

  @Message("See your dates")
  String own_open();

  @Message("Nothing yet: the dates you said you’d come to appear here once they’re over.")
  String own_none();

  @Message("Your dates of a year")
  String own_dates();

  @Message(
      "Stepping back in time counts for nothing. A date where nobody kept the door doesn’t either.")
  String own_how();

  @Message("I was there")
  String was_there();

  @Message("You said you were there. The organiser decides.")
  String said();

  @Message("Still coming to {title}?")
  String still_title(String title);

  @Message("Are you still coming?")
  String still();

  @Message("I’m still coming")
  String still_yes();

  @Message("You said you’re still coming. See you there.")
  String still_said();

  @Message("You’re not on the list, so there is nothing to say.")
  String still_not_going();

  @Message("Event page")
  String event_page();
}
