package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say that let people in. Spanish stands in messages/entry_es.properties. */
@MessageBundle("entry")
public interface Entry {
  @Message("Sign in")
  String title();

  @Message("Type your e-mail address. You get a mail with a code; there is no password.")
  String mail_lead();

  @Message("Your e-mail")
  String mail_label();

  @Message("Send me a code")
  String mail_button();

  @Message("New here? It is the same way in. You are asked for your name after it.")
  String mail_new();

  @Message("Sign in with a passkey")
  String passkey();

  @Message("No passkey was used. Try again, or sign in by mail.")
  String passkey_failed();

  @Message("Sign in with {name}")
  String provider(String name);

  @Message("That way did not work")
  String not_through();

  @Message("Sign in by mail instead")
  String not_through_button();

  @Message(
      "Your account at {name} is new here. The code links it to your membership, so nobody can do"
          + " that but you; from then on one press is enough.")
  String code_links(String name);

  @Message("Check your e-mail")
  String code_title();

  @Message("A mail with a code and a link is on its way to {email}.")
  String code_lead(String email);

  @Message("The code from the mail")
  String code_label();

  @Message("Six digits. They work for ten minutes, in this browser.")
  String code_hint();

  @Message("Sign in")
  String code_button();

  @Message("It can take a minute, and it may be in your junk folder.")
  String code_late();

  @Message("Ask for another mail")
  String code_again();

  @Message("Sign in here")
  String link_title();

  @Message("You asked for this with {email}. One press and you are in.")
  String link_lead(String email);

  @Message("Go back to where you asked")
  String elsewhere_title();

  @Message(
      "This link works in the browser that asked for it, and this is another one. Type the code from"
          + " the same mail there. Or start anew here.")
  String elsewhere_text();

  @Message("Start here instead")
  String elsewhere_button();

  @Message("This code or link no longer works")
  String over_title();

  @Message(
      "A code or link works once, for ten minutes and five tries, and until you ask for a newer one."
          + " Nothing is lost: a new one is a press away.")
  String over_text();

  @Message("Ask for a new one")
  String over_button();

  @Message("Welcome. Who are you?")
  String join_title();

  @Message("{email} is yours. Your name, and you are in.")
  String join_lead(String email);

  @Message("Your name")
  String join_name();

  @Message("Others see your first name and an initial until you both want to meet.")
  String join_name_hint();

  /** Whoever changes this text, in any language, changes its version in SignIns too. */
  @Message(
      "I agree that Panal at {space} keeps my name, my address and what I tell about myself, to run"
          + " events and to introduce me to people. I can take this back whenever I like.")
  String consent(String space);

  @Message("Join")
  String join_button();

  @Message("You run this space")
  String admin_title();

  @Message(
      "As long as no admin has come in, Panal prints a link where it was started. Open it within 24"
          + " hours; it works once. Restart Panal for a new one.")
  String admin_text();

  @Message("You write a program")
  String program_title();

  @Message(
      "The API takes a token. Whoever runs this space sets the first one when starting Panal, with"
          + " PANAL_ADMIN_EMAIL and PANAL_ADMIN_TOKEN.")
  String program_text();

  @Message("Read about the API")
  String program_link();

  @Message("Everything public is open to you without signing in.")
  String nobody();

  @Message("See what’s on")
  String whats_on();

  @Message("Who are you today?")
  String cast_title();

  @Message("These people are made up, so that you can look around. One press signs you in as them.")
  String cast_text();

  @Message("They run the space")
  String cast_hosts();

  @Message("They work here")
  String cast_others();

  @Message("Organiser")
  String organiser();

  @Message("Admin")
  String admin();

  @Message("Run this space")
  String set_up_title();

  @Message("You become the admin of {space}: you can change everything here.")
  String set_up_text(String space);

  @Message("This link works once. Whoever has it can use it, so keep it to yourself.")
  String set_up_once();

  @Message("Your name")
  String set_up_name();

  @Message("Your e-mail")
  String set_up_email();

  @Message("Panal writes to this address.")
  String set_up_email_hint();

  @Message("Come in as admin")
  String set_up_button();
}
