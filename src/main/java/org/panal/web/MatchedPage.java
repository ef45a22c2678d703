package org.panal.web;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.panal.introduction.ListCard;
import org.panal.introduction.ListDraw;
import org.panal.introduction.ListedPerson;
import org.panal.introduction.MatchedList;
import org.panal.introduction.PeopleList;
import org.panal.picture.Graph;

/** A matched list as its page shows it. */
record MatchedPage(PeopleList list, ListDraw draw) {
  static final int MOST_IN_PICTURE = 120;
  static final int MOST_CARDS = 100;

  /** Somebody who is left out, by name. */
  record LeftOut(String id, String name, String text) {}

  static MatchedPage of(PeopleList list, ListDraw draw) {
    return new MatchedPage(list, draw);
  }

  public MatchedList.Report report() {
    return draw.answer().report();
  }

  public List<ListCard> cards() {
    return draw.cards();
  }

  public List<ListCard> firstCards() {
    return draw.cards().stream().limit(MOST_CARDS).toList();
  }

  public boolean hasMoreCards() {
    return draw.cards().size() > MOST_CARDS;
  }

  public int mostCards() {
    return MOST_CARDS;
  }

  public int mostInPicture() {
    return MOST_IN_PICTURE;
  }

  public boolean hasPicture() {
    return list.people().size() <= MOST_IN_PICTURE;
  }

  public List<LeftOut> leftOut() {
    Map<String, String> names =
        list.people().stream().collect(Collectors.toMap(ListedPerson::id, ListedPerson::name));
    return draw.answer().unmatched().stream().map(left -> leftOut(left, names)).toList();
  }

  public String namesLeftOut() {
    return leftOut().stream().map(LeftOut::name).collect(Collectors.joining(", "));
  }

  /** Who meets whom; those who did not want anybody are not in it. */
  public RawString picture(String title, String description) {
    Set<String> alone =
        draw.answer().unmatched().stream().map(MatchedList.LeftOut::id).collect(Collectors.toSet());
    List<Graph.Tie> ties = cards().stream().map(MatchedPage::tie).toList();
    Set<String> met =
        ties.stream()
            .flatMap(tie -> List.of(tie.one(), tie.other()).stream())
            .collect(Collectors.toSet());
    List<Graph.Person> people =
        list.people().stream()
            .filter(person -> met.contains(person.id()) || alone.contains(person.id()))
            .map(person -> new Graph.Person(person.id(), person.name()))
            .sorted((one, other) -> one.id().compareTo(other.id()))
            .toList();
    return new RawString(new Graph(people, ties).svg(title, description));
  }

  private static Graph.Tie tie(ListCard card) {
    return new Graph.Tie(card.introduction().a(), card.introduction().b(), card.both());
  }

  private static LeftOut leftOut(MatchedList.LeftOut left, Map<String, String> names) {
    String text = left.text() == null ? "" : left.text();
    return new LeftOut(left.id(), names.getOrDefault(left.id(), left.id()), text);
  }
}
