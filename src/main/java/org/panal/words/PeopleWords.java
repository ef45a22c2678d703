package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the pages about other members read: the directory, a person, blocks, reports, and who sees
 * what. Spanish stands in messages/people_es.properties.
 */
@MessageBundle("people")
public interface PeopleWords {
  @Message("Members")
  String title();

  @Message("Those who want to be found. You choose what others see of you under Settings.")
  String lead();

  @Message("Name, work or organisation")
  String search();

  @Message("Offers")
  String skill();

  @Message("Find")
  String find();

  @Message("Nobody here goes by that.")
  String none();

  @Message("Page before")
  String before();

  @Message("Next page")
  String after();

  @Message("All members")
  String back();

  @Message("Offers")
  String offers();

  @Message("Looks for")
  String seeks();

  @Message("Links")
  String links();

  @Message("This is how others see you.")
  String yourself();

  @Message("Rather not meet?")
  String keep_away();

  @Message(
      "If you block this person, we won’t introduce you again and you won’t see each other here. They aren’t told.")
  String block_text();

  @Message("Block {name}")
  String block(String name);

  @Message("Tell the admins")
  String report();

  @Message("Report {name}")
  String report_title(String name);

  @Message("Only the admins read it. {name} never learns of it.")
  String report_text(String name);

  @Message("What is wrong?")
  String reason();

  @Message("What happened")
  String what_happened();

  @Message("Send to the admins")
  String send();

  @Message("People you blocked")
  String blocked();

  @Message("You’re not introduced to them nor they to you. Nobody else can see this list.")
  String blocked_text();

  @Message(
      "{#if n == 0}Nobody is blocked{#else if n == 1}1 person is blocked{#else}{n} people are blocked{/if}")
  String blocked_open(int n);

  @Message("You’ve blocked nobody.")
  String blocked_none();

  @Message("since {day}")
  String since(String day);

  @Message("Unblock")
  String unblock();

  @Message("Who sees what")
  String visibility();

  @Message(
      "You decide who sees which part of your profile. Of other members, only people you’re introduced to get your e-mail address, once you both said yes. Admins can see it too.")
  String visibility_text();

  @Message("Choose")
  String visibility_open();

  @Message("Links go to people you’re introduced to once both of you said yes.")
  String links_hint();

  @Message("Save")
  String save();

  @Message("Reports")
  String reports();

  @Message("What members told about others. Whom it is about never sees it.")
  String reports_text();

  @Message("Nothing was reported.")
  String reports_none();

  @Message("{reporter} about {reported}")
  String about(String reporter, String reported);

  @Message("What came of it")
  String outcome();

  @Message("Close")
  String close();

  @Message("closed")
  String closed();
}
