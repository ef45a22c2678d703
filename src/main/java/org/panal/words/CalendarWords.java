package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The calendar of a space, and posters. Spanish stands in messages/cal_es.properties. */
@MessageBundle("cal")
public interface CalendarWords {
  @Message("Calendar")
  String calendar();

  @Message("{month}: {space}")
  String title(String month, String space);

  @Message("What’s on at {space}: meetups, workshops and introductions, month by month.")
  String about(String space);

  @Message("What’s on at {space}. All times are {zone}.")
  String lead(String space, String zone);

  @Message("Months")
  String months();

  @Message("This month")
  String today();

  @Message("Follow in your calendar")
  String follow();

  @Message(
      "The public events, on your phone or computer, and always up to date. Where a calendar asks for an address, copy it.")
  String follow_text();

  @Message("Copy the address")
  String address();

  @Message("{#if over}Nothing took place in {month}{#else}Nothing is planned for {month}{/if}")
  String empty(String month, boolean over);

  @Message("New events show up here the moment they are published.")
  String empty_text();

  @Message("Next: {title}, {day}.")
  String empty_next(String title, String day);

  @Message("See the event")
  String empty_open();

  @Message("See all that’s on")
  String empty_all();

  @Message("Spaces")
  String spaces();

  @Message("Choose whose calendar you want to see.")
  String spaces_text();

  @Message("Month by month")
  String by_month();

  @Message("Poster to print")
  String poster();

  @Message("Poster: {title}")
  String poster_of(String title);

  @Message(
      "One sheet of A4, upright. It reads as well in black and white, and the code leads whoever scans it to the page.")
  String poster_how();

  @Message("Language of the poster")
  String poster_language();

  @Message("Show")
  String poster_show();

  @Message("This is a draft: publish it before you hang the poster up.")
  String poster_draft();

  @Message("This date is cancelled. The page behind the code says so.")
  String poster_cancelled();

  @Message("The code on the poster")
  String poster_code();

  @Message("Print this page from the browser’s menu, with Ctrl and P, or with ⌘ and P.")
  String poster_print();
}
