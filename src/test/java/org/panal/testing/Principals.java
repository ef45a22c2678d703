package org.panal.testing;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Scope;

/** The requests of each principal. */
@ApplicationScoped
public class Principals {
  /** What a browser says of a request that another site made it send. */
  public static final List<Map<String, String>> FOREIGN =
      List.of(
          Map.of("Sec-Fetch-Site", "cross-site"),
          Map.of("Sec-Fetch-Site", "same-site"),
          Map.of("Sec-Fetch-Site", "same-origin", "Origin", "https://evil.example"),
          Map.of("Origin", "https://evil.example"),
          Map.of());

  /** A browser in the hands of somebody, with no word of where the request comes from. */
  public RequestSpecification of(Who who, Made made) {
    RequestSpecification request = given().redirects().follow(false);
    return who == Who.NOBODY ? request : request.cookie("sid", made.sid(id(who, made)));
  }

  private UUID id(Who who, Made made) {
    return switch (who) {
      case SELF -> made.self();
      case ELSEWHERE -> made.elsewhere();
      case DOOR_HELPER -> made.doorHelper();
      case CO_ORGANISER -> made.coOrganiser();
      case ORGANISER -> made.organiser();
      case ADMIN -> made.admin();
      default -> made.stranger();
    };
  }

  /**
   * A request of somebody.
   *
   * @param scope what the operation asks of a token, or null where it asks for nothing
   */
  public RequestSpecification as(Who who, Made made, @Nullable String scope) {
    return switch (who) {
      case NOBODY -> As.nobody();
      case WRONG_TOKEN -> program(made.tokenOfAdmin(allBut(scope)));
      case RIGHT_TOKEN -> program(made.tokenFor(only(scope)));
      default -> As.member(id(who, made));
    };
  }

  private static List<String> allBut(@Nullable String scope) {
    return codes().stream().filter(code -> !code.equals(scope)).toList();
  }

  /** No token has every scope, and none has none. */
  private static String only(@Nullable String scope) {
    return scope != null && codes().contains(scope) ? scope : "events:read";
  }

  private static List<String> codes() {
    return Scope.forTokens().stream().map(Scope::code).toList();
  }

  private static RequestSpecification program(String secret) {
    return As.nobody().header("Authorization", "Bearer " + secret);
  }
}
