package org.panal.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.checkin.DeviceToken;
import org.panal.checkin.Devices;
import org.panal.checkin.PairForm;
import org.panal.checkin.PairingAsked;
import org.panal.shared.Once;
import org.panal.shared.Viewer;
import org.panal.testing.Evenings.Evening;

/** Evenings whose door is open, and tablets at them. */
@ApplicationScoped
public class Tablets {
  private final Evenings evenings;
  private final Devices devices;
  private final Rows rows;
  private final Once once;

  Tablets(Evenings evenings, Devices devices, Rows rows, Once once) {
    this.evenings = evenings;
    this.devices = devices;
    this.rows = rows;
    this.once = once;
  }

  /** An evening that began ten minutes ago. */
  public Evening open(@Nullable Integer capacity) {
    Evening evening = evenings.forSeats(capacity);
    beganMinutesAgo(evening, 10);
    return evening;
  }

  public void beganMinutesAgo(Evening evening, int minutes) {
    rows.change(
        "UPDATE occurrence SET starts_at = UTC_TIMESTAMP(6) - INTERVAL ?2 MINUTE,"
            + " ends_at = UTC_TIMESTAMP(6) + INTERVAL ?3 MINUTE WHERE code = ?1",
        evening.code(),
        minutes,
        120 - minutes);
  }

  public DeviceToken pair(Evening evening) {
    PairingAsked asked = once.run(devices::ask);
    PairForm form = new PairForm(asked.code(), "Tablet by the entrance", false);
    once.run(() -> devices.confirm(evening.organiser(), evening.code(), form));
    return once.run(() -> devices.begin(asked.secret()));
  }

  public Viewer device(Evening evening) {
    return Viewer.device(pair(evening).device());
  }

  public static RequestSpecification as(DeviceToken tablet) {
    return given()
        .contentType(ContentType.JSON)
        .redirects()
        .follow(false)
        .header("Authorization", "Bearer " + tablet.token());
  }

  public static String nonce() {
    return UUID.randomUUID().toString();
  }
}
