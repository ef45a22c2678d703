package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of the outbox says. Spanish stands in messages/outbox_es.properties. */
@MessageBundle("outbox")
public interface OutboxWords {
  @Message("Outbox")
  String title();

  @Message("Mails of the sample people. No mail leaves a development build.")
  String about();

  @Message("Mails, the latest first")
  String list();

  @Message("The latest {shown} of {total}.")
  String count(int shown, long total);

  @Message("Written")
  String at();

  @Message("To")
  String to();

  @Message("About")
  String what();

  @Message("State")
  String state();

  @Message("Look at it")
  String look();

  @Message("HTML")
  String html();

  @Message("Text")
  String text();

  @Message("mail {id}")
  String which(long id);

  @Message("You’re going")
  String kind_going();

  @Message("A place opened")
  String kind_promoted();

  @Message("Not let in")
  String kind_declined();

  @Message("Place free")
  String kind_seat_free();

  @Message("Changed")
  String kind_moved();

  @Message("Cancelled")
  String kind_cancelled();

  @Message("Introductions")
  String kind_introductions();

  @Message("On the list")
  String kind_placed();

  @Message("Off the list")
  String kind_removed();

  @Message("Invitation")
  String kind_invited();

  @Message("Still coming?")
  String kind_still_coming();

  @Message("Turns and tables")
  String kind_turns();

  @Message("Handed over")
  String kind_handed_over();

  @Message("Code to sign in")
  String kind_sign_in();

  @Message("to be sent")
  String state_new();

  @Message("sent")
  String state_sent();

  @Message("dropped")
  String state_dropped();

  @Message("did not leave")
  String state_dead();

  @Message("Nothing to tell yet")
  String empty_title();

  @Message("Say that you’re going to something, and the mail about it stands here.")
  String empty_text();

  @Message("See what’s on")
  String empty_action();
}
