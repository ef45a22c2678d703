package org.panal.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.panal.testing.Made;
import org.panal.testing.Principals;
import org.panal.testing.Who;
import org.panal.testing.WhoMay;

/** Every operation of the description with every principal, against a written table. */
@QuarkusTest
@TestInstance(Lifecycle.PER_CLASS)
class WhoMayTest {
  private static final String TABLE = "who-may-call.md";

  private static final Set<String> LISTS = Set.of("GET /api/v1/events", "GET /api/v1/occurrences");

  private static final Set<Who> OUTSIDE =
      EnumSet.of(Who.NOBODY, Who.OTHER, Who.SELF, Who.ELSEWHERE, Who.RIGHT_TOKEN);

  /** What somebody got who read something. */
  private record Read(Described operation, Who who, Response answer) {}

  @Inject Instance<Made> things;
  @Inject Principals principals;

  private final List<Read> reads = new ArrayList<>();
  private Made made;

  /** Whatever can be read by everybody, once for all that is looked for in the answers. */
  @BeforeEach
  void read_everything_with_everybody() {
    if (!reads.isEmpty()) {
      return;
    }
    made = things.get();
    secrets();
    for (Described each : Described.all().stream().filter(Described::reads).toList()) {
      for (Who who : Who.values()) {
        reads.add(new Read(each, who, call(each, who, made)));
      }
    }
  }

  @Test
  void every_operation_answers_each_principal_as_the_table_says() {
    WhoMay expected = WhoMay.read(TABLE);
    WhoMay found = new WhoMay();
    for (Read each : reads) {
      found.put(each.operation().name(), each.who(), WhoMay.answer(each.answer().statusCode()));
    }
    for (Described operation : Described.all().stream().filter(o -> !o.reads()).toList()) {
      writes(operation, expected, found);
    }
    found.write(TABLE);
    assertThat(expected.names())
        .containsExactlyInAnyOrderElementsOf(
            Described.all().stream().map(Described::name).toList());
    assertThat(found.differences(expected)).isEmpty();
  }

  /**
   * Who is refused goes first, so that nothing has changed for them; who finds that somebody before
   * them has done it already gets things of their own.
   */
  private void writes(Described operation, WhoMay expected, WhoMay found) {
    String name = operation.name();
    Made shared = things.get();
    for (Who who : Who.values()) {
      if (!expected.lets(name, who)) {
        found.put(name, who, answer(operation, who, shared));
      }
    }
    for (Who who : Who.values()) {
      if (expected.lets(name, who)) {
        String after = answer(operation, who, shared);
        found.put(
            name, who, after.equals(WhoMay.OK) ? after : answer(operation, who, things.get()));
      }
    }
  }

  private String answer(Described operation, Who who, Made made) {
    return WhoMay.answer(call(operation, who, made).statusCode());
  }

  @Test
  void no_answer_holds_what_is_another_ones() {
    List<String> leaks = new ArrayList<>();
    Map<String, Set<Who>> secrets = secrets();
    for (Read each : reads) {
      String answer = each.answer().asString();
      secrets.forEach(
          (secret, readers) -> {
            if (answer.contains(secret) && !readers.contains(each.who())) {
              leaks.add(each.operation().name() + " tells " + each.who() + " of " + secret);
            }
          });
    }
    assertThat(leaks).isEmpty();
  }

  /** What stands in answers, and who may find it there. */
  private Map<String, Set<Who>> secrets() {
    Set<Who> owner = EnumSet.of(Who.SELF, Who.RIGHT_TOKEN);
    Set<Who> admins = EnumSet.of(Who.ADMIN, Who.WRONG_TOKEN);
    Set<Who> team = plus(admins, Who.ORGANISER, Who.CO_ORGANISER);
    Set<Who> door = plus(team, Who.DOOR_HELPER);
    return Map.of(
        made.draft().event().event().title(),
        door,
        made.unlisted().event().event().title(),
        door,
        made.forMembers().event().event().title(),
        EnumSet.complementOf(EnumSet.of(Who.NOBODY)),
        made.joinLink(),
        plus(team, Who.SELF, Who.RIGHT_TOKEN),
        "Goal " + made.word(),
        plus(door, Who.SELF, Who.RIGHT_TOKEN),
        made.emailOfSelf(),
        plus(admins, Who.SELF, Who.RIGHT_TOKEN),
        made.introduction().toString(),
        plus(team, Who.SELF, Who.RIGHT_TOKEN),
        made.passkey().toString(),
        owner,
        made.session(),
        owner,
        made.token().toString(),
        owner);
  }

  private static Set<Who> plus(Set<Who> some, Who... more) {
    EnumSet<Who> all = EnumSet.copyOf(some);
    all.addAll(List.of(more));
    return all;
  }

  @Test
  void lists_hold_what_is_for_everybody() {
    String title = made.evening().event().event().title();
    assertThat(reads)
        .filteredOn(each -> LISTS.contains(each.operation().name()))
        .filteredOn(each -> each.answer().statusCode() == 200)
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.answer().asString()).contains(title));
  }

  @Test
  void a_draft_is_there_for_its_team_alone() {
    List<String> seen = new ArrayList<>();
    Made made = things.get();
    for (Described operation : Described.all()) {
      boolean isOfAnEvent = operation.path().matches(".*/(events/[{]id}|occurrences/[{]code}).*");
      for (Who who : isOfAnEvent ? OUTSIDE : Set.<Who>of()) {
        int status = send(Sent.ofDraft(operation, made), operation, who, made).statusCode();
        if (status != 404 && status != 401) {
          seen.add(operation.name() + " answers " + who + " " + status);
        }
      }
    }
    assertThat(seen).isEmpty();
  }

  /** It is refused before anybody looks what it is about. */
  @Test
  void no_operation_takes_what_another_site_made_a_browser_send() {
    Made made = things.get();
    for (Described operation : Described.all().stream().filter(o -> !o.reads()).toList()) {
      for (Map<String, String> from : Principals.FOREIGN) {
        RequestSpecification request = principals.of(Who.ADMIN, made).headers(from);
        if (!operation.type().isEmpty()) {
          request =
              request.contentType(operation.type()).body("{}".getBytes(StandardCharsets.UTF_8));
        }
        String path = operation.path().replaceAll("[{]\\w+}", "" + made.admin());
        assertThat(request.request(operation.method(), path).statusCode())
            .as(operation.name() + " " + from)
            .isEqualTo(403);
      }
    }
  }

  private Response call(Described operation, Who who, Made made) {
    return send(Sent.of(operation, made), operation, who, made);
  }

  private Response send(Sent sent, Described operation, Who who, Made made) {
    RequestSpecification request = principals.as(who, made, operation.scope());
    if (!sent.type().isEmpty()) {
      request = request.contentType(sent.type());
      request =
          sent.type().startsWith("image/")
              ? request.body(sent.body().getBytes(StandardCharsets.ISO_8859_1))
              : request.body(sent.body());
    }
    return request.queryParams(sent.query()).request(operation.method(), sent.path());
  }
}
