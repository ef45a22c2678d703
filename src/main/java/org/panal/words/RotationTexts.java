package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What pages say of talks two by two and of tables. Spanish stands in messages/turns_es.properties.
 */
@MessageBundle("turns")
public interface RotationTexts {
  @Message("How people meet")
  String kinds();

  @Message("Introductions")
  String introductions();

  @Message("Speed rounds")
  String talks();

  @Message("Tables")
  String tables();

  @Message("Speed rounds at {title}")
  String title_talks(String title);

  @Message("Tables at {title}")
  String title_tables(String title);

  @Message("Timed talks, two by two")
  String first_talks();

  @Message("Small tables that change")
  String first_tables();

  @Message(
      "{people} people want to meet others. Everybody talks with one person a turn, then all change. Nobody meets the same person twice.")
  String text_talks(int people);

  @Message(
      "{people} people want to meet others. Small tables are drawn anew each turn, so that people sit with others.")
  String text_tables(int people);

  @Message("Nobody sees anything before you publish.")
  String first_note();

  @Message("Not yet")
  String not_yet();

  @Message(
      "It takes two who come and want to be introduced, at an event that is published and not over.")
  String not_yet_text();

  @Message("Turns")
  String turns();

  @Message("Minutes a turn")
  String minutes();

  @Message("Changing places included")
  String minutes_hint();

  @Message("People at a table")
  String seats();

  @Message("First turn begins")
  String begins();

  @Message("Draw the plan")
  String draw();

  @Message("Draw again")
  String again();

  @Message("Change it and draw again")
  String change();

  @Message("Drawing again replaces this draft.")
  String again_note();

  @Message("What is published stays. Another plan can be drawn and published beside it.")
  String again_published();

  @Message("Publish")
  String publish();

  @Message("Publish this plan for “{title}”?")
  String publish_title(String title);

  @Message(
      "{people} people will see on their page when, where and with whom they sit. Once published, it can’t be changed.")
  String publish_text(int people);

  @Message("Publish the plan")
  String publish_do();

  @Message("Not yet")
  String publish_not();

  @Message("The plan on paper")
  String print();

  @Message("Download as a table")
  String csv();

  @Message("What was checked?")
  String checked();

  @Message(
      "Before this draft was saved, a second program went through it: everybody is there once each turn, nobody sits with somebody they must not meet, and no two talk twice.")
  String checked_text();

  @Message("Turn {number}")
  String turn(int number);

  @Message("Table {number}")
  String table(int number);

  @Message("Sits out")
  String out();

  @Message("Plan of who sits where, scrolls sideways")
  String sheet();

  @Message("Name")
  String name();

  @Message("A dash: sits this turn out.")
  String dash();

  @Message("Back to the plan")
  String back();

  @Message("Print this page from your browser.")
  String print_how();

  @Message("Your speed rounds at {title}")
  String own_talks(String title);

  @Message("Your tables at {title}")
  String own_tables(String title);

  @Message("{day}, {minutes} minutes a turn")
  String own_when(String day, int minutes);

  @Message("You sit this turn out. Everybody does in turn where the number is odd.")
  String own_out();
}
