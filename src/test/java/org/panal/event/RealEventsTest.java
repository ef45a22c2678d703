package org.panal.event;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.panal.shared.Language;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.shared.Role;
import org.panal.shared.Slice;
import org.panal.shared.Viewer;
import org.panal.testing.Rows;
import org.panal.testing.SampleData;
import org.panal.testing.Scorecard;

/** 4,481 meetups that took place, in the zones they took place in. */
@QuarkusTest
@Tag(Scorecard.TAG)
class RealEventsTest {
  private static final int AT_ONCE = 25;

  /** The scorecard takes every event, the test command every eighth. */
  private static final int STEP = Scorecard.times(8, 1);

  private static final Duration A_WEEK = Duration.ofDays(7);

  @Inject Events events;
  @Inject Occurrences occurrences;
  @Inject Rows rows;
  @Inject Once once;

  private final Map<String, String> spaces = new HashMap<>();
  private Viewer organiser = Viewer.system("test");

  /** A meetup as the file tells it, with the code it got here. */
  private record Meetup(Map<String, String> line, String code) {
    OffsetDateTime starts() {
      return OffsetDateTime.parse(line.get("starts_at"));
    }

    ZoneId zone() {
      return ZoneId.of(line.get("time_zone"));
    }

    Instant at() {
      return starts().toInstant();
    }
  }

  /** Thousands of past events are in the way of nobody else. */
  @AfterEach
  void put_away() {
    organiser.member().ifPresent(this::putAway);
  }

  private void putAway(UUID id) {
    rows.change("DELETE FROM audit WHERE actor_id = ?1", id);
    rows.change(
        "DELETE o FROM occurrence o JOIN event e ON e.id = o.event_id WHERE e.organiser_id = ?1",
        id);
    rows.change("DELETE FROM event WHERE organiser_id = ?1", id);
  }

  @Test
  void all_of_them_are_kept_listed_paged_and_found_and_every_clock_is_right() {
    List<Map<String, String>> all = SampleData.rows(SampleData.text("events.csv.gz"));
    assertThat(all).hasSize(4481);
    List<Map<String, String>> lines =
        IntStream.range(0, all.size()).filter(i -> i % STEP == 0).mapToObj(all::get).toList();
    organiser = Viewer.member(rows.member("Carmen Leal", Role.ORGANISER), Set.of(Role.ORGANISER));
    List<Meetup> meetups = kept(lines);
    Map<String, OccurrenceCard> cards = listed();
    assertThat(cards).hasSize(meetups.size());
    meetups.forEach(meetup -> saysWhatTheFileSays(meetup, cards.get(meetup.code())));
    assertThat(atClockChanges(meetups)).isGreaterThan(100 / STEP);
    findsByWords(meetups, cards);
    findsBySpaceAndTime(meetups);
  }

  private List<Meetup> kept(List<Map<String, String>> lines) {
    List<Meetup> kept = new ArrayList<>();
    for (int from = 0; from < lines.size(); from += AT_ONCE) {
      List<Map<String, String>> some = lines.subList(from, Math.min(from + AT_ONCE, lines.size()));
      kept.addAll(once.run(() -> some.stream().map(this::kept).toList()));
    }
    return kept;
  }

  private Meetup kept(Map<String, String> line) {
    OffsetDateTime starts = OffsetDateTime.parse(line.get("starts_at"));
    int minutes = Math.max(60, Integer.parseInt(line.get("minutes")));
    LocalDateTime start = starts.toLocalDateTime();
    boolean isOnline = line.get("place").equals("online");
    EventForm form =
        new EventForm(
            line.get("title"),
            "",
            Language.EN,
            null,
            isOnline ? EventGathering.ONLINE : EventGathering.IN_PERSON,
            Visibility.MEMBERS,
            List.of(),
            null,
            null);
    LocalDateTime end = starts.plusMinutes(minutes).atZoneSameInstant(zone(line)).toLocalDateTime();
    OccurrenceForm at =
        new OccurrenceForm(start, end, starts.getOffset(), null, line.get("city"), "", null, null);
    EventWithDates event =
        events.create(organiser, new NewEvent(space(line.get("time_zone")), form, at, true));
    return new Meetup(line, event.dates().get(0).code());
  }

  private static ZoneId zone(Map<String, String> line) {
    return ZoneId.of(line.get("time_zone"));
  }

  private String space(String zone) {
    return spaces.computeIfAbsent(zone, rows::space);
  }

  /** Page by page, in the order of time, each once. */
  private Map<String, OccurrenceCard> listed() {
    List<OccurrenceCard> all = new ArrayList<>();
    Slice<OccurrenceCard> page;
    do {
      page = list(mine(null, null, null, null), all.size() / Paging.MOST);
      all.addAll(page.items());
    } while (page.hasNext());
    assertThat(all)
        .extracting(OccurrenceCard::startsAt)
        .isSortedAccordingTo(Comparator.naturalOrder());
    return all.stream().collect(toMap(OccurrenceCard::code, card -> card));
  }

  private Slice<OccurrenceCard> list(EventFilter filter, int page) {
    return occurrences.list(organiser, filter, new Paging(page, Paging.MOST));
  }

  private EventFilter mine(Instant from, Instant to, String q, String space) {
    return new EventFilter(from, to, q, space, null, organiser.memberId(), false, null);
  }

  private static void saysWhatTheFileSays(Meetup meetup, OccurrenceCard card) {
    assertThat(card).as(meetup.line().get("title")).isNotNull();
    assertThat(card.startsAt()).isEqualTo(meetup.at());
    assertThat(card.start()).isEqualTo(meetup.starts().toLocalDateTime());
    assertThat(card.zone()).isEqualTo(meetup.zone());
    assertThat(card.zone().getRules().getOffset(card.startsAt()))
        .isEqualTo(meetup.starts().getOffset());
    assertThat(card.event().event().title()).isEqualTo(meetup.line().get("title").strip());
  }

  /**
   * How many of the meetups are the last before a change of their clock or the first after it, with
   * the other one within the file: on the two sides the same hour on the wall is another instant.
   */
  private static int atClockChanges(List<Meetup> meetups) {
    int sides = 0;
    for (Map.Entry<ZoneId, List<Meetup>> zone :
        meetups.stream().collect(groupingBy(Meetup::zone)).entrySet()) {
      NavigableSet<Instant> starts =
          new TreeSet<>(zone.getValue().stream().map(Meetup::at).toList());
      for (Instant start : starts) {
        ZoneOffsetTransition change = zone.getKey().getRules().nextTransition(start);
        Instant after = change == null ? null : starts.ceiling(change.getInstant());
        boolean isLastBefore = after != null && after.equals(starts.higher(start));
        if (isLastBefore) {
          assertThat(zone.getKey().getRules().getOffset(start)).isEqualTo(change.getOffsetBefore());
          sides += 2;
        }
      }
    }
    return sides;
  }

  private void findsByWords(List<Meetup> meetups, Map<String, OccurrenceCard> cards) {
    Collection<Meetup> some =
        IntStream.range(0, 40).mapToObj(i -> meetups.get(i * meetups.size() / 40)).toList();
    for (Meetup meetup : some) {
      String title = cards.get(meetup.code()).event().event().title();
      String words = String.join(" ", List.of(title.split("\\s+")).subList(0, 1));
      Slice<OccurrenceCard> found =
          list(mine(meetup.at(), meetup.at().plusSeconds(1), words, null), 0);
      assertThat(found.items()).as(words).extracting(OccurrenceCard::code).contains(meetup.code());
    }
    assertThat(list(mine(null, null, "نامی که نیست", null), 0).total()).isZero();
  }

  private void findsBySpaceAndTime(List<Meetup> meetups) {
    Map<String, List<Meetup>> zones =
        meetups.stream().collect(groupingBy(meetup -> meetup.line().get("time_zone")));
    for (Map.Entry<String, List<Meetup>> zone : zones.entrySet()) {
      Instant from = zone.getValue().get(0).at();
      Instant to = from.plus(A_WEEK);
      List<String> expected =
          zone.getValue().stream()
              .filter(meetup -> meetup.at().isBefore(to) && ends(meetup).isAfter(from))
              .map(Meetup::code)
              .toList();
      assertThat(list(mine(from, to, null, spaces.get(zone.getKey())), 0).items())
          .as(zone.getKey())
          .extracting(OccurrenceCard::code)
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private static Instant ends(Meetup meetup) {
    return meetup
        .at()
        .plus(Duration.ofMinutes(Math.max(60, Integer.parseInt(meetup.line().get("minutes")))));
  }
}
