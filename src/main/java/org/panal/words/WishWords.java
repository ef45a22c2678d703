package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What who runs an event wants of a draft: two people together, or apart. Spanish stands in
 * messages/wish_es.properties.
 */
@MessageBundle("wish")
public interface WishWords {
  @Message("Change")
  String change();

  @Message("Keep")
  String keep();

  @Message("Not these two")
  String apart();

  @Message("{one} and {other}")
  String pair(String one, String other);

  @Message("Kept")
  String kept();

  @Message("Put two people together")
  String together();

  @Message(
      "See first what it costs the others. Nobody gets more introductions than they asked for, and nobody meets whom they prefer not to.")
  String together_text();

  @Message("Find somebody")
  String find();

  @Message("First person")
  String first();

  @Message("Second person")
  String second();

  @Message("Choose a person")
  String choose();

  @Message("See what it costs")
  String ask();

  @Message("What you asked for")
  String wishes();

  @Message("Every further draft keeps to this, until you undo it.")
  String wishes_text();

  @Message("together")
  String is_together();

  @Message("apart")
  String is_apart();

  @Message("{#if name}{name}, {when}{#else}{when}{/if}")
  String by(String name, String when);

  @Message("Not possible any more: people or their wishes changed.")
  String lost();

  @Message("Undo")
  String undo();

  @Message("Put {one} and {other} together?")
  String title_together(String one, String other);

  @Message("Keep {one} and {other} apart?")
  String title_apart(String one, String other);

  @Message("Nobody is worse off.")
  String free();

  @Message("It costs {points} of {of} points.")
  String costs(String points, String of);

  @Message(
      "It gains {points} points: two who would not have been drawn, as nothing speaks for them on their profiles.")
  String gains(String points);

  @Message(
      "{#if people == 1}One person fewer has an introduction.{#else}{people} people fewer have an introduction.{/if}")
  String fewer_covered(int people);

  @Message(
      "{#if people == 1}One person more has an introduction.{#else}{people} people more have an introduction.{/if}")
  String more_covered(int people);

  @Message(
      "{#if people == 1}One person fewer meets someone who brings what they look for.{#else}{people} people fewer meet someone who brings what they look for.{/if}")
  String fewer_served(int people);

  @Message(
      "{#if people == 1}One person more meets someone who brings what they look for.{#else}{people} people more meet someone who brings what they look for.{/if}")
  String more_served(int people);

  @Message("Nothing else changes.")
  String same();

  @Message("No longer introduced")
  String losing();

  @Message("Introduced instead")
  String gaining();

  @Message("{points} points")
  String points(String points);

  @Message("Left without an introduction: {names}.")
  String alone(String names);

  @Message(
      "People or their wishes changed since this draft was drawn. Drawing anew changes more than is listed here.")
  String stale();

  @Message("Draw it like this")
  String make();

  @Message("Leave it as it is")
  String leave();
}
