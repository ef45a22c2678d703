package org.panal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What agendas say. Spanish stands in messages/agenda_es.properties. */
@MessageBundle("agenda")
public interface AgendaWords {
  @Message("What you present")
  String yours();

  @Message("Your name stands at nothing here.")
  String yours_none();

  @Message(
      "If you take it off, your name disappears from every date of this event. The rest of the agenda stays.")
  String unspeak_text();

  @Message("Take my name off")
  String unspeak();

  @Message("Your name is on this agenda. Take it off")
  String yours_link();

  @Message("Agenda")
  String agenda();

  @Message("Agenda of {title}")
  String title(String title);

  @Message(
      "What happens when. It is counted from the start, so it moves with the date, and holds for every date of the event. A part without a name is left out.")
  String how();

  @Message("Part {number}")
  String part(int number);

  @Message("A new part")
  String another();

  @Message("Begins")
  String begins();

  @Message("Ends")
  String ends();

  @Message("Day of the event")
  String day();

  @Message("Name")
  String name();

  @Message("Room or track")
  String track();

  @Message("Empty where everybody is there.")
  String track_hint();

  @Message("Speakers, one a line")
  String speakers();

  @Message(
      "Whoever is on the guest list or runs the event, written as in their profile, is linked to it.")
  String speakers_hint();

  @Message("More about it")
  String text();

  @Message("Save the agenda")
  String save();

  @Message("Write the agenda")
  String write();

  @Message("now")
  String now();
}
