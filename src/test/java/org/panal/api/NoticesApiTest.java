package org.panal.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panal.rsvp.RsvpForm;
import org.panal.rsvp.Rsvps;
import org.panal.shared.Once;
import org.panal.shared.Role;
import org.panal.shared.Viewer;
import org.panal.testing.As;
import org.panal.testing.Evenings;
import org.panal.testing.Rows;

@QuarkusTest
class NoticesApiTest {
  @Inject Rows rows;
  @Inject Evenings evenings;
  @Inject Rsvps rsvps;
  @Inject Once once;

  @Test
  void an_admin_lists_the_outbox_by_state() {
    UUID marta = rows.member("Marta Gil");
    String code = evenings.forSeats(null).code();
    once.run(() -> rsvps.answer(Viewer.member(marta, Set.of()), code, RsvpForm.yes()));
    As.member(rows.member("Nuria Vidal", Role.ADMIN))
        .get("/api/v1/notices?state=NEW&size=5")
        .then()
        .statusCode(200)
        .body("size", equalTo(5))
        .body("items.memberId", hasItem(marta.toString()))
        .body("items[0].state", equalTo("NEW"));
  }

  @Test
  void nobody_else_does() {
    As.nobody().get("/api/v1/notices").then().statusCode(401);
    As.member(rows.member("Marta Gil")).get("/api/v1/notices").then().statusCode(403);
    As.member(rows.member("Nuria Vidal", Role.ADMIN))
        .get("/api/v1/notices?state=LOST")
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("state"));
  }
}
