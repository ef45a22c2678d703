package org.panal.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.panal.introduction.RoundView.Because;
import org.panal.introduction.RoundView.Guest;
import org.panal.introduction.RoundView.LeftOut;
import org.panal.introduction.RoundView.Meeting;
import org.panal.matching.Pair;
import org.panal.matching.Reason;
import org.panal.member.Member;
import org.panal.shared.Language;
import org.panal.words.IntroductionWords;
import org.panal.words.IntroductionWords.Why;

/** Tells a round to who runs the event, who knows their guests by their whole names. */
@ApplicationScoped
class RoundTelling {
  private final EntityManager em;
  private final RoundRows rows;
  private final WishRows wishes;
  private final Tellings tellings;

  RoundTelling(EntityManager em, RoundRows rows, WishRows wishes, Tellings tellings) {
    this.em = em;
    this.rows = rows;
    this.wishes = wishes;
    this.tellings = tellings;
  }

  /** Guests as who runs the event knows them. */
  Function<UUID, Guest> guests(Set<UUID> members, Language language) {
    Tellings.Subject subject = new Tellings.Subject(members, Set.of());
    return guests(members, tellings.of(subject, language, UnaryOperator.identity()));
  }

  RoundView tell(Round round, RoundSummary summary, Language language) {
    List<Introduction> introductions = rows.introductions(round.id());
    List<UnmatchedMember> unmatched = rows.unmatched(round.id());
    List<Wish> wished = round.isDraft() ? wishes.open(round.occurrenceId()) : wishes.of(round.id());
    Tellings.Subject subject =
        Tellings.Subject.of(introductions, unmatched)
            .and(wished.stream().flatMap(each -> Stream.of(each.oneId(), each.otherId())));
    Telling telling = tellings.of(subject, language, UnaryOperator.identity());
    Function<UUID, Guest> guests = guests(subject.members(), telling);
    return new RoundView(
        summary,
        introductions.stream().map(each -> meeting(each, telling, guests)).toList(),
        unmatched.stream().map(each -> leftOut(each, telling, guests)).toList(),
        tell(wished, introductions, guests));
  }

  private List<WishView> tell(
      List<Wish> wished, List<Introduction> introductions, Function<UUID, Guest> guests) {
    Set<Pair> pairs = introductions.stream().map(Introduction::pair).collect(Collectors.toSet());
    Map<UUID, String> names =
        names(wished.stream().map(Wish::madeBy).filter(Objects::nonNull).toList());
    return wished.stream()
        .map(
            wish ->
                new WishView(
                    wish.id(),
                    wish.kind(),
                    guests.apply(wish.oneId()),
                    guests.apply(wish.otherId()),
                    wish.madeAt(),
                    wish.madeBy() == null ? null : names.get(wish.madeBy()),
                    wish.isTogether() == pairs.contains(wish.pair())))
        .toList();
  }

  private Function<UUID, Guest> guests(Set<UUID> members, Telling telling) {
    Map<UUID, String> names = names(members);
    return id -> {
      String name = Objects.requireNonNull(names.get(id));
      return new Guest(id, name, telling.card(id).headline());
    };
  }

  private Map<UUID, String> names(Collection<UUID> members) {
    if (members.isEmpty()) {
      return Map.of();
    }
    return em.createQuery("from Member m where m.id in :ids", Member.class)
        .setParameter("ids", members)
        .getResultStream()
        .collect(Collectors.toMap(Member::id, Member::name));
  }

  private static Meeting meeting(
      Introduction introduction, Telling telling, Function<UUID, Guest> guests) {
    List<Why> few = IntroductionWords.telling(telling.whys(introduction));
    return new Meeting(
        introduction.id(),
        guests.apply(introduction.oneId()),
        guests.apply(introduction.otherId()),
        introduction.points(),
        introduction.benefitOne(),
        introduction.benefitOther(),
        introduction.reasons().stream().map(reason -> because(reason, telling, few)).toList());
  }

  private static Because because(Reason reason, Telling telling, List<Why> few) {
    Why why = telling.why(reason);
    return new Because(
        reason.code(), reason.points(), telling.words().reason(why), few.contains(why));
  }

  private static LeftOut leftOut(
      UnmatchedMember left, Telling telling, Function<UUID, Guest> guests) {
    Guest guest = guests.apply(left.memberId());
    return new LeftOut(
        guest,
        left.code(),
        telling.words().unmatched(left.code(), guest.name()),
        telling.words().help(left.code()),
        telling.shortage(left.shortage().orElse(null)));
  }
}
