package org.panal.introduction;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panal.introduction.IntroductionCard.Contact;
import org.panal.introduction.IntroductionCard.Gift;
import org.panal.introduction.IntroductionCard.Other;
import org.panal.introduction.IntroductionCard.Reasons;
import org.panal.introduction.IntroductionCard.Where;
import org.panal.introduction.IntroductionRows.Own;
import org.panal.member.ProfileCard;
import org.panal.member.ProfileSkill;
import org.panal.words.IntroductionWords;
import org.panal.words.IntroductionWords.Person;
import org.panal.words.IntroductionWords.Why;
import org.panal.words.Names;

/** One introduction from the side of one of its two. */
record OneSide(UUID me, Own own, Telling telling, Instant now) {
  /** Reasons in which one gives and the other gains; all others hold for both alike. */
  private static final Set<String> GIFTS =
      Set.of("offers_what_you_seek", "offers_related_skill", "mentor", "complementary_skills");

  private static final Set<String> WANTED = Set.of("offers_what_you_seek", "mentor");
  private static final int MOST_GIFTS = 3;

  IntroductionCard card(Where where, @Nullable Contact contact) {
    UUID them = own.introduction().other(me);
    Person self = telling.person(me);
    Person other = telling.person(them);
    List<Why> whys = telling.whys(own.introduction());
    IntroductionAnswer mine = own.mine();
    return new IntroductionCard(
        own.introduction().id(),
        state(),
        where,
        other(telling.card(them)),
        gifts(me),
        gifts(them),
        reasons(IntroductionWords.telling(whys), self, other),
        telling.words().openers(whys, self, other),
        telling.words().giveFirst(whys, self, other),
        telling.words().getFirst(whys, other, self),
        own.answer(),
        mine == null ? null : mine.useful(),
        mine == null ? "" : mine.note(),
        mayAnswer(),
        contact);
  }

  private IntroductionState state() {
    Answer answer = own.answer();
    if (answer != null && answer.isNo()) {
      return IntroductionState.DECLINED;
    }
    if (own.ended() || !now.isBefore(own.endsAt()) || (answer != null && !answer.isAhead())) {
      return IntroductionState.PAST;
    }
    if (answer == null) {
      return IntroductionState.SUGGESTED;
    }
    return own.bothSaidYes() ? IntroductionState.BOTH_SAID_YES : IntroductionState.WAITING;
  }

  /** Before the start how much they look forward to it; then how it went. A no stands. */
  private List<Answer> mayAnswer() {
    Answer answer = own.answer();
    if (answer != null && answer.isNo()) {
      return List.of();
    }
    if (!now.isBefore(own.startsAt())) {
      return List.of(Answer.MET, Answer.MISSED);
    }
    return own.bothSaidYes()
        ? List.of(Answer.LOOKING_FORWARD)
        : List.of(Answer.LOOKING_FORWARD, Answer.SWAP, Answer.NOT_THIS_PERSON);
  }

  static Other other(ProfileCard card) {
    return new Other(
        card.id(), Names.first(card.name()), card.name(), card.headline(), card.field());
  }

  /** What the reasons name, else the first thing on the giver's profile. */
  private List<Gift> gifts(UUID giver) {
    Map<String, Boolean> wanted = new LinkedHashMap<>();
    own.introduction().reasons().stream()
        .filter(reason -> reason.from().equals(giver.toString()))
        .filter(reason -> reason.skill() != null && GIFTS.contains(reason.code()))
        .forEach(
            reason ->
                wanted.merge(
                    String.valueOf(reason.skill()),
                    WANTED.contains(reason.code()),
                    Boolean::logicalOr));
    return wanted.isEmpty() ? firstOffer(giver) : gifts(wanted);
  }

  private List<Gift> gifts(Map<String, Boolean> wanted) {
    return wanted.entrySet().stream()
        .map(each -> new Gift(telling.label(each.getKey()), each.getValue()))
        .limit(MOST_GIFTS)
        .toList();
  }

  private List<Gift> firstOffer(UUID giver) {
    return telling.card(giver).offers().stream()
        .map(ProfileSkill::label)
        .map(label -> new Gift(label, false))
        .limit(1)
        .toList();
  }

  private Reasons reasons(List<Why> whys, Person self, Person other) {
    return new Reasons(
        sentences(whys.stream().filter(why -> isGift(why) && why.from() == other), self),
        sentences(whys.stream().filter(why -> isGift(why) && why.from() == self), self),
        sentences(whys.stream().filter(why -> !isGift(why)), self));
  }

  private static boolean isGift(Why why) {
    return GIFTS.contains(why.code());
  }

  private List<String> sentences(Stream<Why> whys, Person reader) {
    return whys.map(why -> telling.words().reason(why, reader)).distinct().toList();
  }
}
