package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What members read of their month. Spanish stands in messages/home_es.properties. */
@MessageBundle("home")
public interface HomeWords {
  @Message("Your month")
  String title();

  @Message("Hello, {name}")
  String hello(String name);

  @Message("Nothing in your diary yet")
  String nothing_next();

  @Message("Pick an evening, and we look for the people you should meet there.")
  String nothing_next_text();

  @Message("What’s on")
  String find();

  @Message("{#if count == 1}Somebody to meet{#else}{count} people to meet{/if}")
  String waiting(int count);

  @Message("Say whether you look forward to it; it takes one tap.")
  String waiting_text();

  @Message("Look")
  String look();

  @Message("{#if count == 1}event{#else}events{/if}")
  String came(int count);

  @Message("{done} of {wanted} events this month")
  String came_of(int done, int wanted);

  @Message("{#if count == 1}new person{#else}new people{/if}")
  String met(int count);

  @Message("{done} of {wanted} new people this month")
  String met_of(int done, int wanted);

  @Message("That’s what you wanted of this month.")
  String reached();

  @Message(
      "Events count once you are checked in, people once you say that you met them. Only you see this.")
  String how();

  @Message(
      "One event a month, three new people: people who set a goal tend to reach it. Only you see this.")
  String aim_text();

  @Message("What I want in a month")
  String aim();

  @Message("Events to come to")
  String events();

  @Message("New people to meet")
  String people();

  @Message("0 for what you don’t want to count.")
  String zero();

  @Message("Save")
  String save();
}
