package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The door of an event, in the hands of who keeps it. Spanish stands in
 * messages/door_es.properties.
 */
@MessageBundle("door")
public interface DoorWords {
  @Message("Door")
  String tab();

  @Message("Door: {title}")
  String title(String title);

  @Message("{here} of {expected} here")
  String here_of(int here, long expected);

  @Message("Search by name")
  String search();

  @Message("Find")
  String find();

  @Message("Nobody by that name is coming. Somebody new can be added below.")
  String nobody_found();

  @Message("Nobody is coming yet.")
  String nobody_coming();

  @Message("Check in")
  String check_in();

  @Message("Undo")
  String undo();

  @Message("Let in")
  String let_in();

  @Message("Let in anyway")
  String let_in_anyway();

  @Message("Keep as checked in")
  String settle_keep();

  @Message("To settle")
  String settle();

  @Message(
      "A tablet without the network let these people in, and afterwards they could not be signed up. They are inside: say what to do.")
  String settle_text();

  @Message("Typed: {email}")
  String settle_typed(String email);

  @Message("Name, if it was wrong")
  String settle_name();

  @Message("E-mail")
  String settle_email();

  @Message("Try again")
  String settle_again();

  @Message("Throw away")
  String settle_drop();

  @Message("Takes back that they came. It cannot be undone.")
  String settle_drop_text();

  @Message("Yes, throw it away")
  String settle_drop_do();

  @Message("Why")
  String reason();

  @Message("Somebody without a place")
  String walk_in();

  @Message("They get a place if one is free, and a mail to confirm their address.")
  String walk_in_text();

  @Message("Name")
  String your_name();

  @Message("E-mail")
  String your_email();

  @Message("Wants to be introduced")
  String wants_introductions();

  @Message("Add and check in")
  String add_walk_in();

  @Message("Have a look")
  String flagged();

  @Message(
      "The door let these in although the list says otherwise, or by an address that somebody has already. What happened stands.")
  String flagged_text();

  @Message("Tablets at the door")
  String tablets();

  @Message(
      "Open {address} on a tablet and press the button there. Then type here the code that it shows.")
  String tablets_text(String address);

  @Message("No tablet is paired.")
  String tablets_none();

  @Message("Code on the tablet")
  String tablet_code();

  @Message("What to call it")
  String tablet_name();

  @Message("Tablet by the entrance")
  String tablet_name_usual();

  @Message("For everything in this space")
  String tablet_space();

  @Message("30 days. Otherwise until 12 hours after this one.")
  String tablet_space_hint();

  @Message("Pair")
  String tablet_pair();

  @Message("Seen {time}")
  String tablet_seen(String time);

  @Message("Not started yet")
  String tablet_unseen();

  @Message("until {time}")
  String tablet_until(String time);

  @Message("Staff code {code}")
  String tablet_staff(String code);

  @Message("Revoke")
  String tablet_revoke();

  @Message("Introductions for who is here")
  String rematch();

  @Message(
      "Pairs who are both here stay as they are. Anyone whose match is missing, or who came unannounced, gets the best one free, and is told.")
  String rematch_text();

  @Message("Match who is here")
  String rematch_do();
}
