package org.panal.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.panal.edge.Limit;
import org.panal.testing.Routes;

/** What the one list of limits says is true of the application, and of its description. */
@QuarkusTest
class LimitedTest {
  @Test
  void every_limit_is_of_something_that_is_there() {
    Stream<String> operations = Described.all().stream().map(Described::name);
    Stream<String> pages = Routes.pages().stream().map(page -> "GET " + page);
    Stream<String> forms = Routes.forms().stream().map(form -> "POST " + form);
    List<String> all = Stream.of(operations, pages, forms).flatMap(each -> each).toList();
    assertThat(Arrays.stream(Limit.values()).flatMap(limit -> limit.routes().stream()))
        .doesNotHaveDuplicates()
        .isSubsetOf(all);
  }

  @Test
  void a_limit_stands_in_the_description_of_what_it_limits() {
    var description = given().queryParam("format", "json").get("/openapi").jsonPath();
    for (Limit limit : Limit.values()) {
      limit.routes().stream()
          .filter(route -> route.contains("/api/"))
          .map(route -> route.split(" "))
          .forEach(
              route -> {
                String told =
                    description.getString(
                        "paths.'%s'.%s.responses.'429'.description"
                            .formatted(route[1], route[0].toLowerCase(Locale.ROOT)));
                assertThat(told).as(route[1]).contains(limit.inWords());
              });
    }
  }
}
