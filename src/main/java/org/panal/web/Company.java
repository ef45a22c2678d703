package org.panal.web;

import java.util.List;
import java.util.stream.Stream;
import org.panal.introduction.IntroductionCard;

/**
 * Why it is worth coming: before the answer how many need what the reader does, once introductions
 * are out whom to meet.
 *
 * @param skill what most of those look for; may be empty
 */
record Company(int needing, String skill, List<Meet> meets) {
  static final Company NOBODY = new Company(0, "", List.of());

  /** Somebody to meet, with the one reason that tells most. */
  record Meet(IntroductionCard.Other other, String reason) {
    static Meet of(IntroductionCard card) {
      IntroductionCard.Reasons why = card.reasons();
      String first =
          Stream.of(why.forYou(), why.forThem(), why.forBoth())
              .flatMap(List::stream)
              .findFirst()
              .orElse("");
      return new Meet(card.other(), first);
    }
  }
}
