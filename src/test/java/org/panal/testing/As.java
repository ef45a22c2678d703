package org.panal.testing;

import static io.restassured.RestAssured.given;

import io.quarkus.arc.Arc;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.panal.access.Sessions;

/** Who is asking: a REST Assured request with the session of a member, or of nobody. */
public final class As {
  private As() {}

  public static RequestSpecification nobody() {
    return given().contentType(ContentType.JSON).redirects().follow(false);
  }

  public static RequestSpecification member(UUID id) {
    String secret = Arc.container().instance(Sessions.class).get().open(id, "a test");
    return nobody().cookie("sid", secret).header("Sec-Fetch-Site", "same-origin");
  }
}
