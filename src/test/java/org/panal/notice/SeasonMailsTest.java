package org.panal.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panal.testing.Evenings.START;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panal.rsvp.InvitationChoice;
import org.panal.rsvp.InvitationForm;
import org.panal.rsvp.Invitations;
import org.panal.rsvp.RsvpForm;
import org.panal.shared.Language;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.shared.Time;
import org.panal.shared.Viewer;
import org.panal.skill.SkillForm;
import org.panal.skill.Vocabulary;
import org.panal.testing.ClockAt;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;
import org.panal.turnout.StillComing;

/** The mails of the day before and of invitations, in the reader's language. */
@QuarkusTest
class SeasonMailsTest {
  private static final Viewer ADMIN = Viewer.system("test");

  @Inject Evenings evenings;
  @Inject Guests guests;
  @Inject Rows rows;
  @Inject Notices notices;
  @Inject StillComing coming;
  @Inject Invitations invitations;
  @Inject Vocabulary vocabulary;
  @Inject Once once;

  private Letter letter(UUID member, NoticeKind kind) {
    return notices
        .preview(
            ADMIN,
            notices.list(ADMIN, null, new Paging(0, Paging.MOST)).items().stream()
                .filter(row -> row.memberId().equals(member) && row.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id())
        .orElseThrow();
  }

  private boolean isTold(UUID member, NoticeKind kind) {
    return notices.list(ADMIN, null, new Paging(0, Paging.MOST)).items().stream()
        .filter(row -> row.memberId().equals(member) && row.kind() == kind)
        .anyMatch(row -> notices.preview(ADMIN, row.id()).isPresent());
  }

  private void speaksSpanish(UUID member) {
    rows.change("UPDATE member SET language = 'ES' WHERE id = ?1", member);
  }

  @Test
  void the_question_of_the_day_before_leads_to_its_page() {
    Evening evening = evenings.forSeats(null);
    UUID marta = rows.member("Marta Gil");
    UUID lucia = rows.member("Lucía Vega");
    speaksSpanish(lucia);
    guests.answer(marta, evening, RsvpForm.yes());
    guests.answer(lucia, evening, RsvpForm.yes());
    QuarkusMock.installMockForType(
        new ClockAt(START.minusHours(20).atZone(ZoneId.of("Europe/Madrid")).toInstant()),
        Time.class);
    UUID occurrence = evening.event().dates().get(0).id();
    once.run(() -> coming.ask(ADMIN, occurrence));
    Letter english = letter(marta, NoticeKind.STILL_COMING);
    assertThat(english.subject()).startsWith("Still coming? Copy & Code");
    assertThat(english.text())
        .contains("Marta, are you still coming?", "/events/" + evening.code() + "/still-coming");
    assertThat(english.html()).contains("/events/" + evening.code() + "/still-coming\"");
    Letter spanish = letter(lucia, NoticeKind.STILL_COMING);
    assertThat(spanish.subject()).startsWith("¿Al final vienes? Copy & Code");
    assertThat(spanish.text()).contains("Lucía, ¿sigues viniendo?", "Un toque dice que sí");
    once.run(() -> coming.say(Guests.as(marta), evening.code()));
    assertThat(isTold(marta, NoticeKind.STILL_COMING)).isFalse();
    guests.answer(lucia, evening, RsvpForm.no());
    assertThat(isTold(lucia, NoticeKind.STILL_COMING)).isFalse();
  }

  @Test
  void an_invitation_says_what_for_and_is_dropped_once_it_stands_no_more() {
    Evening evening = evenings.forSeats(null);
    String label = "Skill " + UUID.randomUUID();
    SkillForm wanted = new SkillForm("events", "", label, label);
    String skill = once.run(() -> vocabulary.add(ADMIN, wanted, Language.EN)).code();
    guests.going(evening, "Marta Gil", "web-programming", skill);
    UUID ana = offering("Ana Ribera", skill);
    UUID lucia = offering("Lucía Vega", skill);
    speaksSpanish(lucia);
    once.run(
        () -> invitations.invite(evening.organiser(), evening.code(), new InvitationForm(skill)));
    Letter english = letter(ana, NoticeKind.INVITED);
    assertThat(english.subject()).startsWith(label + " is wanted: Copy & Code");
    assertThat(english.text())
        .contains("You offer it.", "/events/" + evening.code() + "/invitation", "No more of these");
    assertThat(english.html()).doesNotContain("Marta").doesNotContain("Carmen");
    assertThat(letter(lucia, NoticeKind.INVITED).text()).contains("Tú lo ofreces", "No quiero más");
    once.run(() -> invitations.choose(Guests.as(ana), new InvitationChoice(false)));
    assertThat(isTold(ana, NoticeKind.INVITED)).isFalse();
    guests.answer(lucia, evening, RsvpForm.no());
    assertThat(isTold(lucia, NoticeKind.INVITED)).isFalse();
  }

  private UUID offering(String name, String skill) {
    UUID member = guests.member(name, skill, "seo");
    rows.change("UPDATE member SET verified_at = joined_at WHERE id = ?1", member);
    return member;
  }
}
