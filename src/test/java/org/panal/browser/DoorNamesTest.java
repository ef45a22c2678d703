package org.panal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.panal.checkin.Roster;
import org.panal.checkin.Rosters;
import org.panal.shared.Folded;
import org.panal.shared.Viewer;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Rows;
import org.panal.testing.SampleData;
import org.panal.testing.Scorecard;
import org.panal.testing.Tablets;

/**
 * People are found at a door by the names that people have: thousands of them from the lists of
 * forenames and surnames, by the server and by the tablet on its own alike.
 */
@QuarkusTest
@Tag(Scorecard.TAG)
@Tag(Scorecard.ALONE)
class DoorNamesTest {
  private static final String JOSE = "José Núñez-García";
  private static final int ROWS_AT_ONCE = 500;
  private static final int QUERIES = 150;

  @Inject Tablets tablets;
  @Inject Rosters rosters;
  @Inject Rows rows;
  @Inject ObjectMapper json;

  @TestHTTPResource("/")
  String home;

  private final Random random = new Random(11);

  @Test
  void thousands_of_real_names_are_found_alike_by_the_server_and_by_a_tablet() throws Exception {
    List<String> forenames = names("forenames.csv");
    List<String> surnames = names("surnames.csv");
    List<String> people = new ArrayList<>();
    for (int i = 0; i < Math.max(forenames.size(), surnames.size()); i++) {
      String first = forenames.get(i % forenames.size());
      people.add(first + " " + surnames.get(i % surnames.size()) + second(surnames, i));
    }
    people.add(JOSE);
    Evening evening = tablets.open(null);
    come(evening, people);
    Viewer tablet = tablets.device(evening);
    List<Roster.Entry> roster = rosters.roster(tablet, evening.code(), null).people();
    assertThat(roster).hasSize(people.size());
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (String query : queries(people)) {
      found.put(query, found(tablet, evening, query));
    }
    List<String> jose = List.of(only(roster, "José N.", "jose nunez garcia"));
    assertThat(found.get("garcia jose")).containsAll(jose);
    assertThat(onTablet(roster, List.copyOf(found.keySet()), people))
        .isEqualTo(List.of(List.copyOf(found.values()), folded(roster)));
  }

  /** Few others are called like him: he stands among the five wherever his words are enough. */
  @Test
  void jose_is_found_however_he_types_his_name_among_five_hundred() {
    Evening evening = tablets.open(null);
    List<String> forenames = names("forenames.csv");
    List<String> surnames = names("surnames.csv");
    List<String> people = new ArrayList<>(List.of(JOSE));
    for (int i = 0; people.size() < 500; i++) {
      String name = forenames.get(i * 4) + " " + surnames.get(i * 4 + 1);
      String folded = Folded.of(name);
      if (!folded.contains("jose") && !folded.contains("nunez") && !folded.contains("garcia")) {
        people.add(name);
      }
    }
    come(evening, people);
    Viewer tablet = tablets.device(evening);
    for (String query : List.of("nunez", "garcia jose", "JOSE G", "núñ", "Nuñez-Garcia José")) {
      assertThat(rosters.search(tablet, evening.code(), query))
          .as(query)
          .extracting(Roster.Found::name)
          .containsExactly("José N.");
    }
    people.stream()
        .filter(name -> Folded.of(name).replace(" ", "").length() > 2)
        .limit(60)
        .forEach(name -> isFound(tablet, evening, name));
  }

  /** By the whole name, by it upside down, and without what is hard to type. */
  private void isFound(Viewer tablet, Evening evening, String name) {
    List<String> words = new ArrayList<>(List.of(Folded.of(name).split(" ")));
    Collections.reverse(words);
    for (String query : List.of(name, name.toUpperCase(Locale.ROOT), String.join(" ", words))) {
      assertThat(rosters.search(tablet, evening.code(), query)).as(query).isNotEmpty();
    }
  }

  private static List<String> names(String file) {
    return SampleData.rows(SampleData.text(file)).stream().map(row -> row.get("name")).toList();
  }

  private static String second(List<String> surnames, int i) {
    return i % 3 == 0 ? "-" + surnames.get((i * 7 + 1) % surnames.size()) : "";
  }

  /** As rows: thousands of answers one by one would take minutes. */
  private void come(Evening evening, List<String> people) {
    UUID occurrence = evening.event().dates().get(0).id();
    for (int from = 0; from < people.size(); from += ROWS_AT_ONCE) {
      List<String> part = people.subList(from, Math.min(people.size(), from + ROWS_AT_ONCE));
      List<Object> values = new ArrayList<>();
      part.forEach(name -> values.addAll(List.of(UUID.randomUUID(), name)));
      rows.change(
          "INSERT INTO member (id, email, name, language, joined_at) VALUES "
              + rows(part, "(?%1$d, concat(?%1$d, '@example.org'), ?%2$d, 'EN', UTC_TIMESTAMP())"),
          values.toArray());
      values.add(occurrence);
      rows.change(
          "INSERT INTO rsvp (id, occurrence_id, member_id, status, line_no, answered_at) VALUES "
              + rows(
                  part,
                  "(?%1$d, ?"
                      + values.size()
                      + ", ?%1$d, 'GOING', length(?%2$d), UTC_TIMESTAMP())"),
          values.toArray());
    }
  }

  private static String rows(List<String> part, String row) {
    return IntStream.range(0, part.size())
        .mapToObj(i -> row.formatted(2 * i + 1, 2 * i + 2))
        .collect(Collectors.joining(", "));
  }

  /** Beginnings of some words of somebody's name, in any order, with and without accents. */
  private List<String> queries(List<String> people) {
    List<String> queries =
        new ArrayList<>(List.of("nunez", "garcia jose", "JOSE G", "mar", "ana", "li", "o c"));
    while (queries.size() < QUERIES) {
      String name = people.get(random.nextInt(people.size()));
      List<String> words = new ArrayList<>(List.of(name.split("[ -]+")));
      Collections.shuffle(words, random);
      String query =
          String.join(" ", words.stream().limit(1 + random.nextInt(2)).map(this::part).toList());
      queries.add(random.nextBoolean() ? query.toUpperCase(Locale.ROOT) : query);
    }
    return queries.stream()
        .filter(query -> Folded.of(query).replace(" ", "").length() > 2)
        .distinct()
        .toList();
  }

  private String part(String word) {
    return word.substring(0, word.offsetByCodePoints(0, 1 + random.nextInt(letters(word))));
  }

  private static int letters(String word) {
    return word.codePointCount(0, word.length());
  }

  private List<String> found(Viewer tablet, Evening evening, String query) {
    return rosters.search(tablet, evening.code(), query).stream()
        .map(each -> each.member().toString())
        .toList();
  }

  private static String only(List<Roster.Entry> roster, String name, String folded) {
    return roster.stream()
        .filter(each -> each.name().equals(name) && each.folded().equals(folded))
        .map(each -> each.member().toString())
        .findFirst()
        .orElseThrow();
  }

  /** The names as the server folded them. */
  private static List<String> folded(List<Roster.Entry> roster) {
    return roster.stream().map(Roster.Entry::folded).sorted().toList();
  }

  private Object onTablet(List<Roster.Entry> roster, List<String> queries, List<String> names)
      throws Exception {
    try (Chromium chromium = new Chromium();
        BrowserContext context = chromium.person(1024, false, "en", true)) {
      Page page = context.newPage();
      page.navigate(home + "kiosk");
      return page.evaluate(
          "async (given) => { const rules = await import('/assets/kiosk/rules.js');"
              + " const { people, queries, names } = JSON.parse(given);"
              + " return [queries.map((query) => rules.found(people, query, [])"
              + ".map((each) => each.member)), names.map(rules.folded).sort()]; }",
          json.writeValueAsString(Map.of("people", roster, "queries", queries, "names", names)));
    }
  }
}
