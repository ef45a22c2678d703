package org.panal.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panal.member.MemberQuery;
import org.panal.member.Members;
import org.panal.shared.Paging;
import org.panal.shared.Role;
import org.panal.shared.Viewer;
import org.panal.testing.Guests;
import org.panal.testing.Rows;
import org.panal.testing.Somebody;

/** Who is in and what they may do, on the page of admins. */
@QuarkusTest
class RolesPagesTest {
  private static final String MEMBERS = "/manage/members";
  private static final Viewer TEST = Viewer.system("test");

  @Inject Somebody somebody;
  @Inject Members members;
  @Inject Rows rows;

  private Pages admin() {
    return Pages.of(Guests.as(somebody.with(Role.ADMIN)));
  }

  private static String role(UUID member, Role role) {
    return MEMBERS + "/" + member + "/roles/" + role;
  }

  @Test
  void a_role_is_given_and_taken_by_a_button_beside_the_name() {
    UUID marta = somebody.joined("Marta Rolera");
    admin().post(role(marta, Role.ORGANISER), Map.of()).statusCode(303);
    assertThat(members.get(TEST, marta).roles()).containsExactly(Role.ORGANISER);
    admin()
        .get(MEMBERS + "?q=Rolera")
        .body(
            allOf(
                containsString(role(marta, Role.ORGANISER) + "/removal"),
                containsString("aria-pressed=\"true\"")));
    admin().post(role(marta, Role.ORGANISER) + "/removal", Map.of()).statusCode(303);
    assertThat(members.get(TEST, marta).roles()).isEmpty();
  }

  @Test
  void the_last_admin_stays_one_and_is_told_why() {
    rows.change("DELETE FROM member_role WHERE role = 'ADMIN'");
    UUID last = somebody.with(Role.ADMIN);
    Pages.of(Guests.as(last))
        .post(role(last, Role.ADMIN) + "/removal", Map.of())
        .statusCode(409)
        .body(containsString("This is the last admin."));
    assertThat(members.get(TEST, last).roles()).containsExactly(Role.ADMIN);
  }

  @Test
  void a_wrong_address_is_named_beside_its_field_and_nothing_typed_is_lost() {
    admin()
        .in("es")
        .post(MEMBERS, Map.of("name", "Lola Nueva", "email", "not an address", "language", "ES"))
        .statusCode(422)
        .body(containsString("href=\"#email\""))
        .body(containsString("value=\"Lola Nueva\""))
        .body(containsString("value=\"not an address\""))
        .body(containsString("value=\"ES\" selected"));
  }

  @Test
  void somebody_is_added_once() {
    Map<String, String> lola = Map.of("name", "Lola Nueva", "email", "lola.nueva@example.org");
    admin().post(MEMBERS, lola).statusCode(303);
    admin().post(MEMBERS, lola).statusCode(409).body(containsString("value=\"Lola Nueva\""));
    MemberQuery query = new MemberQuery("lola nueva", null, null, null);
    assertThat(members.list(TEST, query, Paging.first()).total()).isOne();
  }

  @Test
  void organisers_give_no_roles_and_see_no_list() {
    UUID organiser = somebody.with(Role.ORGANISER);
    Pages.of(Guests.as(organiser)).get(MEMBERS).statusCode(403);
    Pages.of(Guests.as(organiser)).post(role(organiser, Role.ADMIN), Map.of()).statusCode(403);
    Pages.of(Guests.as(organiser))
        .post(MEMBERS, Map.of("name", "Lola", "email", "lola@example.org"))
        .statusCode(403);
    assertThat(members.get(TEST, organiser).roles()).containsExactly(Role.ORGANISER);
  }
}
