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

  @Message("{here} here of {expected}")
  String here(String here, String expected);

  @Message("Checked in at {time}")
  String here_at(String time);

  @Message("No network, and no list")
  String nothing();

  @Message(
      "This tablet has not read who is coming yet. It goes on by itself when the network is back.")
  String nothing_text();

  @Message("Have a word with the team")
  String walk_in();

  @Message("Signing up needs the network, which is down just now. The team will write you down.")
  String walk_in_text();

  @Message("The team’s panel needs the network")
  String staff();

  @Message("People who come in are recorded here, and sent when the network is back. Waiting: {n}.")
  String staff_text(String n);

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
