package org.panal.privacy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.access.Sessions;
import org.panal.event.EventForm;
import org.panal.event.Events;
import org.panal.event.Occurrences;
import org.panal.introduction.RoundSummary;
import org.panal.introduction.Rounds;
import org.panal.introduction.WishForm;
import org.panal.introduction.WishKind;
import org.panal.introduction.Wishes;
import org.panal.member.JoinForm;
import org.panal.member.Members;
import org.panal.member.Roles;
import org.panal.rsvp.GuestReason;
import org.panal.rsvp.Rsvps;
import org.panal.shared.Act;
import org.panal.shared.Forbidden;
import org.panal.shared.Language;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.shared.Role;
import org.panal.shared.Scope;
import org.panal.shared.SignInNeeded;
import org.panal.shared.Viewer;
import org.panal.skill.ReviewDecision;
import org.panal.skill.SkillReviews;
import org.panal.space.RoomForm;
import org.panal.space.RoomView;
import org.panal.space.Rooms;
import org.panal.space.SpaceForm;
import org.panal.space.Spaces;
import org.panal.testing.As;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;

/** What those who run the house do to others is written down with it, and stays written. */
@QuarkusTest
class AuditLogTest {
  private static final Viewer READER = Viewer.system("test");

  @Inject AuditLog log;
  @Inject Erasures erasures;
  @Inject Sessions sessions;
  @Inject Members members;
  @Inject Roles roles;
  @Inject Events events;
  @Inject Occurrences occurrences;
  @Inject Rsvps rsvps;
  @Inject Rounds rounds;
  @Inject Wishes wishes;
  @Inject SkillReviews reviews;
  @Inject Spaces spaces;
  @Inject Rooms rooms;
  @Inject Evenings evenings;
  @Inject Guests guests;
  @Inject Rows rows;
  @Inject Once once;

  private UUID nuria;
  private Viewer admin;

  @BeforeEach
  void nuria() {
    nuria = rows.member("Nuria " + UUID.randomUUID(), Role.ADMIN);
    admin = Viewer.member(nuria, Set.of(Role.ADMIN));
  }

  @Test
  void roles_and_members_entered_by_an_admin_are_written_down() {
    String email = UUID.randomUUID() + "@example.org";
    JoinForm form = new JoinForm("Marta Gil", email, Language.EN);
    UUID marta = once.run(() -> members.join(admin, form)).id();
    once.run(() -> roles.give(admin, marta, Role.ORGANISER));
    once.run(() -> roles.give(admin, marta, Role.ORGANISER));
    once.run(() -> roles.take(admin, marta, Role.ORGANISER));
    once.run(() -> roles.take(admin, marta, Role.ORGANISER));
    assertThat(by(nuria))
        .extracting(AuditRow::act, AuditRow::memberId, AuditRow::detail)
        .containsExactly(
            tuple(Act.ROLE_TAKEN, marta, "ORGANISER"),
            tuple(Act.ROLE_GIVEN, marta, "ORGANISER"),
            tuple(Act.MEMBER_ENTERED, marta, ""));
    assertThat(by(nuria)).extracting(AuditRow::memberName).containsOnly("Marta Gil");
  }

  @Test
  void events_dates_and_guests_are_written_down() {
    Evening evening = evenings.forSeats(5);
    Viewer organiser = evening.organiser();
    UUID iker = rows.member("Iker Etxea");
    once.run(() -> rsvps.add(organiser, evening.code(), iker, GuestReason.SPEAKER));
    once.run(() -> rsvps.add(organiser, evening.code(), iker, GuestReason.SPEAKER));
    once.run(() -> rsvps.remove(organiser, evening.code(), iker, GuestReason.CONDUCT));
    EventForm changed = Evenings.form("Copy, Code & Coffee");
    once.run(() -> events.change(admin, evening.id(), changed, null));
    var later = Evenings.at(Evenings.START.plusDays(1), Evenings.END.plusDays(1), 5);
    once.run(() -> occurrences.change(admin, evening.code(), later, null));
    once.run(() -> occurrences.cancel(admin, evening.code(), "Rain"));
    once.run(() -> events.cancel(admin, evening.id(), "Rain"));
    assertThat(by(organiser.mustBeMember()))
        .extracting(AuditRow::act, AuditRow::memberId, AuditRow::thing, AuditRow::detail)
        .containsExactly(
            tuple(Act.GUEST_REMOVED, iker, evening.code(), "CONDUCT"),
            tuple(Act.GUEST_ADDED, iker, evening.code(), "SPEAKER"),
            tuple(Act.EVENT_PUBLISHED, null, evening.id().toString(), ""));
    assertThat(by(nuria)).extracting(AuditRow::thingName).containsOnly("Copy, Code & Coffee");
    assertThat(by(nuria))
        .extracting(AuditRow::act, AuditRow::thing)
        .containsExactly(
            tuple(Act.EVENT_CANCELLED, evening.id().toString()),
            tuple(Act.OCCURRENCE_CANCELLED, evening.code()),
            tuple(Act.OCCURRENCE_CHANGED, evening.code()),
            tuple(Act.EVENT_CHANGED, evening.id().toString()));
  }

  @Test
  void rounds_and_wishes_are_written_down() {
    Evening evening = evenings.forSeats(null);
    UUID marta = guests.going(evening, "Marta Gil", "copywriting", "graphic design");
    UUID ana = guests.going(evening, "Ana Ribera", "graphic design", "copywriting");
    guests.going(evening, "Iker Etxea", "photography", "copywriting");
    int first = rounds.draw(admin, evening.code()).number();
    Once.Call call = new Once.Call(admin, "wish", null, null);
    WishForm apart = new WishForm(WishKind.APART, marta, ana);
    RoundSummary second = wishes.make(call, evening.code(), first, apart);
    once.run(() -> rounds.publish(admin, evening.code(), second.number()));
    assertThat(by(nuria))
        .filteredOn(row -> row.act() != Act.WISH_MADE)
        .extracting(AuditRow::act, AuditRow::thing, AuditRow::detail)
        .containsExactly(
            tuple(Act.ROUND_PUBLISHED, evening.code(), "2"),
            tuple(Act.ROUND_DRAWN, evening.code(), "1"));
    assertThat(by(nuria))
        .filteredOn(row -> row.act() == Act.WISH_MADE)
        .extracting(AuditRow::memberId, AuditRow::detail)
        .containsExactlyInAnyOrder(tuple(marta, "APART"), tuple(ana, "APART"));
  }

  @Test
  void words_spaces_and_rooms_are_written_down() {
    String word = "weaving " + UUID.randomUUID();
    once.run(() -> reviews.ask(List.of(word)));
    once.run(() -> reviews.decide(admin, new ReviewDecision(word, null, Language.EN)));
    SpaceForm form = new SpaceForm("Space " + UUID.randomUUID(), "Europe/Madrid", "");
    String space = once.run(() -> spaces.add(admin, form)).code();
    RoomView room = once.run(() -> rooms.add(admin, space, new RoomForm("Attic", 12)));
    once.run(() -> rooms.remove(admin, space, room.id()));
    assertThat(by(nuria))
        .extracting(AuditRow::act, AuditRow::thing)
        .containsExactly(
            tuple(Act.ROOM_CHANGED, room.id().toString()),
            tuple(Act.ROOM_CHANGED, room.id().toString()),
            tuple(Act.SPACE_CHANGED, space),
            tuple(Act.SKILL_REVIEWED, ""));
  }

  @Test
  void what_is_rolled_back_was_never_done() {
    UUID marta = rows.member("Marta Gil");
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          roles.give(admin, marta, Role.ORGANISER);
                          throw new IllegalStateException("a crash before the commit");
                        }))
        .hasMessageContaining("a crash");
    assertThat(by(nuria)).isEmpty();
  }

  @Test
  void it_says_from_where_and_how_until_that_is_forgotten_or_erased() {
    UUID marta = rows.member("Marta Gil");
    As.member(nuria).put("/api/v1/members/" + marta + "/roles/ORGANISER").then().statusCode(200);
    assertThat(by(nuria))
        .extracting(AuditRow::way, AuditRow::client)
        .containsExactly(tuple("member", "127.0.0.1"));
    UUID other = rows.member("Another admin", Role.ADMIN);
    once.run(() -> erasures.erase(nuria, Viewer.member(other, Set.of(Role.ADMIN))));
    List<AuditRow> left = by(nuria);
    assertThat(left)
        .extracting(AuditRow::act, AuditRow::client, AuditRow::actorName)
        .containsExactly(tuple(Act.ROLE_GIVEN, "", "—"));
    assertThat(by(other))
        .extracting(AuditRow::act, AuditRow::memberId, AuditRow::memberName)
        .containsExactly(tuple(Act.MEMBER_ERASED, nuria, "—"));
  }

  @Test
  void admins_find_what_they_look_for() {
    Instant start = Instant.now();
    UUID marta = rows.member("Marta 100% Gil");
    once.run(() -> roles.give(admin, marta, Role.ORGANISER));
    once.run(() -> roles.take(admin, marta, Role.ORGANISER));
    assertThat(found("100% gil", null)).isEqualTo(2);
    assertThat(found("100_ gil", null)).isZero();
    assertThat(found("100% gil", Act.ROLE_GIVEN)).isEqualTo(1);
    AuditQuery before = new AuditQuery("100% gil", null, null, start.minusSeconds(60));
    assertThat(log.list(READER, before, Paging.first()).total()).isZero();
    AuditQuery after = new AuditQuery("100% gil", null, start.plus(Duration.ofDays(1)), null);
    assertThat(log.list(READER, after, Paging.first()).total()).isZero();
    As.member(nuria)
        .queryParam("act", "ROLE_TAKEN")
        .queryParam("q", "100% gil")
        .get("/api/v1/audit")
        .then()
        .statusCode(200)
        .body("total", equalTo(1))
        .body("items[0].memberName", equalTo("Marta 100% Gil"));
    As.member(nuria).queryParam("act", "NOTHING").get("/api/v1/audit").then().statusCode(422);
    Response page =
        given()
            .accept("text/html")
            .cookie("sid", sessions.open(nuria, "a phone"))
            .queryParam("q", "100% gil")
            .queryParam("act", "ROLE_TAKEN")
            .queryParam("from", "2020-01-01")
            .queryParam("to", "no day")
            .get("/manage/audit");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.asString())
        .contains("Took a role away (organiser)", "Marta 100% Gil", "value=\"2020-01-01\"")
        .doesNotContain("Gave a role (organiser)", "NOT_FOUND");
  }

  @Test
  void nobody_else_reads_it() {
    UUID marta = rows.member("Marta Gil");
    Viewer organiser = Viewer.member(marta, Set.of(Role.ORGANISER));
    Viewer program = Viewer.token(nuria, Set.of(Role.ADMIN), Set.of(Scope.PROFILE_READ));
    for (Viewer viewer : List.of(organiser, program, Guests.as(marta))) {
      assertThatThrownBy(() -> log.list(viewer, AuditQuery.all(), Paging.first()))
          .isInstanceOf(Forbidden.class);
    }
    assertThatThrownBy(() -> log.list(Viewer.anonymous(), AuditQuery.all(), Paging.first()))
        .isInstanceOf(SignInNeeded.class);
    As.member(rows.member("Carmen Leal", Role.ORGANISER))
        .get("/api/v1/audit")
        .then()
        .statusCode(403);
    As.nobody().get("/api/v1/audit").then().statusCode(401);
  }

  @Test
  void no_statement_of_the_house_changes_a_row_but_for_the_address() throws IOException {
    Pattern changes = Pattern.compile("(UPDATE|DELETE FROM|REPLACE INTO|TRUNCATE)\\s+audit\\b.*");
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      assertThat(
              files
                  .filter(file -> file.toString().matches(".*[.](java|sql)"))
                  .flatMap(file -> changes.matcher(read(file)).results())
                  .map(hit -> hit.group().strip()))
          .allSatisfy(hit -> assertThat(hit).startsWith("UPDATE audit SET client = '' WHERE"))
          .hasSize(1);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long found(String name, @Nullable Act act) {
    return log.list(READER, new AuditQuery(name, act, null, null), Paging.first()).total();
  }

  private List<AuditRow> by(UUID actor) {
    return log.list(READER, AuditQuery.all(), new Paging(0, 100)).items().stream()
        .filter(row -> actor.equals(row.actorId()))
        .toList();
  }
}
