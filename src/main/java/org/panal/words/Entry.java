package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say that let people in. Spanish stands in messages/entry_es.properties. */
@MessageBundle("entry")
public interface Entry {
  @Message("Sign in")
  String title();

  @Message("Signing in by e-mail is not here yet. Until it is, there are two ways in.")
  String ways();

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
