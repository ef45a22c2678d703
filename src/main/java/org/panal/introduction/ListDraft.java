package org.panal.introduction;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.panal.matching.GradedPairs;
import org.panal.matching.Intent;
import org.panal.matching.MentorWish;
import org.panal.matching.Objective;
import org.panal.matching.Offer;
import org.panal.matching.Pair;
import org.panal.matching.Participant;
import org.panal.matching.Pool;
import org.panal.matching.Seek;
import org.panal.shared.Folded;
import org.panal.words.InSentence;

/** Turns a list, once it is checked, into what the matching engine takes. */
final class ListDraft {
  private static final int MENTEES = 5;
  private static final int MENTOR_LEVEL = 4;
  private static final int MOST_IN_A_GRAPH = 100;

  private final PeopleList list;
  private final Meanings meanings;

  ListDraft(PeopleList list, Meanings meanings) {
    this.list = list;
    this.meanings = meanings;
  }

  Pool pool() {
    boolean isFair = list.objective().equals(PeopleList.FAIR);
    return Pool.of(list.people().stream().map(this::participant).toList())
        .knowledge(meanings.knowledge())
        .vetoed(pairs(list.apart()))
        .met(pairs(list.met()))
        .locked(pairs(list.locked()))
        .introductions(mostOf(list))
        .objective(isFair ? Objective.FAIR : Objective.VALUE)
        .build();
  }

  static GradedPairs graph(PeopleList list) {
    Map<String, Integer> caps = new TreeMap<>();
    list.people().forEach(person -> caps.put(person.id(), capOf(list, person)));
    Map<Pair, Long> points = new TreeMap<>();
    List<ListedPair> pairs = list.pairs() == null ? List.of() : list.pairs();
    pairs.forEach(pair -> points.put(Pair.of(pair.a(), pair.b()), pair.points().longValueExact()));
    return new GradedPairs(new TreeMap<>(caps), new TreeMap<>(points));
  }

  /** A person's own wish, at most what the list allows. */
  static int capOf(PeopleList list, ListedPerson person) {
    Integer own = person.introductions();
    if (own == null) {
      return isOpenGraph(list) ? 1 : mostOf(list);
    }
    return Math.min(own, isOpenGraph(list) ? MOST_IN_A_GRAPH : mostOf(list));
  }

  /** A graph that leaves it to each person. */
  private static boolean isOpenGraph(PeopleList list) {
    return list.hasPairs() && list.introductionsPerPerson() == null;
  }

  static Pair pair(List<String> ids) {
    return Pair.of(ids.get(0).strip(), ids.get(1).strip());
  }

  private static int mostOf(PeopleList list) {
    Integer most = list.introductionsPerPerson();
    return most == null ? PeopleList.USUAL_INTRODUCTIONS : most;
  }

  private static List<Pair> pairs(List<List<String>> ids) {
    return ids.stream().map(ListDraft::pair).toList();
  }

  private Participant participant(ListedPerson person) {
    Map<String, Integer> offers = levels(person.offers(), Offer.USUAL_LEVEL);
    Participant.Builder profile =
        Participant.named(person.id())
            .cap(capOf(list, person))
            .field(meanings.field(person))
            .organisation(Folded.of(person.organisation()))
            .avoidsOwnOrganisation(person.avoidsOwnOrganisation())
            .goals(goals(person).toArray(String[]::new))
            .interests(folded(person.interests()))
            .languages(person.languages().stream().map(InSentence::codeOfSpoken).toList());
    offers.forEach(profile::offer);
    seeks(person).forEach((skill, seek) -> profile.seek(skill, seek.importance(), seek.intent()));
    levels(person.mentors(), MENTOR_LEVEL)
        .forEach((skill, level) -> profile.mentors(skill, level, MENTEES));
    wishes(person, offers).forEach(profile::seeksMentorIn);
    return profile.build();
  }

  /** The skills by their meaning; of one that was named twice, the highest level. */
  private Map<String, Integer> levels(List<ListedOffer> offers, int usual) {
    return offers.stream()
        .collect(
            sorted(
                offer -> meanings.skill(offer.skill()),
                offer -> offer.level() == null ? usual : offer.level(),
                Math::max));
  }

  private Map<String, Seek> seeks(ListedPerson person) {
    return person.seeks().stream()
        .map(this::seek)
        .collect(sorted(Seek::skill, Function.identity(), ListDraft::stronger));
  }

  private Seek seek(ListedSeek seek) {
    Intent intent = seek.wanted().orElse(null);
    int importance = seek.importance() == null ? Seek.USUAL_IMPORTANCE : seek.importance();
    return new Seek(meanings.skill(seek.skill()), importance, intent);
  }

  private static Seek stronger(Seek one, Seek other) {
    return other.importance() > one.importance() ? other : one;
  }

  /** A wish without a level stands at the level that the person offers the same skill on. */
  private Map<String, Integer> wishes(ListedPerson person, Map<String, Integer> offers) {
    return person.seeksMentorIn().stream()
        .map(wish -> wish(wish, offers))
        .collect(sorted(MentorWish::topic, MentorWish::level, Math::max));
  }

  private MentorWish wish(ListedOffer wish, Map<String, Integer> offers) {
    String topic = meanings.skill(wish.skill());
    return new MentorWish(
        topic, wish.level() == null ? offers.getOrDefault(topic, 0) : wish.level());
  }

  private static List<String> goals(ListedPerson person) {
    return folded(person.goals()).stream().distinct().toList();
  }

  private static List<String> folded(Collection<String> texts) {
    return texts.stream().map(Folded::of).filter(text -> !text.isEmpty()).toList();
  }

  private static <T, V> Collector<T, ?, TreeMap<String, V>> sorted(
      Function<T, String> key, Function<T, V> value, BinaryOperator<V> best) {
    return Collectors.toMap(key, value, best, TreeMap::new);
  }
}
