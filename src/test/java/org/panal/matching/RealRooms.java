package org.panal.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.panal.testing.SampleData;

/** Rooms of real people: what they say they can do, and what of their wishes is new to them. */
final class RealRooms {

  private RealRooms() {}

  /** So many rooms of one year's people, in the order of the file, nobody in two of them. */
  static List<List<Participant>> of(String year, int people, int rooms, int cap) {
    List<Participant> all =
        SampleData.rows(SampleData.attendees(year, people * rooms)).stream()
            .map(row -> person(row, cap))
            .toList();
    return IntStream.range(0, all.size() / people)
        .mapToObj(room -> all.subList(room * people, (room + 1) * people))
        .toList();
  }

  private static Participant person(Map<String, String> row, int cap) {
    List<String> offers = cell(row, "offers").stream().limit(Participant.MOST_SKILLS).toList();
    var seeks = new ArrayList<>(cell(row, "seeks"));
    seeks.removeAll(offers);
    return Participant.named(row.getOrDefault("attendee_id", ""))
        .cap(cap)
        .field(row.getOrDefault("role_group", ""))
        .offers(offers.toArray(String[]::new))
        .seeks(seeks.stream().limit(Participant.MOST_SKILLS).toArray(String[]::new))
        .build();
  }

  private static List<String> cell(Map<String, String> row, String column) {
    return SampleData.items(row.getOrDefault(column, "")).stream().distinct().toList();
  }
}
