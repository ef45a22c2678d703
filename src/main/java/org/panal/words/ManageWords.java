package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the list of own events, the dashboard and the guest list say. Spanish stands in
 * messages/manage_es.properties.
 */
@MessageBundle("manage")
public interface ManageWords {
  @Message("Your events")
  String own_title();

  @Message("New event")
  String new_event();

  @Message("Nothing planned yet. Start something.")
  String own_empty();

  @Message("Name, day, place, how many: five answers and people can say they’re coming.")
  String own_empty_text();

  @Message("You can keep it as a draft first.")
  String own_empty_note();

  @Message("Drafts")
  String own_drafts();

  @Message("Coming up")
  String own_coming();

  @Message("Nothing is published yet.")
  String own_nothing_coming();

  @Message("Past")
  String own_past();

  @Message("Earlier events")
  String own_earlier();

  @Message("Later events")
  String own_later();

  @Message("See page")
  String open_page();

  @Message("Copy link")
  String share();

  @Message("Edit")
  String edit();

  @Message("Event")
  String tabs();

  @Message("Overview")
  String tab_overview();

  @Message("Guests")
  String tab_guests();

  @Message("Introductions")
  String tab_introductions();

  @Message("This event is cancelled.")
  String cancelled();

  @Message(
      "{going} people are going and there {#if capacity == 1}is 1 place{#else}are {capacity}"
          + " places{/if}. Nobody loses theirs; new answers wait.")
  String crowded(int going, int capacity);

  @Message("At a glance")
  String at_a_glance();

  @Message("going")
  String going();

  @Message("waiting for a place")
  String waiting();

  @Message("introductions, none drawn yet")
  String introductions_none();

  @Message("will meet someone they asked for")
  String served();

  @Message("Before the event")
  String todo();

  @Message("Done:")
  String todo_done();

  @Message("RSVPs")
  String rsvps();

  @Message("The curve starts with the first who is coming.")
  String rsvps_none();

  @Message("Who meets whom")
  String who();

  @Message("Picture of introductions, scrolls sideways")
  String who_picture();

  @Message("Without an introduction: {names}.")
  String who_alone(String names);

  @Message("Show as a table")
  String who_table();

  @Message(
      "Your introductions will show here: a cell for each person, a line for each introduction.")
  String who_none();

  @Message("Guests")
  String guests();

  @Message("Guests of {title}")
  String guests_of(String title);

  @Message("{#if people == 1}1 person{#else}{people} people{/if}")
  String guests_count(long people);

  @Message("{#if people == 1}The guest list{#else}All {people} guests{/if}")
  String guests_all(long people);

  @Message("People can say they’re coming once the page is published.")
  String guests_draft();

  @Message("Nobody has answered yet. Share the page.")
  String guests_none();

  @Message("Nobody here goes by that.")
  String guests_not_found();

  @Message("Search guests")
  String guests_search();

  @Message("Name or what they do")
  String guests_search_hint();

  @Message("Status")
  String guests_status();

  @Message("Everybody")
  String guests_everybody();

  @Message("Search")
  String guests_find();

  @Message("CSV")
  String guests_csv();

  @Message("Guest table, scrolls sideways")
  String guests_table();

  @Message("Person")
  String person();

  @Message("Offers")
  String offers();

  @Message("Looks for")
  String seeks();

  @Message("Introductions")
  String introductions_column();

  @Message("Status")
  String status();

  @Message("Not said yet")
  String not_said();

  @Message("none")
  String none();

  @Message("Page before")
  String page_before();

  @Message("Next page")
  String page_after();

  @Message("Add somebody")
  String add_somebody();

  @Message("Add somebody to {title}")
  String add_to(String title);

  @Message(
      "They take their turn like everybody else: a free place, or the waiting list. They are introduced to nobody until they ask for it.")
  String add_text();

  @Message("Name of a member")
  String add_search();

  @Message("No member goes by that.")
  String add_not_found();

  @Message("Add")
  String add();

  @Message("Why?")
  String reason();

  @Message("Back to the guests")
  String back_to_guests();

  @Message("What happened")
  String history();

  @Message("Take {name} off the list?")
  String remove_title(String name);

  @Message("The place goes to the next in line.")
  String remove_text();

  @Message("Take off the list")
  String remove();

  @Message("More")
  String more();

  @Message("New event like this")
  String duplicate();

  @Message("Throw the draft away")
  String discard();

  @Message("Cancel the event")
  String cancel();

  @Message("Dates")
  String tab_dates();

  @Message("Dates: {title}")
  String dates_title(String title);

  @Message("Date")
  String date();

  @Message("Where")
  String date_where();

  @Message("Cancel")
  String skip_date();

  @Message("Let in")
  String approve();

  @Message("Say no")
  String decline();
}
