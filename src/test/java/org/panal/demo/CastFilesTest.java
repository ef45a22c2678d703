package org.panal.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.panal.testing.CsvFile;
import org.panal.testing.CsvFile.Row;

/** The sample people, evenings and answers fit the vocabulary and each other. */
class CastFilesTest {
  private static final Set<String> INTENTS =
      Set.of("client", "collaborator", "mentor", "feedback", "referral", "job", "co-founder");

  private final List<Row> people = CsvFile.rows("/demo/people.csv");
  private final List<Row> events = CsvFile.rows("/demo/events.csv");
  private final List<Row> rsvps = CsvFile.rows("/demo/rsvps.csv");
  private final List<Row> met = CsvFile.rows("/demo/met.csv");
  private final Set<String> skills = codes("/vocabulary/skills.csv");
  private final Set<String> fields = codes("/vocabulary/fields.csv");

  @Test
  void every_person_is_somebody_else() {
    assertThat(people).hasSizeBetween(40, 45);
    assertThat(column(people, "key"))
        .doesNotHaveDuplicates()
        .allMatch(key -> key.matches("[a-z]+"));
    assertThat(column(people, "name")).doesNotHaveDuplicates();
    assertThat(column(people, "email")).doesNotHaveDuplicates();
  }

  @Test
  void nobody_can_be_written_to_by_mistake() {
    assertThat(column(people, "email")).allMatch(email -> email.endsWith("@example.org"));
    assertThat(people.stream().flatMap(person -> person.list("links").stream()))
        .allMatch(link -> link.matches("https://[a-z.]+\\.example(/\\w+)?"));
  }

  @Test
  void every_field_of_work_has_somebody() {
    assertThat(Set.copyOf(column(people, "field"))).isEqualTo(fields);
  }

  @Test
  void profiles_speak_the_vocabulary() {
    assertThat(people)
        .allSatisfy(
            person -> {
              assertThat(skillsOf(person, "offers")).hasSizeBetween(3, 6).isSubsetOf(skills);
              assertThat(skillsOf(person, "seeks"))
                  .hasSizeBetween(0, 4)
                  .isSubsetOf(skills)
                  .doesNotContainAnyElementsOf(skillsOf(person, "offers"));
              assertThat(skillsOf(person, "mentors")).isSubsetOf(skillsOf(person, "offers"));
              assertThat(person.list("seeks_mentor_in")).isSubsetOf(skills);
              assertThat(person.list("interests")).isSubsetOf(skills);
            });
  }

  @Test
  void levels_importances_and_intents_are_within_bounds() {
    assertThat(people.stream().flatMap(person -> person.parts("offers").stream()))
        .allSatisfy(offer -> assertThat(number(offer, 1)).isBetween(1, 5));
    assertThat(people.stream().flatMap(person -> person.parts("mentors").stream()))
        .allSatisfy(mentor -> assertThat(number(mentor, 2)).isBetween(1, 5));
    assertThat(people.stream().flatMap(person -> person.parts("seeks").stream()))
        .allSatisfy(
            seek -> {
              assertThat(number(seek, 1)).isBetween(1, 3);
              assertThat(seek.get(2)).isIn(INTENTS);
            });
  }

  @Test
  void texts_fit_where_they_are_kept() {
    assertThat(people)
        .allSatisfy(
            person -> {
              assertThat(person.text("headline_en")).isNotBlank().hasSizeLessThanOrEqualTo(120);
              assertThat(person.text("headline_es")).isNotBlank().hasSizeLessThanOrEqualTo(120);
              assertThat(person.text("pitch_en")).isNotBlank().hasSizeLessThanOrEqualTo(280);
              assertThat(person.text("pitch_es")).isNotBlank().hasSizeLessThanOrEqualTo(280);
              assertThat(person.list("goals"))
                  .hasSizeLessThanOrEqualTo(3)
                  .hasSameSizeAs(person.list("goal_kinds"))
                  .allMatch(goal -> goal.length() <= 160);
            });
  }

  @Test
  void choices_are_from_closed_lists() {
    assertThat(column(people, "role")).containsOnly("member", "organiser", "admin");
    assertThat(column(people, "status")).containsOnly("active", "paused", "listening");
    assertThat(column(people, "format")).containsOnly("in-person", "online", "both");
    assertThat(column(people, "language")).containsOnly("en", "es");
    assertThat(people)
        .allSatisfy(person -> assertThat(person.number("introductions_wanted")).isBetween(1, 5));
    assertThat(column(events, "format")).containsOnly("in-person", "online", "hybrid");
    assertThat(column(events, "visibility")).containsOnly("public", "members", "unlisted");
    assertThat(column(events, "status")).containsOnly("published", "cancelled", "draft");
  }

  @Test
  void events_are_told_in_their_language_by_somebody_who_may_run_them() {
    Map<String, String> roles =
        people.stream().collect(toMap(person -> person.text("key"), person -> person.text("role")));
    assertThat(column(events, "key")).doesNotHaveDuplicates();
    assertThat(events)
        .allSatisfy(
            event -> {
              assertThat(event.text("title_" + event.text("language"))).isNotBlank();
              assertThat(event.text("text_" + event.text("language"))).contains("\n\n");
              assertThat(roles.get(event.text("organiser"))).isIn("organiser", "admin");
              assertThat(event.list("topics")).hasSizeBetween(2, 4);
              assertThat(LocalTime.parse(event.text("start")))
                  .isBefore(LocalTime.parse(event.text("end")));
            });
  }

  @Test
  void both_languages_and_past_and_coming_evenings_are_there() {
    assertThat(column(events, "language")).contains("en", "es");
    assertThat(events.stream().map(event -> event.number("day_offset")))
        .anyMatch(days -> days < 0)
        .anyMatch(days -> days > 0);
  }

  @Test
  void a_person_answers_an_event_once_and_never_after_it_or_in_the_future() {
    Map<String, Integer> offsets =
        events.stream()
            .collect(toMap(event -> event.text("key"), event -> event.number("day_offset")));
    assertThat(column(rsvps, "event")).isSubsetOf(offsets.keySet());
    assertThat(column(rsvps, "person")).isSubsetOf(column(people, "key"));
    assertThat(rsvps)
        .extracting(rsvp -> List.of(rsvp.text("event"), rsvp.text("person")))
        .doesNotHaveDuplicates();
    assertThat(rsvps)
        .allSatisfy(
            rsvp ->
                assertThat(rsvp.number("days_before"))
                    .isGreaterThanOrEqualTo(Math.max(0, offsets.get(rsvp.text("event")))));
  }

  @Test
  void no_event_is_oversold_and_people_wait_only_where_it_is_full() {
    Map<String, Long> going = count("going");
    Map<String, Long> waiting = count("waitlisted");
    assertThat(events)
        .allSatisfy(
            event -> {
              long seats = event.number("capacity");
              long taken = going.getOrDefault(event.text("key"), 0L);
              assertThat(taken).isLessThanOrEqualTo(seats);
              assertThat(!waiting.containsKey(event.text("key")) || taken == seats).isTrue();
            });
  }

  @Test
  void those_who_met_were_both_there_and_one_had_what_the_other_sought() {
    Map<String, Row> byKey =
        people.stream().collect(toMap(person -> person.text("key"), person -> person));
    assertThat(met).hasSizeGreaterThanOrEqualTo(20);
    assertThat(met)
        .allSatisfy(
            pair -> {
              Row one = byKey.get(pair.text("one"));
              Row other = byKey.get(pair.text("other"));
              assertThat(going(pair.text("event"))).contains(pair.text("one"), pair.text("other"));
              assertThat(helps(one, other) || helps(other, one)).as("%s", pair).isTrue();
            });
  }

  @Test
  void nobody_met_more_people_than_they_wanted_and_nobody_twice() {
    assertThat(met)
        .extracting(pair -> Set.of(pair.text("one"), pair.text("other")))
        .doesNotHaveDuplicates();
    Map<String, Long> meetings =
        met.stream()
            .flatMap(pair -> Stream.of(pair.text("one"), pair.text("other")))
            .collect(groupingBy(person -> person, counting()));
    assertThat(people)
        .allSatisfy(
            person ->
                assertThat(meetings.getOrDefault(person.text("key"), 0L))
                    .as(person.text("key"))
                    .isLessThanOrEqualTo(person.number("introductions_wanted")));
  }

  @Test
  void useful_is_said_only_by_those_who_met() {
    assertThat(met)
        .allSatisfy(
            pair -> {
              assertThat(pair.text("useful_one")).isIn(answersTo(pair.text("one_answer")));
              assertThat(pair.text("useful_other")).isIn(answersTo(pair.text("other_answer")));
            });
  }

  private static Set<String> answersTo(String answer) {
    return answer.equals("met") ? Set.of("yes", "no") : Set.of("");
  }

  private static boolean helps(Row giver, Row seeker) {
    Set<String> given = new HashSet<>(skillsOf(giver, "offers"));
    given.retainAll(skillsOf(seeker, "seeks"));
    return !given.isEmpty();
  }

  private Set<String> going(String event) {
    return rsvps.stream()
        .filter(rsvp -> rsvp.text("event").equals(event) && rsvp.text("status").equals("going"))
        .map(rsvp -> rsvp.text("person"))
        .collect(toSet());
  }

  private Map<String, Long> count(String status) {
    return rsvps.stream()
        .filter(rsvp -> rsvp.text("status").equals(status))
        .collect(groupingBy(rsvp -> rsvp.text("event"), counting()));
  }

  private static int number(List<String> parts, int at) {
    return Integer.parseInt(parts.get(at));
  }

  private static List<String> skillsOf(Row person, String column) {
    return person.parts(column).stream().map(parts -> parts.get(0)).toList();
  }

  private static List<String> column(List<Row> rows, String name) {
    return rows.stream().map(row -> row.text(name)).toList();
  }

  private static Set<String> codes(String path) {
    return Set.copyOf(column(CsvFile.rows(path), "code"));
  }
}
