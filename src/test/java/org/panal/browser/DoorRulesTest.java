package org.panal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.checkin.Badges;
import org.panal.checkin.CheckInForm;
import org.panal.checkin.CheckInKind;
import org.panal.checkin.CheckInMode;
import org.panal.checkin.CheckIns;
import org.panal.checkin.Pass;
import org.panal.checkin.Roster;
import org.panal.checkin.Rosters;
import org.panal.picture.PersonColour;
import org.panal.rsvp.RsvpForm;
import org.panal.shared.Code;
import org.panal.shared.Folded;
import org.panal.shared.Once;
import org.panal.shared.Viewer;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;
import org.panal.testing.Tablets;

/** What a tablet decides on its own is what the server would: the same cases go through both. */
@QuarkusTest
class DoorRulesTest {
  private static final List<String> NAMES =
      List.of(
          "José Núñez-García",
          "Josefa Núñez",
          "Núria Solà",
          "Zoë O’Connor",
          "Łukasz Żółć",
          "Anna Ann",
          "Ann Li",
          "李小龙 Lee",
          "Jean-Luc d’Été",
          "İpek Şahin",
          "ﬁona Straße");

  private static final List<String> QUERIES =
      List.of(
          "nunez",
          "garcia jose",
          "JOSE G",
          "jos",
          "j n g",
          "ann ann",
          "anna ann",
          "ann an",
          "o connor",
          "zoe",
          "sol nur",
          "zolc",
          "luk",
          "lukasz zolc",
          "ipek sahin",
          "小龙",
          "李小龙",
          "ipek",
          "fiona",
          "strasse",
          "straße",
          "nobody",
          "  nun  ez ",
          "jean luc",
          "d ete",
          "luc-jean",
          "jose jose",
          "lee 李");

  private static Chromium chromium;

  @Inject Tablets tablets;
  @Inject Guests guests;
  @Inject Badges badges;
  @Inject CheckIns checkIns;
  @Inject Rosters rosters;
  @Inject Rows rows;
  @Inject Once once;
  @Inject ObjectMapper json;

  @TestHTTPResource("/")
  String home;

  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @BeforeEach
  void a_browser() {
    context = chromium.person(1024, false, "en", true);
    page = context.newPage();
    page.navigate(home + "kiosk");
  }

  @AfterEach
  void end() {
    context.close();
  }

  /** Runs a rule of the tablet. */
  private Object rule(String expression, Object given) throws Exception {
    return page.evaluate(
        "async (given) => { const rules = await import('/assets/kiosk/rules.js');"
            + " const screens = await import('/assets/kiosk/screens.js');"
            + " given = JSON.parse(given); return "
            + expression
            + "; }",
        json.writeValueAsString(given));
  }

  @Test
  void names_are_folded_and_found_alike() throws Exception {
    Evening evening = tablets.open(null);
    for (String name : NAMES) {
      guests.answer(rows.member(name), evening, RsvpForm.yes());
    }
    Viewer tablet = tablets.device(evening);
    Roster roster = rosters.roster(tablet, evening.code(), null);
    for (String query : QUERIES) {
      boolean isTooShort = Folded.of(query).replace(" ", "").length() < 3;
      assertThat(rule("rules.isTooShort(given)", query)).as(query).isEqualTo(isTooShort);
      if (!isTooShort) {
        Object found =
            rule(
                "rules.found(given.people, given.query, []).map((each) => each.member)",
                Map.of("people", roster.people(), "query", query));
        assertThat((List<?>) found)
            .as(query)
            .extracting(Object::toString)
            .containsExactlyElementsOf(
                rosters.search(tablet, evening.code(), query).stream()
                    .map(each -> each.member().toString())
                    .toList());
      }
    }
  }

  @Test
  void codes_are_read_and_checked_alike() throws Exception {
    Random random = new Random(7);
    List<String> typed = new ArrayList<>(List.of("", "a", "o0il-1l o", "ñandú", "P1.abc"));
    for (int i = 0; i < 200; i++) {
      String code = Code.checked(Code.of(random.nextLong(), 7));
      typed.add(code.toLowerCase(java.util.Locale.ROOT).replace('0', 'o'));
      typed.add(code.substring(0, 4) + "-" + code.charAt(5) + code.charAt(4) + code.substring(6));
    }
    assertThat(rule("given.map(rules.meant)", typed))
        .isEqualTo(typed.stream().map(Code::meant).toList());
    assertThat(rule("given.map((each) => rules.isChecked(rules.meant(each)))", typed))
        .isEqualTo(typed.stream().map(each -> Code.isChecked(Code.meant(each))).toList());
  }

  @Test
  void people_are_coloured_alike() throws Exception {
    List<String> ids = rows.members(40).stream().map(UUID::toString).toList();
    assertThat(rule("given.map((id) => 't' + screens.colour(id))", ids))
        .isEqualTo(ids.stream().map(id -> PersonColour.of(id).css()).toList());
  }

  @Test
  void everybody_is_told_alike_at_every_hour() throws Exception {
    Evening evening = tablets.open(4);
    List<UUID> people = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      UUID member = rows.member("Guest Number" + i);
      guests.answer(member, evening, RsvpForm.yes());
      people.add(member);
    }
    Viewer tablet = tablets.device(evening);
    once.run(
        () -> checkIns.record(tablet, evening.code(), CheckInForm.of("here-0001", people.get(0))));
    Pass gone = once.run(() -> badges.get(Guests.as(people.get(1)), evening.code()));
    guests.answer(people.get(1), evening, RsvpForm.no());
    rows.change(
        "UPDATE rsvp SET status = 'PENDING' WHERE member_id = ?1", people.get(2).toString());
    Roster roster = rosters.roster(tablet, evening.code(), null);
    assertThat(roster.people()).extracting(Roster.Entry::told).doesNotContainNull();
    for (int minutes : List.of(-200, -30, 0, 115, 200)) {
      Instant at = Instant.now().plusSeconds(60L * minutes);
      for (UUID member : people) {
        Object told =
            rule(
                "rules.verdict(given.hours, given.people.find((each) => each.member === given.who),"
                    + " given.people.find((each) => each.member === given.who)?.hereSince,"
                    + " Date.parse(given.at))",
                Map.of(
                    "hours", roster.hours(), "people", roster.people(), "who", member, "at", at));
        assertThat(told).as(member + " after " + minutes).isEqualTo(ours(evening, member, at));
      }
    }
    String hash = (String) rule("await rules.hash(given)", gone.payload());
    String typed = (String) rule("await rules.hash(given)", gone.typed());
    assertThat(roster.people())
        .filteredOn(each -> each.member().equals(people.get(1)))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.name()).isEmpty();
              assertThat(each.badge()).isEqualTo(hash);
              assertThat(each.code()).isEqualTo(typed);
            });
  }

  /** The server's word for that hour, which is taken back at once. */
  private String ours(Evening evening, UUID member, Instant at) {
    Viewer door = tablets.device(evening);
    String nonce = Tablets.nonce();
    CheckInForm form =
        new CheckInForm(
            nonce, CheckInKind.IN, member, null, null, at, CheckInMode.OFFLINE, "", null);
    String told = once.run(() -> checkIns.record(door, evening.code(), form)).result().name();
    once.run(() -> checkIns.record(door, evening.code(), CheckInForm.undo(Tablets.nonce(), nonce)));
    return told;
  }
}
