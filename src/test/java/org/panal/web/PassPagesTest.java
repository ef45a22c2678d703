package org.panal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.panal.checkin.Badges;
import org.panal.checkin.Pass;
import org.panal.picture.QrCode;
import org.panal.rsvp.RsvpForm;
import org.panal.shared.Once;
import org.panal.testing.As;
import org.panal.testing.Camera;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;

/** What a member shows at the door. */
@QuarkusTest
class PassPagesTest {
  private static final int SCALE = 4;

  @Inject Evenings evenings;
  @Inject Guests guests;
  @Inject Badges badges;
  @Inject Rows rows;
  @Inject Once once;

  private UUID going(Evening evening, String name) {
    UUID id = rows.member(name);
    guests.answer(id, evening, RsvpForm.yes());
    return id;
  }

  @Test
  void whoever_goes_has_a_pass_with_a_picture_and_a_code_to_type() {
    Evening evening = evenings.forSeats(1);
    UUID marta = going(evening, "Marta Gil");
    UUID waiting = going(evening, "Ana Ribera");
    Pass pass = once.run(() -> badges.get(Guests.as(marta), evening.code()));
    String page = As.member(marta).get("/events/" + evening.code() + "/pass").asString();
    Html.mustBeSound(page);
    assertThat(page)
        .contains(
            "Your pass",
            pass.typed(),
            "Marta Gil",
            QrCode.of(pass.payload()).svg("Your check-in code"));
    assertThat(As.member(marta).get("/events/" + evening.code()).asString())
        .contains("Show my pass");
    assertThat(As.member(waiting).get("/events/" + evening.code() + "/pass").asString())
        .contains("no pass for this one")
        .doesNotContain(pass.typed());
    assertThat(
            As.nobody().accept("text/html").get("/events/" + evening.code() + "/pass").statusCode())
        .isEqualTo(303);
  }

  @Test
  void a_camera_reads_the_picture() throws Exception {
    String text = "P1.0bX2kQ9sW4mT7vY1nR5pLa";
    assertThat(read(QrCode.of(text).svg("code"))).isEqualTo(text);
  }

  @Test
  void a_new_pass_takes_the_place_of_a_lost_one_and_a_member_may_be_named() {
    Evening evening = evenings.forSeats(null);
    UUID marta = going(evening, "Marta Gil");
    Pass before = once.run(() -> badges.get(Guests.as(marta), evening.code()));
    String path = "/events/" + evening.code() + "/pass";
    form(marta).post(path + "/new").then().statusCode(303);
    String page = As.member(marta).get(path).asString();
    assertThat(page).doesNotContain(before.typed());
    Response named = form(marta).formParam("named", "true").post(path + "/door");
    assertThat(named.statusCode()).isEqualTo(303);
    assertThat(As.member(marta).get("/api/v1/me/door").<Boolean>path("shown")).isTrue();
    form(marta).post(path + "/door").then().statusCode(303);
    assertThat(As.member(marta).get("/api/v1/me/door").<Boolean>path("shown")).isFalse();
  }

  private static io.restassured.specification.RequestSpecification form(UUID member) {
    return As.member(member).contentType("application/x-www-form-urlencoded");
  }

  /** The picture as dots, read as a camera would. */
  private static String read(String svg) {
    Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(svg);
    assertThat(box.find()).isTrue();
    int side = Integer.parseInt(box.group(1)) * SCALE;
    BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    Graphics2D dots = picture.createGraphics();
    dots.setColor(Color.WHITE);
    dots.fillRect(0, 0, side, side);
    dots.setColor(Color.BLACK);
    Matcher run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1").matcher(svg);
    while (run.find()) {
      dots.fillRect(scaled(run, 1), scaled(run, 2), scaled(run, 3), SCALE);
    }
    dots.dispose();
    return Camera.read(picture);
  }

  private static int scaled(Matcher run, int group) {
    return Integer.parseInt(run.group(group)) * SCALE;
  }
}
