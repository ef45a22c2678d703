package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page of one event. Spanish stands in messages/ev_es.properties. */
@MessageBundle("ev")
public interface EventWords {
  @Message("{#if n == 0}Nobody yet{#else}{n} going{/if}")
  String going(int n);

  @Message("Sign in")
  String sign_in();

  @Message("Hosted by")
  String hosted_by();

  @Message("Who’s coming")
  String who_goes();

  @Message("In Spanish")
  String held_in_spanish();

  @Message("In English")
  String held_in_english();

  @Message("Members only")
  String members_only();

  @Message("Only by this link")
  String unlisted();

  @Message("Manage this event")
  String manage();

  @Message("This is a draft: only who runs it sees it.")
  String draft();

  @Message("Online")
  String online();

  @Message("The link is here once you’re going.")
  String online_hint();

  @Message("in person or online")
  String hybrid();

  @Message("Join online")
  String join_online();

  @Message("Come along?")
  String come_along();

  @Message("I’m going")
  String im_going();

  @Message("Join the waiting list")
  String join_line();

  @Message("Add to calendar")
  String to_calendar();

  @Message("Can’t make it")
  String cant_make_it();

  @Message("Leave the waiting list")
  String leave_line();

  @Message("Take the place")
  String claim();

  @Message(
      "{#if n == 1}One person coming needs what you do{#else}{n} people coming need what you"
          + " do{/if}")
  String needing(int n);

  @Message("Most wanted: {skill}.")
  String needing_skill(String skill);

  @Message("Say you’re going and we’ll introduce you.")
  String needing_hint();

  @Message("If you get a place, we’ll introduce you.")
  String needing_full();

  @Message("{#if n == 1}Somebody you should meet{#else}{n} people you should meet{/if}")
  String meets(int n);

  @Message("Picked from what you each offer and look for.")
  String meets_hint();

  @Message("You’re going, {name}")
  String youre_going(String name);

  @Message(
      "We’ll write if anything changes. If you can’t come after all, one tap gives your place to the next in line.")
  String going_hint();

  @Message("You’re on the waiting list, {name}")
  String youre_waiting(String name);

  @Message("You’re number {n} in line. We’ll write the moment a place opens.")
  String place_in_line(int n);

  @Message("A place is free, {name}")
  String free_place(String name);

  @Message("It goes to the first who takes it.")
  String free_place_hint();

  @Message("Full")
  String full();

  @Message("Join the waiting list and we’ll write the moment a place opens.")
  String full_hint();

  @Message("You can change your mind until it is over.")
  String change_mind();

  @Message("No limit on places")
  String no_limit();

  @Message("You said you can’t make it. Changed your mind?")
  String said_no();

  @Message("{taken} of {capacity} places taken")
  String places_taken(int taken, int capacity);

  @Message("You’ll sign in first, then come back here.")
  String sign_in_hint();

  @Message("What do you want from this one?")
  String wishes();

  @Message("In your words")
  String wishes_goal();

  @Message("One line. It helps us choose who you meet.")
  String wishes_goal_hint();

  @Message("How many introductions?")
  String wishes_count();

  @Message("1 to 5. Left empty, as your profile says.")
  String wishes_count_hint();

  @Message("Introduce me to people")
  String wishes_introduce();

  @Message("Your contact details stay private until you both say yes.")
  String wishes_introduce_hint();

  @Message("Give me a place even at short notice")
  String wishes_standby();

  @Message(
      "For the waiting list: in the last hours before it starts, places go only to who ticked this.")
  String wishes_standby_hint();

  @Message("Save")
  String wishes_save();

  @Message("This event is cancelled.")
  String cancelled();

  @Message("It has moved.")
  String moved();

  @Message("Before: {before}. Now: {now}.")
  String moved_from(String before, String now);

  @Message("This one is over")
  String over();

  @Message(
      "{#if n == 0}Nobody had a place.{#else if n == 1}One person had a place.{#else}{n} people had a place.{/if}")
  String over_text(int n);

  @Message("{#if n == 1}One person was checked in.{#else}{n} people were checked in.{/if}")
  String over_came(int n);

  @Message("You were there. See who you met.")
  String over_went();

  @Message("You had a place, but the door did not see you.")
  String over_missed();

  @Message("I was there")
  String over_was_there();

  @Message("My introductions")
  String my_introductions();

  @Message("See what’s on")
  String whats_next();

  @Message("What it’s about")
  String about();

  @Message("Copy link")
  String share();

  @Message("Answer")
  String answer_here();

  @Message("There is nothing here for guests")
  String unseen();

  @Message("Some events are for members only. If you are one, sign in and look again.")
  String unseen_text();

  @Message("Other dates")
  String other_dates();

  @Message("There are no other dates to come.")
  String no_other_dates();

  @Message("{number} more")
  String more_dates(int number);

  @Message("cancelled")
  String date_cancelled();

  @Message("Come to every date")
  String follow();

  @Message("A place on every date, including any added later. Skip any with one tap.")
  String follow_hint();

  @Message("You come to every date.")
  String you_follow();

  @Message("Not every date any more")
  String follow_no_more();

  @Message("You’re going")
  String date_going();

  @Message("You’re waiting")
  String date_waiting();

  @Message("Not this one")
  String date_skipped();

  @Message("Skip")
  String skip();

  @Message("Ask to come")
  String ask();

  @Message("The organiser says who comes, and you’re told by mail.")
  String ask_hint();

  @Message("{name}, you’ve asked to come")
  String youve_asked(String name);

  @Message("The organiser has not answered yet. We’ll write when they do.")
  String asked_hint();

  @Message("I don’t want to come after all")
  String take_back();

  @Message("You’ve asked")
  String date_asked();
}
