package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What is said of what people look for in vain, and of inviting who offers it. Spanish stands in
 * messages/invitation_es.properties.
 */
@MessageBundle("invitation")
public interface InvitationWords {
  @Message("Sought and not offered")
  String shortages();

  @Message("Whatever those who are going look for, somebody who is going offers.")
  String shortages_none();

  @Message(
      "An invitation is one mail with one button, and no more than two in a week for anybody. You don’t learn who got it.")
  String how();

  @Message("You’re invited to {title}")
  String title(String title);

  @Message("You’re invited")
  String heading();

  @Message("People who are coming look for {skill}. You offer it.")
  String why(String skill);

  @Message("This invitation has ended. See whether there is still a place.")
  String over();

  @Message("Invitations")
  String own();

  @Message(
      "When people who are going to an event look for what you offer, its organiser may invite you by mail: at most twice a week, and without learning that it was you.")
  String own_text();

  @Message("No more invitations")
  String stop();

  @Message("Let invitations come again")
  String start();

  @Message("{count} more")
  String shortages_more(int count);
}
