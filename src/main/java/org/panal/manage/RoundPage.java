package org.panal.manage;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.panal.introduction.RoundView.Guest;
import org.panal.introduction.RoundView.Meeting;
import org.panal.introduction.WishKind;
import org.panal.introduction.WishView;

/**
 * A round as its page shows it.
 *
 * @param stamp when it was drawn or published
 * @param meeting how many meet somebody
 * @param report how good it is, in sentences
 * @param proof whether there is anything better
 * @param wishes what was asked of it
 * @param facts number and seed, for who wants to know
 * @param goesOut when a draft goes out by itself, in words; may be empty
 */
record RoundPage(
    Latest latest,
    Meets meets,
    int number,
    String stamp,
    int meeting,
    List<String> report,
    Proof proof,
    List<Wished> wishes,
    String facts,
    String goesOut) {

  /**
   * Whether there is anything better.
   *
   * @param best whether that is ruled out
   * @param verdict the same as a sentence
   * @param figures what was reached, in points
   */
  record Proof(boolean best, String verdict, String figures) {}

  /** A wish with its time in words. */
  record Wished(WishView view, String when) {
    public boolean isTogether() {
      return view.kind() == WishKind.TOGETHER;
    }
  }

  /** Whether somebody asked to keep this pair. */
  public boolean keeps(Meeting pair) {
    Set<UUID> two = Set.of(pair.one().memberId(), pair.other().memberId());
    return wishes.stream()
        .filter(Wished::isTogether)
        .map(Wished::view)
        .anyMatch(wish -> two.equals(Set.of(wish.one().memberId(), wish.other().memberId())));
  }

  /** Everybody of it by name. */
  public List<Guest> people() {
    return latest.people().stream().sorted(Comparator.comparing(Guest::name)).toList();
  }

  /**
   * A round among the others of its occurrence.
   *
   * @param state the name of its status
   * @param text how many it serves
   * @param here whether it is the one that is shown
   */
  record Other(int number, String state, String stamp, String text, boolean here) {}
}
