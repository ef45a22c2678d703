package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What’s on: the list, its search, and what it says when there is nothing. */
@MessageBundle("on")
public interface WhatsOnWords {
  @Message("What’s on")
  String whats_on();

  @Message("New event")
  String new_event();

  @Message("You’re going. {hours}, {place}.")
  String next_up(String hours, String place);

  @Message("See the details")
  String details();

  @Message("Search and filter")
  String search();

  @Message("Words")
  String search_words();

  @Message("A title, a place or who hosts it.")
  String search_hint();

  @Message("Kind")
  String search_kind();

  @Message("Any kind")
  String any_kind();

  @Message("From day")
  String search_from();

  @Message("Show")
  String search_show();

  @Message("Show everything")
  String search_clear();

  @Message("{place} · with {host}")
  String place_with(String place, String host);

  @Message("More events")
  String more();

  @Message("Later events")
  String later();

  @Message("Earlier")
  String earlier();

  @Message("That’s everything for now.")
  String thats_all();

  @Message("Start something")
  String start_something();

  @Message("Nothing planned yet. Start something.")
  String empty_organiser();

  @Message("Nothing planned yet")
  String empty();

  @Message(
      "A lunch, a walk, an evening of work side by side: give it a name and a day, and people can say they come.")
  String empty_organiser_text();

  @Message(
      "New events show up here first. Meanwhile, tell us what you do and what you look for, and the next one starts with the right people.")
  String empty_text();

  @Message("Complete my profile")
  String empty_action();

  @Message("Nothing like that is planned")
  String not_found();

  @Message("Try fewer words, another kind or an earlier day.")
  String not_found_text();
}
