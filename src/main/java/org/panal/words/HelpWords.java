package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The pages that explain Panal. Spanish stands in messages/help_es.properties. */
@MessageBundle("help")
public interface HelpWords {

  @Message("Help")
  String help();

  @Message("Panal tells you what’s on and who you should meet there.")
  String lead();

  @Message("Start here")
  String start();

  @Message("Tell us what you can help with and what you look for. Two short lists are enough.")
  String start_profile();

  @Message("Say you’re going to something. One tap, and one tap back if you can’t make it.")
  String start_going();

  @Message("The day before, we suggest two or three people and say why.")
  String start_meet();

  @Message("When it is full")
  String places();

  @Message(
      "You join the waiting list in the order people asked. The moment a place opens it goes to the next in line, and we write. In the last hours before the start, only those who asked for places at short notice move up; anybody else in line may take a free place with one tap.")
  String places_text();

  @Message("How introductions are chosen")
  String introductions();

  @Message(
      "From what each of you offers and looks for, your fields, goals and languages. Never from age, gender, origin or anything else about who you are. Every card says why. You get as many as you asked for, never more.")
  String introductions_text();

  @Message("Who sees what")
  String privacy();

  @Message(
      "Who you’re introduced to sees your first name, an initial, what you do and the reasons. E-mail and links are shown when you’ve both said yes. A no is never shown and never told.")
  String privacy_text();

  @Message("Stuck?")
  String stuck();

  @Message("Ask the people who run {space}: they can help with everything here.")
  String stuck_text(String space);

  @Message("Accessibility")
  String accessibility();

  @Message("Panal is for everybody who comes through the door. We aim at WCAG 2.2, level AA.")
  String accessibility_lead();

  @Message("What works")
  String works();

  @Message("Everything can be done with a keyboard, and without JavaScript.")
  String works_keyboard();

  @Message(
      "Nothing is said by colour alone; every picture that says something says it in words too.")
  String works_words();

  @Message("Pages can be enlarged four times and read on a narrow screen.")
  String works_size();

  @Message("If your device asks for less movement, nothing moves.")
  String works_motion();

  @Message("Light and dark follow your device.")
  String works_theme();

  @Message("English and Spanish, and texts in the other language say so to a screen reader.")
  String works_languages();

  @Message("What is not there yet")
  String missing();

  @Message(
      "We have not yet had these pages tried by people who use a screen reader every day. The texts of events are written by their organisers; they may be less plain than ours.")
  String missing_text();

  @Message("Tell us")
  String tell_us();

  @Message(
      "If something stands in your way, tell the people who run {space}. That is a defect, and we treat it as one.")
  String tell_us_text(String space);
}
