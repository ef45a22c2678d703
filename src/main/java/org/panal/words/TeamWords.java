package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the team of an event reads. Spanish stands in messages/team_es.properties. */
@MessageBundle("team")
public interface TeamWords {
  @Message("Team")
  String tab();

  @Message("Guest list")
  String door_list();

  @Message("Team of {title}")
  String title(String title);

  @Message("Who runs it with you")
  String who();

  @Message("{name} organises it.")
  String organiser(String name);

  @Message("Nobody else helps yet.")
  String nobody();

  @Message("Only {name} can share this event.")
  String only(String name);

  @Message("Take out of the team")
  String remove();

  @Message("Leave the team")
  String leave();

  @Message("Share it with somebody")
  String share();

  @Message(
      "A co-organiser does what you do, but can’t throw the draft away or share the event. A door"
          + " helper sees the guest list and checks people in.")
  String share_text();

  @Message("Name of a member")
  String search();

  @Message("Find")
  String find();

  @Message("No member goes by that.")
  String not_found();

  @Message("What they do")
  String part();

  @Message("Share")
  String add();

  @Message("Hand it over")
  String hand();

  @Message(
      "Another organiser runs it from then on, with all its dates, guests and introductions. You"
          + " both get a mail and you stay in the team; only they can hand it back.")
  String hand_text();

  @Message("New organiser")
  String heir();

  @Message("Hand over")
  String hand_over();
}
