package org.panal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.panal.member.JoinForm;
import org.panal.member.MemberQuery;
import org.panal.member.MemberView;
import org.panal.member.Members;
import org.panal.member.Profiles;
import org.panal.member.Roles;
import org.panal.shared.Forbidden;
import org.panal.shared.Language;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.shared.Refusal;
import org.panal.shared.Role;
import org.panal.shared.Scope;
import org.panal.shared.Viewer;
import org.panal.testing.As;
import org.panal.testing.AtOnce;
import org.panal.testing.Somebody;

@QuarkusTest
class MembersApiTest {
  private static final String MEMBERS = "/api/v1/members";
  private static final Viewer SYSTEM = Viewer.system("test");

  @Inject Somebody somebody;
  @Inject Members members;
  @Inject Roles roles;
  @Inject Profiles profiles;
  @Inject Once once;

  @Test
  void a_member_joins_once_however_often_it_is_sent() {
    UUID admin = somebody.with(Role.ADMIN);
    String email = "Marta-" + admin + "@Example.org";
    String first = null;
    for (int i = 0; i < 2; i++) {
      String id =
          As.member(admin)
              .header("Idempotency-Key", "join-" + admin)
              .body(Map.of("name", "Marta Gil", "email", email, "language", "ES"))
              .post(MEMBERS)
              .then()
              .statusCode(201)
              .body("email", equalTo(email.toLowerCase(Locale.ROOT)))
              .extract()
              .path("id");
      assertThat(first == null || first.equals(id)).isTrue();
      first = id;
    }
    As.member(admin)
        .body(Map.of("name", "Another", "email", email, "language", "ES"))
        .post(MEMBERS)
        .then()
        .statusCode(409)
        .body("code", equalTo("member.email-taken"));
    As.member(admin)
        .body(Map.of("name", "", "email", "not an address"))
        .post(MEMBERS)
        .then()
        .statusCode(422)
        .body("errors.field", contains("email", "language", "name"));
    assertThat(members.findByEmail(SYSTEM, " " + email))
        .map(MemberView::name)
        .contains("Marta Gil");
  }

  @Test
  void members_are_found_by_name_skill_field_and_role() {
    UUID organiser = somebody.with(Role.ORGANISER);
    UUID ana = somebody.joined("Zoë Quintanar");
    profiles.replace(
        SYSTEM,
        ana,
        somebody.profile("Zoë Quintanar").field("writing").offers("copy").form(),
        null);
    As.member(organiser)
        .queryParam("q", "zoe quin")
        .queryParam("skill", "copywriting")
        .queryParam("field", "writing")
        .get(MEMBERS)
        .then()
        .statusCode(200)
        .body("items.id", contains(ana.toString()))
        .body("total", equalTo(1));
    As.member(organiser)
        .queryParam("role", "ORGANISER")
        .get(MEMBERS)
        .then()
        .body("items.roles", everyItem(hasItem("ORGANISER")));
    As.member(organiser).queryParam("role", "KING").get(MEMBERS).then().statusCode(422);
    assertThat(members.list(SYSTEM, new MemberQuery("%", null, null, null), Paging.first()).total())
        .isZero();
  }

  @Test
  void only_those_who_run_the_house_see_the_list_and_only_admins_change_it() {
    UUID member = somebody.joined("Luis Sanz");
    UUID organiser = somebody.with(Role.ORGANISER);
    Map<String, String> join = Map.of("name", "X", "email", "x@example.org", "language", "EN");
    String role = MEMBERS + "/" + member + "/roles/ADMIN";
    As.nobody().get(MEMBERS).then().statusCode(401);
    As.member(member).get(MEMBERS).then().statusCode(403);
    As.nobody().body(join).post(MEMBERS).then().statusCode(401);
    As.member(organiser).body(join).post(MEMBERS).then().statusCode(403);
    As.nobody().put(role).then().statusCode(401);
    As.member(member).put(role).then().statusCode(403);
    As.member(organiser).delete(role).then().statusCode(403);
    As.member(member).get("/api/v1/me").then().statusCode(200).body("name", equalTo("Luis Sanz"));
  }

  @Test
  void an_admin_gives_and_takes_roles() {
    UUID admin = somebody.with(Role.ADMIN);
    UUID member = somebody.joined("Luis Sanz");
    String role = MEMBERS + "/" + member + "/roles/ORGANISER";
    for (int i = 0; i < 2; i++) {
      As.member(admin).put(role).then().statusCode(200).body("roles", contains("ORGANISER"));
    }
    As.member(admin).delete(role).then().statusCode(200).body("roles.size()", equalTo(0));
    As.member(admin).put(MEMBERS + "/" + member + "/roles/KING").then().statusCode(404);
    As.member(admin).put(MEMBERS + "/" + UUID.randomUUID() + "/roles/ADMIN").then().statusCode(404);
  }

  @Test
  void one_address_joins_once_even_at_one_instant() {
    JoinForm form = new JoinForm("Marta Gil", UUID.randomUUID() + "@example.org", Language.ES);
    AtomicInteger joined = new AtomicInteger();
    try (AtOnce crowd = new AtOnce(8)) {
      crowd.run(
          List.of(1, 2, 3, 4, 5, 6, 7, 8),
          each -> {
            if (!isRefused("member.email-taken", () -> members.join(SYSTEM, form))) {
              joined.incrementAndGet();
            }
          });
    }
    assertThat(joined).hasValue(1);
  }

  @Test
  void the_last_admin_stays() {
    UUID last = somebody.with(Role.ADMIN);
    leaveOnly(Set.of(last));
    assertThat(isRefused("member.last-admin", () -> roles.take(SYSTEM, last, Role.ADMIN))).isTrue();
    UUID next = somebody.with(Role.ADMIN);
    assertThat(roles.take(SYSTEM, last, Role.ADMIN).roles()).isEmpty();
    assertThat(members.get(SYSTEM, next).roles()).containsExactly(Role.ADMIN);
  }

  @Test
  void two_admins_who_take_the_role_from_each_other_at_one_instant_leave_one() {
    List<UUID> two = List.of(somebody.with(Role.ADMIN), somebody.with(Role.ADMIN));
    leaveOnly(Set.copyOf(two));
    AtomicInteger refused = new AtomicInteger();
    try (AtOnce both = new AtOnce(2)) {
      both.run(
          two,
          each -> {
            if (isRefused("member.last-admin", () -> takeRole(each))) {
              refused.incrementAndGet();
            }
          });
    }
    assertThat(refused).hasValue(1);
    assertThat(admins()).hasSize(1);
  }

  private void takeRole(UUID id) {
    once.run(() -> roles.take(SYSTEM, id, Role.ADMIN));
  }

  private void leaveOnly(Set<UUID> kept) {
    for (MemberView admin : admins()) {
      if (!kept.contains(admin.id())) {
        roles.take(SYSTEM, admin.id(), Role.ADMIN);
      }
    }
  }

  private List<MemberView> admins() {
    MemberQuery query = new MemberQuery("", null, null, Role.ADMIN);
    return members.list(SYSTEM, query, new Paging(0, 100)).items();
  }

  private static boolean isRefused(String code, Runnable verb) {
    try {
      verb.run();
      return false;
    } catch (Refusal no) {
      assertThat(no.code()).isEqualTo(code);
      return true;
    }
  }

  @Test
  void a_token_does_only_what_its_scopes_allow() {
    UUID admin = somebody.with(Role.ADMIN);
    Viewer token = Viewer.token(admin, Set.of(Role.ADMIN), Set.of(Scope.PROFILE_READ));
    assertThat(members.get(token, admin).id()).isEqualTo(admin);
    assertThatThrownBy(() -> members.join(token, new JoinForm("X", "x@example.org", Language.EN)))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> roles.give(token, admin, Role.ORGANISER))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> profiles.replace(token, admin, somebody.profile("X").form(), null))
        .isInstanceOf(Forbidden.class);
  }
}
