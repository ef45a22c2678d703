package org.panal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.introduction.Answer;
import org.panal.introduction.AnswerForm;
import org.panal.introduction.Introductions;
import org.panal.member.Audience;
import org.panal.member.OfferForm;
import org.panal.member.ProfileForm;
import org.panal.member.ProfilePart;
import org.panal.member.Profiles;
import org.panal.member.SeekForm;
import org.panal.member.Visibilities;
import org.panal.member.VisibilityForm;
import org.panal.shared.Language;
import org.panal.shared.Once;
import org.panal.testing.Guests;
import org.panal.testing.Made;
import org.panal.testing.MailServer;
import org.panal.testing.Mails;
import org.panal.testing.Principals;
import org.panal.testing.Rows;
import org.panal.testing.Who;

/** What a member hides stands in no page, answer, file or mail; what they show does. */
@QuarkusTest
@WithTestResource(MailServer.class)
class HiddenPartsTest {
  private static final String HEADLINE = "Zqheadline";
  private static final String ORGANISATION = "Zqorganisation";
  private static final String PITCH = "Zqpitch";
  private static final String LINK = "https://zqlink.example";

  @Inject Instance<Made> things;
  @Inject Principals principals;
  @Inject Profiles profiles;
  @Inject Visibilities visibilities;
  @Inject Introductions introductions;
  @Inject NoticeSender sender;
  @Inject Once once;
  @Inject Rows rows;

  private Made made;

  @BeforeEach
  void somebody_tells_everything_of_themselves() {
    made = things.get();
    tell();
  }

  private void tell() {
    ProfileForm form =
        new ProfileForm(
            "Marta " + made.word(),
            Language.EN,
            "web",
            ORGANISATION + made.word(),
            HEADLINE + made.word(),
            PITCH + made.word(),
            List.of(new OfferForm("web-programming", 3)),
            List.of(new SeekForm("copywriting", 2, null)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(LINK + made.word().toLowerCase(java.util.Locale.ROOT)),
            true);
    UUID self = made.self();
    once.run(() -> profiles.replace(Guests.as(self), self, form, null));
  }

  private void show(Audience audience) {
    Map<ProfilePart, Audience> parts = new EnumMap<>(ProfilePart.class);
    for (ProfilePart part : ProfilePart.values()) {
      parts.put(part, audience.compareTo(part.least()) < 0 ? part.least() : audience);
    }
    UUID self = made.self();
    once.run(() -> visibilities.set(Guests.as(self), new VisibilityForm(parts)));
  }

  private String read(Who who, String path) {
    return principals
        .of(who, made)
        .header("Accept", "text/html, application/json, text/csv;q=0.9")
        .get(path)
        .asString();
  }

  private Stream<String> asMember() {
    return Stream.of(
            "/members/" + made.self(),
            "/members?q=Marta",
            "/members?q=" + ORGANISATION + made.word(),
            "/api/v1/members/" + made.self() + "/card",
            "/api/v1/directory?size=100&q=Marta",
            "/api/v1/directory?q=" + HEADLINE + made.word(),
            "/events/" + made.code())
        .map(
            path ->
                path
                    + " "
                    + read(Who.OTHER, path)
                        .replace("q=" + ORGANISATION + made.word(), "")
                        .replace("value=\"" + ORGANISATION + made.word(), ""));
  }

  @Test
  void what_is_for_people_introduced_is_not_for_every_member() {
    made.introduction();
    show(Audience.INTRODUCED);
    assertThat(asMember())
        .allSatisfy(
            answer ->
                assertThat(answer.substring(answer.indexOf(' ')))
                    .doesNotContain("<b>" + HEADLINE, "<small>" + HEADLINE, PITCH, LINK)
                    .doesNotContain(
                        "\"headline\":\"" + HEADLINE, "\"organisation\":\"" + ORGANISATION));
    assertThat(as(made.pal(), "/members/" + made.self()))
        .contains(HEADLINE + made.word(), ORGANISATION + made.word(), PITCH + made.word())
        .doesNotContain(LINK);
  }

  @Test
  void links_wait_for_both_to_say_yes_and_nobody_gets_what_is_nobodys() {
    UUID introduction = made.introduction();
    show(Audience.INTRODUCED);
    for (UUID each : List.of(made.self(), made.pal())) {
      once.run(
          () ->
              introductions.answer(
                  Guests.as(each),
                  introduction,
                  AnswerForm.of(Answer.LOOKING_FORWARD),
                  Language.EN));
    }
    assertThat(as(made.pal(), "/members/" + made.self())).contains(LINK);
    assertThat(as(made.pal(), "/introductions")).contains(LINK);
    show(Audience.NOBODY);
    sender.sendDue();
    MimeMessage mail = Mails.latestTo(emailOfPal());
    assertThat(
            Stream.of(
                as(made.pal(), "/members/" + made.self()),
                as(made.pal(), "/introductions"),
                as(made.pal(), "/api/v1/me/introductions"),
                as(made.pal(), "/api/v1/introductions/" + introduction),
                read(Who.ORGANISER, "/manage/events/" + made.code() + "/guests"),
                read(Who.ORGANISER, "/manage/events/" + made.code() + "/guests/csv"),
                read(Who.ORGANISER, "/manage/events/" + made.code() + "/introductions/1/csv"),
                read(Who.ORGANISER, "/api/v1/occurrences/" + made.code() + "/rounds/1"),
                read(Who.DOOR_HELPER, "/manage/events/" + made.code() + "/guests"),
                Mails.text(mail),
                Mails.html(mail)))
        .allSatisfy(answer -> assertThat(answer).doesNotContain(PITCH, ORGANISATION, LINK));
    assertThat(asMember())
        .allSatisfy(
            answer ->
                assertThat(answer.substring(answer.indexOf(' '))).doesNotContain(PITCH, LINK));
  }

  @Test
  void what_is_for_everybody_is_seen_by_who_has_not_signed_in_and_nothing_else_is() {
    assertThat(
            principals
                .of(Who.NOBODY, made)
                .header("Accept", "text/html")
                .get("/members/" + made.self())
                .statusCode())
        .isEqualTo(303);
    UUID self = made.self();
    once.run(
        () ->
            visibilities.set(
                Guests.as(self),
                new VisibilityForm(Map.of(ProfilePart.HEADLINE, Audience.PUBLIC))));
    assertThat(read(Who.NOBODY, "/members/" + self))
        .contains(HEADLINE + made.word(), "Marta Z.")
        .doesNotContain(PITCH, ORGANISATION, LINK, made.word() + "</h1>", "Web programming");
  }

  private String emailOfPal() {
    return rows.value("SELECT email FROM member WHERE id = ?1", made.pal()).toString();
  }

  private static String as(UUID member, String path) {
    return org.panal.testing.As.member(member)
        .header("Accept", "text/html, application/json")
        .get(path)
        .asString();
  }
}
