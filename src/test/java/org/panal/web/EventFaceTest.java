package org.panal.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.panal.testing.Evenings.END;
import static org.panal.testing.Evenings.START;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.panal.event.EventForm;
import org.panal.event.EventGathering;
import org.panal.event.Events;
import org.panal.event.NewEvent;
import org.panal.event.OccurrenceForm;
import org.panal.event.Occurrences;
import org.panal.event.Visibility;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Rows;

@QuarkusTest
class EventFaceTest {
  private static final Pattern DESCRIBED =
      Pattern.compile("<script type=\"application/ld[+]json\">(.*?)</script>", Pattern.DOTALL);

  @Inject Evenings evenings;
  @Inject Events events;
  @Inject Occurrences occurrences;
  @Inject Rows rows;

  @Test
  void a_public_event_tells_search_engines_what_when_and_where() throws IOException {
    Evening evening = evenings.forSeats(30);

    JsonNode event = described(page(evening));

    assertThat(event.get("@type").asText()).isEqualTo("Event");
    assertThat(event.get("name").asText()).isEqualTo("Copy & Code");
    assertThat(event.get("startDate").asText()).isEqualTo("2098-03-05T18:30:00+01:00");
    assertThat(event.get("endDate").asText()).isEqualTo("2098-03-05T20:30:00+01:00");
    assertThat(event.get("eventStatus").asText()).isEqualTo("https://schema.org/EventScheduled");
    assertThat(event.get("maximumAttendeeCapacity").asInt()).isEqualTo(30);
    assertThat(event.at("/location/0/@type").asText()).isEqualTo("Place");
    assertThat(event.at("/location/0/address").asText()).contains("Calle Mayor 12");
    assertThat(page(evening)).contains("<meta name=\"robots\" content=\"all\">");
  }

  @Test
  void a_moved_event_tells_them_when_it_was_to_be() throws IOException {
    Evening evening = evenings.forSeats(30);
    occurrences.change(
        evening.organiser(),
        evening.code(),
        Evenings.at(START.plusDays(1), END.plusDays(1), 30),
        null);

    JsonNode event = described(page(evening));

    assertThat(event.get("eventStatus").asText()).isEqualTo("https://schema.org/EventRescheduled");
    assertThat(event.get("previousStartDate").asText()).isEqualTo("2098-03-05T18:30:00+01:00");
    assertThat(event.get("startDate").asText()).isEqualTo("2098-03-06T18:30:00+01:00");
  }

  @ParameterizedTest
  @EnumSource(names = {"MEMBERS", "UNLISTED"})
  void what_is_not_public_tells_them_to_pass_by(Visibility visibility) {
    Evening evening =
        evenings.of(
            new NewEvent(
                rows.space("Europe/Madrid"),
                Evenings.form("Quiet", visibility),
                Evenings.at(START, END, null),
                true));

    String page = page(evening);

    assertThat(page).contains("<meta name=\"robots\" content=\"noindex\">");
    assertThat(page).doesNotContain("application/ld+json");
  }

  @Test
  void a_title_cannot_end_the_script_that_describes_it() throws IOException {
    String title = "</script><script>alert(1)</script>";
    Evening evening =
        evenings.of(
            new NewEvent(
                rows.space("Europe/Madrid"),
                Evenings.form(title),
                Evenings.at(START, END, null),
                true));

    assertThat(described(page(evening)).get("name").asText()).isEqualTo(title);
  }

  @Test
  void where_to_join_online_is_not_told() throws IOException {
    EventForm far =
        new EventForm("Far", "", null, null, EventGathering.ONLINE, null, null, null, null);
    OccurrenceForm at =
        new OccurrenceForm(START, END, null, null, "", "https://meet.example/x", null, null);
    Evening evening = evenings.of(new NewEvent(rows.space("Europe/Madrid"), far, at, true));

    String page = page(evening);

    assertThat(described(page).at("/location/0/@type").asText()).isEqualTo("VirtualLocation");
    assertThat(page).doesNotContain("meet.example");
  }

  @Test
  void what_is_off_says_so() throws IOException {
    Evening evening = evenings.forSeats(30);
    events.cancel(evening.organiser(), evening.id(), "No heating");

    assertThat(described(page(evening)).get("eventStatus").asText())
        .isEqualTo("https://schema.org/EventCancelled");
  }

  @Test
  void its_picture_is_as_large_as_chats_like_it() throws IOException {
    Evening evening = evenings.forSeats(30);
    byte[] bytes =
        given()
            .get("/events/" + evening.code() + "/card.png")
            .then()
            .statusCode(200)
            .contentType("image/png")
            .extract()
            .asByteArray();

    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes));

    assertThat(picture.getWidth()).isEqualTo(1200);
    assertThat(picture.getHeight()).isEqualTo(630);
    assertThat(IntStream.range(0, 1200).map(x -> picture.getRGB(x, 315)).distinct().count())
        .as("colours across the middle")
        .isGreaterThan(3);
  }

  @Test
  void its_picture_says_its_name_day_and_place() throws IOException {
    Evening evening = evenings.forSeats(30);
    BufferedImage picture = picture(evening);

    assertThat(ink(picture, 200, 420)).as("title").isGreaterThan(1000);
    assertThat(ink(picture, 485, 525)).as("day").isGreaterThan(500);
    assertThat(ink(picture, 535, 570)).as("place").isGreaterThan(500);
  }

  private static BufferedImage picture(Evening evening) throws IOException {
    byte[] bytes = given().get("/events/" + evening.code() + "/card.png").asByteArray();
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }

  /** How many dark points stand left of the cover, between two heights. */
  private static long ink(BufferedImage picture, int from, int to) {
    return IntStream.range(from, to)
        .mapToLong(
            y -> IntStream.range(0, 680).filter(x -> (picture.getRGB(x, y) & 0xff) < 0x60).count())
        .sum();
  }

  private static String page(Evening evening) {
    String page = given().get("/events/" + evening.code()).then().extract().asString();
    Html.mustBeSound(page);
    return page;
  }

  private static JsonNode described(String page) throws IOException {
    Matcher described = DESCRIBED.matcher(page);
    assertThat(described.find()).isTrue();
    return new ObjectMapper().readTree(described.group(1));
  }
}
