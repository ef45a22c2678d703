package org.panal.notice;

import org.panal.event.OccurrenceCard;
import org.panal.event.OrganiserName;
import org.panal.member.Member;
import org.panal.words.MailWords;

/**
 * An event that another organiser runs now.
 *
 * @param yours whether the reader is the one
 */
record Handed(boolean yours, String title, String organiser) {
  static Handed of(OccurrenceCard card, Member reader) {
    OrganiserName organiser = card.event().organiser();
    String title = card.event().event().title();
    return new Handed(organiser.id().equals(reader.id()), title, organiser.name());
  }

  String subject(MailWords words) {
    return yours ? words.handed_subject_yours(title) : words.handed_subject(organiser, title);
  }
}
