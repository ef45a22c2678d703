package org.panal.introduction;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.panal.matching.Bottleneck;
import org.panal.matching.Certificate;

/** The proof of an answer, as whoever wants to check it reads it; src/docs/matching.md says how. */
@Schema(
    description =
        "Why no answer is better: prices under which every pair that may be introduced costs at"
            + " least what it is worth, and which together cost what the answer earns. All numbers"
            + " are whole, of up to 64 bits; prices are doubled, in grains.")
public record MatchedCertificate(
    @Schema(description = "How many grains a point is.") long grain,
    @Schema(
            description =
                "What each person who reaches a level earns, in grains, in the order of"
                    + " `report.levels`; none for `pairs`.")
        List<Long> levelBonuses,
    @Schema(
            description =
                "For each person, by id, the price of each of their places: as many as they have"
                    + " introductions left beside locked ones.")
        SortedMap<String, List<Long>> places,
    @Schema(
            description =
                "Prices of the two ends of pairs that touch an odd set. Those of all other pairs"
                    + " are the least that cover them.")
        List<Ends> ends,
    @Schema(description = "Odd sets of places and ends, outer ones first.") List<OddSet> oddSets,
    @Schema(
            description =
                "For each level ids of people whose suitable partners are too few for all of them.")
        List<List<String>> shortages,
    @Schema(
            description =
                "Why nobody more can have an introduction: groups that meet nobody but through the"
                    + " same few places. Not told of rounds, where it could show who blocked whom.")
        List<Narrows> bottlenecks) {

  public MatchedCertificate {
    levelBonuses = List.copyOf(levelBonuses);
    places = new TreeMap<>(places);
    places.replaceAll((person, prices) -> List.copyOf(prices));
    ends = List.copyOf(ends);
    oddSets = List.copyOf(oddSets);
    shortages = shortages.stream().map(List::copyOf).toList();
    bottlenecks = List.copyOf(requireNonNullElse(bottlenecks, List.of()));
  }

  /** More groups than places through which they can meet anybody. */
  @Schema(name = "MatchedBottleneck")
  public record Narrows(
      @Schema(description = "Ids of people whose free places the groups compete for.")
          List<String> gates,
      @Schema(description = "Ids of those of whom only places for mentees lead to the groups.")
          List<String> mentors,
      @Schema(description = "Ids: one, or an odd number who can each meet one of the others.")
          List<List<String>> groups,
      @Schema(description = "How many places the gates and mentors have.") int places) {
    public Narrows {
      gates = List.copyOf(gates);
      mentors = List.copyOf(mentors);
      groups = groups.stream().map(List::copyOf).toList();
    }

    static Narrows of(Bottleneck bottleneck) {
      return new Narrows(
          bottleneck.gates(), bottleneck.mentors(), bottleneck.groups(), bottleneck.places());
    }
  }

  /** What the two ends of a pair cost; {@code a} is the smaller id. */
  @Schema(name = "MatchedEnds")
  public record Ends(String a, String b, long atA, long atB) {}

  /** An odd number of places and ends, of which at most half can pair up inside. */
  @Schema(name = "MatchedOddSet")
  public record OddSet(
      long price,
      @Schema(description = "The number of the set that this one lies in, from 0; −1 for none.")
          int within,
      List<Place> places,
      List<End> ends) {
    public OddSet {
      places = List.copyOf(places);
      ends = List.copyOf(ends);
    }
  }

  /** A person's place by number, from 0. */
  @Schema(name = "MatchedPlace")
  public record Place(String id, int number) {}

  /** The end of a pair at one of its two people. */
  @Schema(name = "MatchedEnd")
  public record End(String a, String b, String at) {}

  static MatchedCertificate of(Certificate proof) {
    return new MatchedCertificate(
        proof.grain(),
        proof.levelBonuses(),
        proof.places(),
        proof.ends().stream()
            .map(
                end ->
                    new Ends(
                        end.pair().first(), end.pair().second(), end.atFirst(), end.atSecond()))
            .toList(),
        proof.oddSets().stream().map(MatchedCertificate::of).toList(),
        proof.shortages(),
        proof.bottlenecks().stream().map(Narrows::of).toList());
  }

  /** Without what shows who can meet whom. */
  MatchedCertificate discreet() {
    return new MatchedCertificate(grain, levelBonuses, places, ends, oddSets, shortages, List.of());
  }

  private static OddSet of(Certificate.OddSet set) {
    return new OddSet(
        set.price(),
        set.within(),
        set.places().stream().map(place -> new Place(place.person(), place.number())).toList(),
        set.ends().stream()
            .map(end -> new End(end.pair().first(), end.pair().second(), end.person()))
            .toList());
  }

  /**
   * As the checker takes it.
   *
   * @throws IllegalArgumentException where it names a pair that is none
   */
  Certificate proof() {
    return new Certificate(
        grain,
        levelBonuses,
        places,
        ends.stream()
            .map(
                end ->
                    new Certificate.EndPrices(
                        ListedPair.named(end.a(), end.b()), end.atA(), end.atB()))
            .toList(),
        oddSets.stream().map(MatchedCertificate::proof).toList(),
        shortages,
        bottlenecks.stream()
            .map(each -> new Bottleneck(each.gates(), each.mentors(), each.groups(), each.places()))
            .toList());
  }

  private static Certificate.OddSet proof(OddSet set) {
    return new Certificate.OddSet(
        set.price(),
        set.within(),
        set.places().stream()
            .map(place -> new Certificate.Place(place.id(), place.number()))
            .toList(),
        set.ends().stream()
            .map(end -> new Certificate.End(ListedPair.named(end.a(), end.b()), end.at()))
            .toList());
  }
}
