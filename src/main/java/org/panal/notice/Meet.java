package org.panal.notice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.panal.introduction.IntroductionCard;
import org.panal.introduction.IntroductionCard.Gift;
import org.panal.member.Member;
import org.panal.picture.Initials;
import org.panal.words.InSentence;
import org.panal.words.MailWords;

/**
 * One introduction of a mail.
 *
 * @param initials of the reader
 * @param name first name and initial of the other
 * @param line what the other does, or empty
 * @param why the weightiest reasons, as sentences
 * @param opener a question to begin with
 */
public record Meet(
    String initials,
    String otherInitials,
    String firstName,
    String name,
    String line,
    String why,
    String youBring,
    String theyBring,
    String opener) {

  static Meet of(IntroductionCard card, Member reader) {
    return new Meet(
        Initials.of(reader.name()),
        Initials.of(card.other().name()),
        card.other().firstName(),
        card.other().name(),
        card.other().headline(),
        why(card.reasons()),
        named(card.youBring()),
        named(card.theyBring()),
        card.openers().get(0));
  }

  /** One reason for each side; where no side gains more, what holds for both. */
  private static String why(IntroductionCard.Reasons reasons) {
    List<String> one =
        Stream.of(reasons.forYou(), reasons.forThem())
            .flatMap(each -> each.stream().limit(1))
            .toList();
    return String.join(" ", one.isEmpty() ? reasons.forBoth().subList(0, 1) : one);
  }

  private static String named(List<Gift> gifts) {
    return gifts.stream().map(Gift::skill).collect(Collectors.joining(", "));
  }

  /** The reason for which somebody would open the mail. */
  static String subject(IntroductionCard card, MailWords words) {
    String other = card.other().firstName();
    return wanted(card.youBring())
        .map(skill -> words.introductions_subject_seeks(other, skill))
        .or(
            () ->
                wanted(card.theyBring())
                    .map(skill -> words.introductions_subject_offers(other, skill)))
        .orElseGet(() -> words.introductions_subject(card.at().title()));
  }

  private static Optional<String> wanted(List<Gift> gifts) {
    return gifts.stream().filter(Gift::wanted).map(Gift::skill).map(InSentence::label).findFirst();
  }
}
