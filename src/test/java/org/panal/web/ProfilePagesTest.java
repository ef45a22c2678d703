package org.panal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panal.member.Gathering;
import org.panal.member.Goal;
import org.panal.member.GoalKind;
import org.panal.member.Intent;
import org.panal.member.Members;
import org.panal.member.PreferencesView;
import org.panal.member.ProfileSkill;
import org.panal.member.ProfileView;
import org.panal.member.Profiles;
import org.panal.shared.Language;
import org.panal.shared.Viewer;
import org.panal.testing.As;
import org.panal.testing.Guests;
import org.panal.testing.Somebody;
import org.panal.testing.Statements;

@QuarkusTest
class ProfilePagesTest {
  private static final String HOSTILE = "<script>alert(1)</script> \"Tom\" & Co";

  @Inject Guests guests;
  @Inject Members members;
  @Inject Profiles profiles;
  @Inject Somebody somebody;
  @Inject Statements statements;

  @Test
  void who_is_not_signed_in_is_led_to_where_they_can() {
    As.nobody()
        .accept("text/html")
        .get("/profile")
        .then()
        .statusCode(303)
        .header("Location", org.hamcrest.Matchers.endsWith("/sign-in?back=%2Fprofile"));
  }

  @Test
  void the_form_shows_the_profile_as_it_is() {
    UUID marta = guests.member("Marta Gil", "web-programming", "copywriting");
    String page = page(marta);
    Html.mustBeSound(page);
    assertThat(page)
        .contains("name=\"offer\" value=\"web-programming\" checked")
        .contains("name=\"seek\" value=\"copywriting\" checked")
        .contains(
            "name=\"offer\" value=\"bookkeeping\">", "value=\"Marta Gil\"", "Web programming");
  }

  @Test
  void everything_in_the_form_is_kept() {
    UUID marta = guests.member("Marta Gil", "web-programming", "copywriting");
    save(
            marta,
            form()
                .with("headline", "Web programmer")
                .with("field", "web")
                .with("organisation", "Gil & Co")
                .with("pitch", "I build shops.")
                .with("offer", "web-programming")
                .with("level:web-programming", "5")
                .with("offers", "WordPress, accessibility audit")
                .with("seek", "copywriting")
                .with("importance:copywriting", "3")
                .with("intent:copywriting", "CLIENT")
                .with("mentors", "web programming")
                .with("mentorPlaces", "2")
                .with("mentees", "bookkeeping")
                .with("interests", "baking")
                .with("goal0", "FIND_CLIENTS")
                .with("goalText0", "Two small shops")
                .with("goalText1", "Somebody to walk with")
                .with("languages", "español, English")
                .with("links", "https://martagil.example")
                .with("listed", "true")
                .with("gathering", "IN_PERSON")
                .with("introductions", "3")
                .with("monthlyCap", "6")
                .with("pausedUntil", "2098-01-01")
                .with("avoidsOwnOrganisation", "true"))
        .statusCode(303)
        .cookie("told", "told.profile");
    ProfileView kept = profile(marta);
    assertThat(kept.headline()).isEqualTo("Web programmer");
    assertThat(kept.field()).isEqualTo("web");
    assertThat(kept.offers())
        .extracting(ProfileSkill::skill)
        .containsExactly("web-programming", "wordpress", "accessibility-audit");
    assertThat(kept.offers().get(0).level()).isEqualTo(5);
    assertThat(kept.seeks().get(0).importance()).isEqualTo(3);
    assertThat(kept.seeks().get(0).intent()).isEqualTo(Intent.CLIENT);
    assertThat(kept.mentors().get(0).mentees()).isEqualTo(2);
    assertThat(kept.mentees().get(0).skill()).isEqualTo("bookkeeping");
    assertThat(kept.goals())
        .containsExactly(
            new Goal(GoalKind.FIND_CLIENTS, "Two small shops"),
            new Goal(GoalKind.MEET_PEOPLE, "Somebody to walk with"));
    assertThat(kept.languages()).containsExactly("es", "en");
    assertThat(kept.links()).containsExactly("https://martagil.example");
    assertThat(kept.listed()).isTrue();
    PreferencesView wishes = members.preferences(viewer(marta), marta);
    assertThat(wishes.gathering()).isEqualTo(Gathering.IN_PERSON);
    assertThat(List.of(wishes.introductions(), wishes.monthlyCap())).containsExactly(3, 6);
    assertThat(wishes.avoidsOwnOrganisation()).isTrue();
    assertThat(wishes.listening()).isFalse();
    String page = page(marta);
    Html.mustBeSound(page);
    assertThat(page).contains("value=\"Spanish, English\"", "value=\"2098-01-01\"", "Gil &amp; Co");
  }

  @Test
  void words_that_nobody_knows_are_kept_and_told() {
    UUID marta = somebody.joined("Marta Gil");
    save(marta, form().with("offers", "underwater basket weaving, copywriting"))
        .cookie("told", "told.profile-asked");
    assertThat(profile(marta).offers().get(0).skill()).isNull();
    assertThat(page(marta))
        .contains("We’ll look at “underwater basket weaving”: it matches nothing until then.")
        .doesNotContain("We’ll look at “Copywriting”");
  }

  @Test
  void what_cannot_stand_comes_back_with_what_was_typed() {
    UUID marta = somebody.joined("Marta Gil");
    String page =
        save(
                marta,
                form()
                    .with("name", "")
                    .with("headline", "x".repeat(121))
                    .with("offer", "web-programming")
                    .with("offers", "website")
                    .with("goal0", "LEARN")
                    .with("goal1", "LEARN")
                    .with("links", "javascript:alert(1)")
                    .with("introductions", "9"))
            .statusCode(422)
            .extract()
            .asString();
    Html.mustBeSound(page);
    assertThat(page)
        .contains("<title>Error: ", "href=\"#name\"", "href=\"#headline\"", "x".repeat(121));
    String again =
        save(
                marta,
                form()
                    .with("offer", "web-programming")
                    .with("offers", "website")
                    .with("goal0", "LEARN")
                    .with("goal1", "LEARN")
                    .with("links", "javascript:alert(1)"))
            .statusCode(422)
            .extract()
            .asString();
    Html.mustBeSound(again);
    assertThat(again)
        .contains("href=\"#offers\"", "value=\"website\"", "href=\"#goal1\"", "href=\"#links\"")
        .contains("javascript:alert(1)</textarea>")
        .contains("name=\"offer\" value=\"web-programming\" checked");
    assertThat(profile(marta).offers()).isEmpty();
  }

  @Test
  void numbers_and_languages_that_cannot_be_read_are_told_beside_their_field() {
    UUID marta = somebody.joined("Marta Gil");
    for (String field : List.of("introductions", "monthlyCap", "pausedUntil", "languages")) {
      String page =
          save(marta, form().with(field, "?? nonsense")).statusCode(422).extract().asString();
      assertThat(page).contains("href=\"#" + field + "\"", "?? nonsense");
    }
  }

  @Test
  void what_somebody_else_changed_meanwhile_is_not_overwritten() {
    UUID marta = somebody.joined("Marta Gil");
    String page =
        save(marta, form().with("version", "77").with("headline", "Mine"))
            .statusCode(412)
            .extract()
            .asString();
    assertThat(page).contains("value=\"Mine\"", "role=\"alert\"");
    assertThat(profile(marta).headline()).isEmpty();
  }

  @Test
  void hostile_words_come_back_as_words() {
    UUID marta = somebody.joined("Marta Gil");
    save(marta, form().with("headline", HOSTILE).with("offers", HOSTILE).with("goalText0", HOSTILE))
        .statusCode(303);
    String page = page(marta);
    Html.mustBeSound(page);
    assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>alert");
  }

  @Test
  void a_spanish_reader_reads_spanish() {
    UUID marta = guests.member("Marta Gil", "web-programming", "copywriting");
    String page = As.member(marta).header("Accept-Language", "es").get("/profile").asString();
    assertThat(page)
        .contains("Puedo ayudar con", "Programación web", "Encontrar clientes", "Guardar")
        .doesNotContain("Save<", "I can help");
  }

  @Test
  void a_longer_profile_asks_the_database_no_more() {
    UUID marta = guests.member("Marta Gil", "web-programming", "copywriting");
    long few = statements.during(() -> page(marta));
    save(marta, form().with("offers", "wordpress, seo, translation").with("seeks", "tax, sales"));
    assertThat(statements.during(() -> page(marta))).isEqualTo(few);
  }

  private static Form form() {
    return new Form(new LinkedHashMap<>(Map.of("name", "Marta Gil", "language", "EN")));
  }

  private record Form(Map<String, String> fields) {
    Form with(String name, String value) {
      fields.put(name, value);
      return this;
    }
  }

  private ProfileView profile(UUID member) {
    return profiles.get(viewer(member), member, Language.EN);
  }

  private static Viewer viewer(UUID member) {
    return Viewer.member(member, Set.of());
  }

  private static String page(UUID member) {
    return As.member(member).get("/profile").then().statusCode(200).extract().asString();
  }

  private static ValidatableResponse save(UUID member, Form form) {
    RequestSpecification as =
        As.member(member).contentType("application/x-www-form-urlencoded; charset=UTF-8");
    return as.formParams(form.fields()).post("/profile").then();
  }
}
