package org.panal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.event.NewEvent;
import org.panal.event.Occurrences;
import org.panal.event.Visibility;
import org.panal.shared.Role;
import org.panal.shared.Time;
import org.panal.testing.As;
import org.panal.testing.ClockAt;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Rows;
import org.panal.testing.Statements;

@QuarkusTest
class CalendarPagesTest {
  private static final Pattern DESCRIBED =
      Pattern.compile("<script type=\"application/ld[+]json\">(.*?)</script>", Pattern.DOTALL);

  @Inject Evenings evenings;
  @Inject Occurrences occurrences;
  @Inject Rows rows;
  @Inject Statements statements;

  private String space;

  @BeforeEach
  void in_march_2098() {
    QuarkusMock.installMockForType(new ClockAt(Instant.parse("2098-03-02T11:00:00Z")), Time.class);
    space = rows.space("Europe/Madrid");
  }

  private Evening on(String start, String end, String title, Visibility visibility) {
    return evenings.of(
        new NewEvent(
            space,
            Evenings.form(title, visibility),
            Evenings.at(LocalDateTime.parse(start), LocalDateTime.parse(end), 20),
            true));
  }

  private Evening evening(String title, Visibility visibility) {
    return on("2098-03-05T18:30", "2098-03-05T20:30", title, visibility);
  }

  private String month(RequestSpecification who, String asked) {
    String page =
        who.queryParam("month", asked)
            .get("/spaces/" + space)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    Html.mustBeSound(page);
    return page;
  }

  private String month(String asked) {
    return month(As.nobody(), asked);
  }

  @Test
  void a_month_shows_its_days_in_a_grid_and_what_is_on() {
    Evening evening = evening("Copy & Code", Visibility.PUBLIC);
    String page = month("");
    assertThat(page)
        .contains("<h1 class=\"h2x\">March 2098</h1>", "Central European")
        .contains("Wednesday 5 March", "18:30 – 20:30", "Copy &amp; Code")
        .contains("href=\"/events/" + evening.code() + "\"", "<span>Monday</span>")
        .contains("cal-day bare col-6", "<span class=\"cal-num\">31</span>")
        .contains("/spaces/" + space + "/calendar.ics", "webcal://");
    assertThat(page).contains("<meta name=\"robots\" content=\"all\">");
  }

  @Test
  void months_lead_to_each_other_and_back_to_this_one() {
    assertThat(month("2098-03"))
        .contains("?month=2098-02\"", "?month=2098-04\"")
        .doesNotContain("This month");
    assertThat(month("2098-04"))
        .contains("href=\"/spaces/" + space + "\">", "This month", "?month=2098-05\"");
  }

  @Test
  void the_calendar_ends_two_years_either_way() {
    assertThat(month("2100-03")).contains("March 2100").doesNotContain("rel=\"next\"");
    assertThat(month("2096-03")).contains("March 2096").doesNotContain("rel=\"prev\"");
    for (String far : new String[] {"2100-04", "2096-02", "2098-13", "soon", "2098-03-05"}) {
      assertThat(month(far)).contains("March 2098</h1>");
    }
  }

  @Test
  void an_empty_month_says_so_and_what_comes_next() {
    assertThat(month("2098-04"))
        .contains("Nothing is planned for April 2098", "See all that’s on", "content=\"noindex\"");
    Evening later = on("2098-06-01T10:00", "2098-06-01T11:00", "Sunrise", Visibility.PUBLIC);
    assertThat(month("2098-04"))
        .contains("Next: Sunrise, Sunday 1 June.", "href=\"/events/" + later.code() + "\"");
  }

  @Test
  void an_empty_month_that_lies_behind_leads_to_what_is_ahead() {
    on("2097-12-05T18:30", "2097-12-05T20:30", "Long gone", Visibility.PUBLIC);
    evening("Ahead", Visibility.PUBLIC);
    assertThat(month("2097-11"))
        .contains("Nothing took place in November 2097", "Next: Ahead, Wednesday 5 March.")
        .doesNotContain("Long gone");
  }

  @Test
  void members_see_what_is_for_members_and_nobody_sees_drafts_or_secrets() {
    Evening members = evening("Among us", Visibility.MEMBERS);
    evening("By the link", Visibility.UNLISTED);
    UUID carmen = members.organiser().mustBeMember();
    evenings.of(
        new NewEvent(
            space,
            Evenings.form("Not yet"),
            Evenings.at(
                LocalDateTime.parse("2098-03-09T10:00"),
                LocalDateTime.parse("2098-03-09T11:00"),
                5),
            false));
    UUID admin = rows.member("Admin", Role.ADMIN);
    assertThat(month("")).doesNotContain("Among us");
    assertThat(month(As.member(rows.member("M")), "")).contains("Among us");
    for (UUID viewer : new UUID[] {rows.member("M"), carmen, admin}) {
      assertThat(month(As.member(viewer), "")).doesNotContain("By the link", "Not yet");
    }
  }

  @Test
  void search_engines_are_told_of_public_events_alone() throws IOException {
    evening("</script><b>", Visibility.PUBLIC);
    Evening quiet = evening("Among us", Visibility.MEMBERS);
    UUID carmen = quiet.organiser().mustBeMember();
    Matcher described = DESCRIBED.matcher(month(As.member(carmen), ""));
    assertThat(described.find()).isTrue();
    JsonNode list = new ObjectMapper().readTree(described.group(1));
    assertThat(list.get("@type").asText()).isEqualTo("ItemList");
    assertThat(list.get("itemListElement")).hasSize(1);
    assertThat(list.at("/itemListElement/0/item/name").asText()).isEqualTo("</script><b>");
    assertThat(list.at("/itemListElement/0/item/startDate").asText())
        .isEqualTo("2098-03-05T18:30:00+01:00");
  }

  @Test
  void what_takes_several_days_stands_on_each() {
    on("2098-03-10T18:00", "2098-03-12T13:00", "Camp", Visibility.PUBLIC);
    on("2098-03-20T20:00", "2098-03-21T00:00", "Late", Visibility.PUBLIC);
    String page = month("");
    assertThat(page).contains("from 18:00", "all day", "until 13:00", "20:00 – 00:00");
    assertThat(page.split(">Camp<", -1)).hasSize(4);
    assertThat(page.split(">Late<", -1)).hasSize(2);
  }

  @Test
  void what_reaches_into_a_month_stands_in_both() {
    on("2098-03-31T22:00", "2098-04-01T02:00", "Night", Visibility.PUBLIC);
    assertThat(month("2098-03")).contains(">Night<", "from 22:00");
    assertThat(month("2098-04")).contains(">Night<", "until 02:00");
  }

  @Test
  void months_are_those_of_the_space_and_not_of_the_server() {
    space = rows.space("Pacific/Auckland");
    on("2098-04-01T00:30", "2098-04-01T02:00", "Early", Visibility.PUBLIC);
    assertThat(month("2098-03")).doesNotContain(">Early<");
    assertThat(month("2098-04")).contains(">Early<", "Tuesday 1 April");
  }

  @Test
  void the_day_when_the_clock_changes_says_so() {
    on("2098-03-30T10:00", "2098-03-30T11:00", "Summer", Visibility.PUBLIC);
    on("2098-10-26T00:00", "2098-10-26T23:00", "Winter", Visibility.PUBLIC);
    assertThat(month("2098-03")).contains("The clocks go forward: 02:00 is 03:00.", ">Summer<");
    assertThat(month("2098-10"))
        .contains("The clocks go back: 03:00 is 02:00 again.", "00:00 – 23:00");
  }

  @Test
  void what_is_called_off_stays_and_says_so() {
    Evening evening = evening("Off", Visibility.PUBLIC);
    occurrences.cancel(evening.organiser(), evening.code(), "No heating");
    assertThat(month("")).contains(">Off<", "Cancelled");
  }

  @Test
  void a_spanish_reader_reads_spanish() {
    evening("En casa", Visibility.PUBLIC);
    String page = month(As.nobody().header("Accept-Language", "es"), "");
    assertThat(page)
        .contains("Marzo de 2098</h1>", "Miércoles 5 de marzo", "<span>Lunes</span>")
        .contains("Seguir en tu calendario", "hora de Europa central");
    assertThat(month(As.nobody().header("Accept-Language", "es"), "2098-05"))
        .contains("No hay nada previsto para mayo de 2098");
  }

  @Test
  void a_full_month_asks_the_database_no_more_than_a_bare_one() {
    evening("First", Visibility.PUBLIC);
    UUID reader = rows.member("Reader");
    month(As.member(reader), "");
    long few = statements.during(() -> month(As.member(reader), ""));
    for (int i = 1; i < 9; i++) {
      on(
          "2098-03-0%dT10:00".formatted(i),
          "2098-03-0%dT11:00".formatted(i),
          "N",
          Visibility.PUBLIC);
    }
    assertThat(statements.during(() -> month(As.member(reader), ""))).isEqualTo(few);
  }

  @Test
  void organisers_find_the_poster_and_others_do_not() {
    UUID carmen = rows.member("Carmen", Role.ORGANISER);
    assertThat(month(As.member(carmen), "")).contains("/manage/spaces/" + space + "/poster");
    assertThat(month("")).doesNotContain("/poster");
  }

  @Test
  void spaces_are_listed_with_their_calendars() {
    rows.space("Europe/Madrid");
    String page = As.nobody().get("/spaces").then().statusCode(200).extract().asString();
    Html.mustBeSound(page);
    assertThat(page).contains("<ul class=\"card ways\">", "<b><a href=\"/spaces/");
  }

  @Test
  void a_space_that_is_not_there_has_no_calendar() {
    As.nobody()
        .accept("text/html")
        .get("/spaces/nowhere")
        .then()
        .statusCode(404)
        .body(containsString("</html>"));
  }
}
