package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about people's data. Spanish stands in messages/privacy_es.properties. */
@MessageBundle("privacy")
public interface PrivacyWords {
  @Message("Your data")
  String title();

  @Message("Take a copy of everything we keep about you, or delete your account.")
  String lead();

  @Message("First, show that it’s you")
  String fresh();

  @Message(
      "An open browser is not enough for this. Sign in once more: we send a code to {email},"
          + " and you have ten minutes from then.")
  String fresh_text(String email);

  @Message("Send me a code")
  String fresh_code();

  @Message("Or use a passkey")
  String fresh_passkey();

  @Message("A copy of everything")
  String copy();

  @Message(
      "One file with every row that is about you, as it stands in the database. It tells nothing"
          + " that is somebody else’s, and holds no key to anything.")
  String copy_text();

  @Message("Download it")
  String copy_do();

  @Message("Delete yourself")
  String erase();

  @Message(
      "Everything personal is overwritten at once and for good. It cannot be undone, not even by us.")
  String erase_text();

  @Message("What will happen")
  String erase_open();

  @Message("Delete your account?")
  String erase_title();

  @Message(
      "Your name, address, profile, introductions, wishes and ways in go at once, everywhere, and"
          + " you are signed out on every device.")
  String erase_now();

  @Message("Seats you hold go to the next in line. Mails that wait for you are not sent.")
  String erase_seats();

  @Message(
      "What stays are numbers: how many came, how many were introduced. They lead back to nobody.")
  String erase_stays();

  @Message("Yes, delete everything about me. I know that it cannot be undone.")
  String erase_sure();

  @Message("Delete my account")
  String erase_do();

  @Message("Keep my account")
  String erase_not();

  @Message("What we keep, why and how long")
  String kept();

  @Message(
      "Here is everything {space} keeps about people. Nothing is sold or handed on, and no other"
          + " site watches you here.")
  String kept_lead(String space);

  @Message("How long")
  String kept_long();

  @Message("You can read all of it, and delete it, under Settings.")
  String kept_yours();

  @Message(
      "Whom somebody else entered and who never came is erased after 180 days without a sign of"
          + " life.")
  String kept_strangers();

  @Message("For admins")
  String admin();

  @Message(
      "Who may do what, which words are understood, what is kept for a time only, and what was done to whom.")
  String admin_text();

  @Message("Data due for erasure")
  String due_title();

  @Message(
      "Expired data is erased automatically: codes and sessions every ten minutes, the rest once a day.")
  String due_lead();

  @Message("Due now")
  String due();

  @Message("What")
  String due_what();

  @Message("Rows")
  String due_rows();

  @Message("What was erased")
  String done();

  @Message("Nothing yet.")
  String done_none();

  @Message("Day")
  String done_day();

  @Message("Later")
  String later();

  @Message("Earlier")
  String earlier();

  @Message("Who did what")
  String audit();

  @Message("What organisers and admins did to others. Nobody can change it; the names are today’s.")
  String audit_lead();

  @Message("Who, or to whom")
  String audit_name();

  @Message("What was done")
  String audit_act();

  @Message("Anything")
  String audit_any();

  @Message("From")
  String audit_from();

  @Message("To")
  String audit_to();

  @Message("Show")
  String audit_show();

  @Message("Nothing like that.")
  String audit_none();
}
