package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the page of a round says to who runs the event. Spanish stands in
 * messages/draw_es.properties.
 */
@MessageBundle("draw")
public interface DrawWords {
  @Message("Introductions for {title}")
  String title(String title);

  @Message("Who should meet whom?")
  String first_title();

  @Message("{people} people want to be introduced. Draw, look at the pairs, then publish.")
  String first_text(int people);

  @Message("Nobody sees anything before you publish.")
  String first_note();

  @Message("Not yet")
  String not_yet_title();

  @Message(
      "{#if people == 1}One person wants to be introduced so far.{#else}Nobody wants to be introduced so far.{/if} It takes two.")
  String not_yet_text(int people);

  @Message("Introductions are drawn for an event that is published and not over.")
  String not_open_text();

  @Message("Draw introductions")
  String draw();

  @Message("Published")
  String published();

  @Message("Draft")
  String draft();

  @Message(
      "{#if introductions == 1}1 introduction{#else}{introductions} introductions{/if} between {people} people")
  String count(int introductions, int people);

  @Message("Publish introductions")
  String publish();

  @Message("Draw again")
  String again();

  @Message("Drawing again replaces this draft.")
  String again_note();

  @Message("What is published stays. Another draw adds introductions for those who came later.")
  String again_published_note();

  @Message("No pair fits. See below what would help.")
  String none();

  @Message("Table of introductions, scrolls sideways")
  String table();

  @Message("People")
  String people();

  @Message("Why")
  String why();

  @Message("{#if n == 1}One more reason{#else}{n} more reasons{/if}")
  String more_reasons(int n);

  @Message("Points")
  String points();

  @Message("Without an introduction")
  String alone();

  @Message("Publish introductions for “{title}”?")
  String publish_title(String title);

  @Message(
      "{#if introductions == 1}1 introduction goes{#else}{introductions} introductions go{/if} out to {people} people: by mail, and on their page. Once published, they can’t be changed.")
  String publish_text(int introductions, int people);

  @Message("Without an introduction: {names}.")
  String publish_alone(String names);

  @Message("Publish and send")
  String publish_do();

  @Message("Not yet")
  String publish_not();

  @Message(
      "Every pair that could be introduced was looked at. First as many people as possible get an introduction, then as many as possible one that brings them what they look for, then the points count.")
  String proof_how();

  @Message(
      "A second program, which shares nothing with the first, checked it before this draft was saved. You need not believe us: the file lets anybody check it again.")
  String proof_again();

  @Message(
      "The search ended before everything was ruled out. The figure above is the most that could still be missing. Such a draft is saved without the second check.")
  String proof_not();

  @Message("What does that mean?")
  String proof_title();

  @Message("Download the proof")
  String proof_download();

  @Message(
      "It names people by number, without names or addresses. It does not say who does not want to meet whom.")
  String proof_file();

  @Message("All rounds of this event")
  String rounds();

  @Message("Round {number}")
  String round(int number);

  @Message("Replaced")
  String replaced();

  @Message("Shown above")
  String shown();

  @Message("Look at it")
  String look();

  @Message("Download as a table")
  String csv();

  @Message("An earlier round. It is here to look back at.")
  String earlier();

  @Message("To the latest round")
  String to_latest();
}
