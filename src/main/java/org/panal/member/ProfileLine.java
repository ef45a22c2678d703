package org.panal.member;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One skill of a form, whichever of the lists it stands in.
 *
 * @param path where it stands in the form
 */
record ProfileLine(
    Side side,
    String path,
    String text,
    @Nullable Integer level,
    @Nullable Integer importance,
    @Nullable Intent intent,
    @Nullable Integer mentees) {

  static List<ProfileLine> of(ProfileForm form) {
    List<ProfileLine> lines = new ArrayList<>();
    int i = 0;
    for (OfferForm offer : form.offers()) {
      lines.add(plain(Side.OFFER, "offers[" + i++ + "]", offer.skill()).level(offer.level()));
    }
    i = 0;
    for (SeekForm seek : form.seeks()) {
      lines.add(seek("seeks[" + i++ + "]", seek));
    }
    i = 0;
    for (MentorForm mentor : form.mentors()) {
      lines.add(mentor("mentors[" + i++ + "]", mentor));
    }
    i = 0;
    for (MenteeForm mentee : form.mentees()) {
      lines.add(plain(Side.MENTEE, "mentees[" + i++ + "]", mentee.skill()).level(mentee.level()));
    }
    i = 0;
    for (String interest : form.interests()) {
      lines.add(plain(Side.INTEREST, "interests[" + i++ + "]", interest));
    }
    return lines;
  }

  private static ProfileLine plain(Side side, String path, String text) {
    return new ProfileLine(side, path, text, null, null, null, null);
  }

  private static ProfileLine seek(String path, SeekForm seek) {
    return new ProfileLine(
        Side.SEEK, path, seek.skill(), null, seek.importance(), seek.intent(), null);
  }

  private static ProfileLine mentor(String path, MentorForm mentor) {
    return new ProfileLine(
        Side.MENTOR, path, mentor.skill(), mentor.level(), null, null, mentor.mentees());
  }

  private ProfileLine level(@Nullable Integer own) {
    return new ProfileLine(side, path, text, own, importance, intent, mentees);
  }
}
