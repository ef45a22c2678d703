package org.panal.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.panal.testing.As;
import org.panal.testing.Rows;

@QuarkusTest
class LimitsTest {
  private static final String LIST =
      "{\"people\":[{\"id\":\"a\",\"offers\":[\"x\"]},{\"id\":\"b\",\"seeks\":[\"x\"]}]}";

  @Inject Rows rows;

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere 127.0.0.2 is nobody's address")
  void at_least_120_small_calls_a_minute_are_answered_and_then_it_is_said_when_to_come_back()
      throws Exception {
    RestAssuredConfig neighbour =
        RestAssuredConfig.config()
            .httpClient(
                HttpClientConfig.httpClientConfig()
                    .setParam("http.route.local-address", InetAddress.getByName("127.0.0.2")));
    for (int i = 0; i < 120; i++) {
      assertThat(match(neighbour).statusCode()).isEqualTo(200);
    }
    Response refused = match(neighbour);
    for (int i = 0; i < 120 && refused.statusCode() == 200; i++) {
      refused = match(neighbour);
    }
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
    assertThat(refused.<String>path("code")).isEqualTo("request.too-often");
    assertThat(match(RestAssuredConfig.config()).statusCode()).isEqualTo(200);
  }

  @Test
  void a_member_is_counted_by_who_they_are_and_nobody_else_waits_for_them() {
    UUID marta = rows.member("Marta Gil");
    for (int i = 0; i < Limit.TOKENS.most(); i++) {
      assertThat(makeToken(marta).statusCode()).isNotEqualTo(429);
    }
    Response refused = makeToken(marta);
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 61);
    assertThat(refused.<String>path("code")).isEqualTo("request.too-often");
    assertThat(makeToken(rows.member("Iker Etxea")).statusCode()).isEqualTo(201);
  }

  private static Response makeToken(UUID member) {
    return As.member(member)
        .body("{\"name\": \"x\", \"scopes\": [\"profile:read\"], \"days\": 1}")
        .post("/api/v1/me/tokens");
  }

  @Test
  void one_ipv6_network_is_one_client() {
    assertThat(Limits.client("2001:db8:1:2::1")).isEqualTo(Limits.client("2001:db8:1:2:ffff::9"));
    assertThat(Limits.client("2001:db8:1:2::1")).isNotEqualTo(Limits.client("2001:db8:1:3::1"));
    assertThat(Limits.client("192.0.2.1")).isNotEqualTo(Limits.client("192.0.2.2"));
  }

  private static Response match(RestAssuredConfig config) {
    return RestAssured.given()
        .config(config)
        .contentType(ContentType.JSON)
        .body(LIST)
        .post("/api/v1/matchings");
  }
}
