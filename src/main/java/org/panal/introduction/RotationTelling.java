package org.panal.introduction;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.panal.event.OccurrenceCard;
import org.panal.event.Occurrences;
import org.panal.introduction.IntroductionCard.Where;
import org.panal.introduction.RoundView.Guest;
import org.panal.shared.Language;
import org.panal.shared.Viewer;

/** Tells rotations: to who runs the event all of them, to a member their own seats. */
@ApplicationScoped
class RotationTelling {
  private static final Viewer READER = Viewer.system("introduction");

  private final RotationRows rows;
  private final RoundTelling guests;
  private final Tellings tellings;
  private final Occurrences occurrences;

  RotationTelling(
      RotationRows rows, RoundTelling guests, Tellings tellings, Occurrences occurrences) {
    this.rows = rows;
    this.guests = guests;
    this.tellings = tellings;
    this.occurrences = occurrences;
  }

  RotationView tell(Rotation rotation, String occurrence, Language language) {
    List<Seat> seats = rows.seats(rotation.id());
    Function<UUID, Guest> named =
        guests.guests(seats.stream().map(Seat::memberId).collect(toSet()), language);
    List<RotationView.Turn> turns =
        by(seats, Seat::turn).entrySet().stream()
            .map(each -> turn(rotation, each.getKey(), each.getValue(), named))
            .toList();
    return new RotationView(rotation.summary(occurrence), turns);
  }

  private static RotationView.Turn turn(
      Rotation rotation, int number, List<Seat> seats, Function<UUID, Guest> named) {
    List<RotationView.Table> tables =
        by(seats.stream().filter(seat -> !seat.isOut()).toList(), Seat::table).entrySet().stream()
            .map(each -> new RotationView.Table(each.getKey(), people(each.getValue(), named)))
            .toList();
    List<Seat> out = seats.stream().filter(Seat::isOut).toList();
    return new RotationView.Turn(number, rotation.beginOf(number), tables, people(out, named));
  }

  private static List<Guest> people(List<Seat> seats, Function<UUID, Guest> named) {
    return seats.stream()
        .map(Seat::memberId)
        .map(named)
        .sorted(Comparator.comparing(Guest::name))
        .toList();
  }

  private static Map<Integer, List<Seat>> by(List<Seat> seats, Function<Seat, Integer> what) {
    return seats.stream().collect(groupingBy(what, TreeMap::new, toList()));
  }

  /** Where the member sits, and with whom. */
  List<SeatsCard> own(UUID me, List<Rotation> rotations, Language language) {
    Set<UUID> at = rotations.stream().map(Rotation::occurrenceId).collect(toSet());
    Map<UUID, OccurrenceCard> cards = occurrences.cards(READER, at);
    return rotations.stream()
        .map(
            rotation ->
                own(
                    me,
                    rotation,
                    Where.of(Objects.requireNonNull(cards.get(rotation.occurrenceId()))),
                    language))
        .toList();
  }

  private SeatsCard own(UUID me, Rotation rotation, Where at, Language language) {
    List<Seat> all = rows.seats(rotation.id());
    List<Seat> mine = all.stream().filter(seat -> seat.memberId().equals(me)).toList();
    Map<Seat, List<UUID>> company = new LinkedHashMap<>();
    mine.forEach(seat -> company.put(seat, company(seat, all)));
    Set<UUID> named = company.values().stream().flatMap(List::stream).collect(toSet());
    Telling telling =
        tellings.of(new Tellings.Subject(named, Set.of()), language, UnaryOperator.identity());
    RotationSummary summary = rotation.summary(at.occurrence());
    return new SeatsCard(
        at,
        summary.number(),
        summary.kind(),
        summary.minutes(),
        company.entrySet().stream()
            .map(each -> turn(rotation, each.getKey(), each.getValue(), telling))
            .toList());
  }

  private static List<UUID> company(Seat mine, List<Seat> all) {
    return all.stream()
        .filter(seat -> !mine.isOut() && seat != mine)
        .filter(seat -> seat.turn() == mine.turn() && seat.table() == mine.table())
        .map(Seat::memberId)
        .toList();
  }

  private static SeatsCard.Turn turn(
      Rotation rotation, Seat mine, List<UUID> company, Telling telling) {
    return new SeatsCard.Turn(
        mine.turn(),
        rotation.beginOf(mine.turn()),
        mine.isOut() ? null : mine.table(),
        company.stream().map(telling::card).map(OneSide::other).toList());
  }
}
