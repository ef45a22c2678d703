package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The tablet without the network, and what it tries before the door opens. Spanish stands in
 * messages/offline_es.properties.
 */
@MessageBundle("offline")
public interface OfflineWords {
  @Message("Offline")
  String title();

  @Message("Offline: still checking in")
  String still();

  @Message("Offline: still checking in · {n} to send")
  String to_send(String n);

  @Message("List from {time}, {minutes} min ago")
  String age(String time, String minutes);

  @Message("{here} of {expected} here")
  String here(String here, String expected);

  @Message("Checked in at {time}")
  String here_at(String time);

  @Message("No network, and no list")
  String nothing();

  @Message(
      "This tablet has not read who is coming yet. It goes on by itself when the network is back.")
  String nothing_text();

  @Message("Have a word with the team")
  String trouble();

  @Message("This tablet could not write it down.")
  String trouble_text();

  @Message(
      "If a place is free it is yours. The network is down just now: we’ll write to confirm your address once it is back.")
  String walk_text();

  @Message("Type your name.")
  String name_missing();

  @Message("Type an address that mail can reach, such as ana@example.org.")
  String email_wrong();

  @Message("That code isn’t on tonight’s list")
  String other_pass();

  @Message("It may be for another day. Look for your name, or ask the team.")
  String other_pass_text();

  @Message("One guest")
  String one_guest();

  @Message("{n} guests")
  String guests(String n);

  @Message("All is kept here and sent when the network is back. Waiting: {n}.")
  String staff_text(String n);

  @Message("{n} check-ins not sent yet")
  String unsent(String n);

  @Message("One check-in not sent yet")
  String unsent_one();

  @Message("Put this tablet away?")
  String unsent_none();

  @Message(
      "Left at the door, it sends them by itself. Put away, it forgets who is coming, keeps these locked, and sends them when it hears the network again. If it never does, they’re lost.")
  String unsent_text();

  @Message("It forgets who is coming, and nobody can come in by it until it is paired again.")
  String unsent_none_text();

  @Message("Leave it at the door")
  String unsent_keep();

  @Message("Put it away all the same")
  String unsent_do();

  @Message("{n} not sent yet. Press again to put it away and lose them.")
  String unsent_still(String n);

  @Message("This tablet is put away")
  String away();

  @Message(
      "Names and introductions are gone from it. It tells the server when the network is back.")
  String away_text();

  @Message("Kept locked and still to send: {n}.")
  String away_some(String n);

  @Message("The checks need the network")
  String check_offline();

  @Message("The camera is off. Type your name, or use the hand scanner.")
  String camera_off();

  @Message("Before the doors open")
  String check();

  @Message("Can this tablet run the evening?")
  String check_title();

  @Message("Checking…")
  String check_wait();

  @Message("Camera")
  String camera();

  @Message("Reads passes.")
  String camera_good();

  @Message("Off or refused. Allow it in the browser’s settings, or use a hand scanner.")
  String camera_bad();

  @Message("Sound")
  String sound();

  @Message("On. You should have heard two notes.")
  String sound_good();

  @Message("Turned off. Colours, icons and words still tell people.")
  String sound_bad();

  @Message("Network")
  String network();

  @Message("The server answers.")
  String network_good();

  @Message("No answer. The tablet can check in by its list.")
  String network_bad();

  @Message("List")
  String roster();

  @Message("Read just now: %n% people.")
  String roster_good();

  @Message("Not kept here. Without the network nobody could come in.")
  String roster_bad();

  @Message("Clock")
  String clock();

  @Message("Right.")
  String clock_good();

  @Message("Off by %n% seconds. The tablet makes up for it; better set it.")
  String clock_bad();

  @Message("Memory")
  String storage();

  @Message("The browser keeps what is recorded.")
  String storage_good();

  @Message("The browser may clear it when short of space. Install this page as an app.")
  String storage_bad();

  @Message("Screen")
  String screen();

  @Message("Stays awake.")
  String screen_good();

  @Message("May fall asleep. Switch that off in the tablet’s settings.")
  String screen_bad();

  @Message("Waiting to be sent")
  String waiting();

  @Message("Nothing.")
  String waiting_good();

  @Message("%n%. They go by themselves.")
  String waiting_bad();

  @Message("Check again")
  String check_again();

  @Message("This list needs JavaScript, as does working without the network.")
  String check_script();
}
