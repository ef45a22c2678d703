package org.panal.rsvp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panal.testing.Nos.assertNo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panal.event.EventForm;
import org.panal.event.EventGathering;
import org.panal.event.NewEvent;
import org.panal.member.Audience;
import org.panal.member.Gathering;
import org.panal.member.Members;
import org.panal.member.PreferencesForm;
import org.panal.member.ProfilePart;
import org.panal.member.Vetoes;
import org.panal.member.Visibilities;
import org.panal.member.VisibilityForm;
import org.panal.shared.Forbidden;
import org.panal.shared.Language;
import org.panal.shared.Once;
import org.panal.shared.Refusal;
import org.panal.shared.Viewer;
import org.panal.skill.SkillForm;
import org.panal.skill.Vocabulary;
import org.panal.testing.AtOnce;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;

@QuarkusTest
class InvitationsTest {
  private static final Viewer TEST = Viewer.system("test");

  @Inject Evenings evenings;
  @Inject Guests guests;
  @Inject Rows rows;
  @Inject Shortages shortages;
  @Inject Invitations invitations;
  @Inject Vocabulary vocabulary;
  @Inject Visibilities visibilities;
  @Inject Vetoes vetoes;
  @Inject Members members;
  @Inject Once once;

  private Evening evening;
  private UUID marta = new UUID(0, 0);
  private String skill = "";

  /** A skill of its own: who offers it is known. */
  @BeforeEach
  void somebody_looks_for_something_that_nobody_offers() {
    seek(evenings.forSeats(30));
  }

  private void seek(Evening at) {
    String label = "Skill " + UUID.randomUUID();
    skill =
        once.run(() -> vocabulary.add(TEST, new SkillForm("events", "", label, label), Language.EN))
            .code();
    evening = at;
    marta = guests.going(evening, "Marta Gil", "web-programming", skill);
  }

  private UUID offering(String name) {
    UUID member = guests.member(name, skill, "web-programming");
    rows.change("UPDATE member SET verified_at = joined_at WHERE id = ?1", member);
    return member;
  }

  private Shortage shortage() {
    return shortages.list(evening.organiser(), evening.code(), Language.EN).stream()
        .filter(each -> each.skill().equals(skill))
        .findFirst()
        .orElseThrow();
  }

  private int invite() {
    return once.run(
            () ->
                invitations.invite(evening.organiser(), evening.code(), new InvitationForm(skill)))
        .invited();
  }

  private long told(UUID member) {
    return ((Number)
            rows.value(
                "SELECT COUNT(*) FROM notice WHERE kind = 'INVITED' AND member_id = ?1", member))
        .longValue();
  }

  @Test
  void what_is_sought_and_not_offered_is_told_and_who_offers_it_is_invited_once() {
    UUID ana = offering("Ana Ribera");
    guests.going(evening, "Iker Etxea", "seo", skill);
    assertThat(shortage())
        .extracting(Shortage::seekers, Shortage::invitable)
        .containsExactly(2L, 1L);
    assertThat(shortage().named()).containsExactly("Iker E.", "Marta G.");
    assertThat(invite()).isEqualTo(1);
    assertThat(invite()).isZero();
    assertThat(told(ana)).isEqualTo(1);
    assertThat(shortage().invitable()).isZero();
    assertThat(standing(ana)).isEqualTo(skill);
    guests.answer(ana, evening, RsvpForm.yes());
    assertThat(standing(ana)).isEmpty();
    assertThat(shortages.list(evening.organiser(), evening.code(), Language.EN))
        .extracting(Shortage::skill)
        .doesNotContain(skill);
  }

  private String standing(UUID member) {
    return invitations.standing(evening.event().dates().get(0).id(), member).orElse("");
  }

  @Test
  void what_most_look_for_comes_first() {
    guests.going(evening, "Iker Etxea", "seo", skill);
    guests.going(evening, "Noor Haddad", "seo", "copywriting");
    assertThat(shortages.list(evening.organiser(), evening.code(), Language.EN))
        .extracting(Shortage::skill)
        .containsExactly(skill, "copywriting");
  }

  @Test
  void whoever_hides_what_they_look_for_is_counted_and_not_named() {
    hide(marta);
    assertThat(shortage().seekers()).isEqualTo(1);
    assertThat(shortage().named()).isEmpty();
  }

  private void hide(UUID member) {
    VisibilityForm hidden = new VisibilityForm(Map.of(ProfilePart.SKILLS, Audience.INTRODUCED));
    once.run(() -> visibilities.set(Guests.as(member), hidden));
  }

  @Test
  void nobody_is_invited_who_hides_it_blocked_somebody_wants_no_mail_or_was_not_confirmed() {
    hide(offering("Hidden"));
    UUID blocksOrganiser = offering("Blocks");
    once.run(() -> vetoes.put(Guests.as(blocksOrganiser), organiser()));
    UUID blockedBySeeker = offering("Blocked");
    once.run(() -> vetoes.put(Guests.as(marta), blockedBySeeker));
    UUID stops = offering("Stops");
    once.run(() -> invitations.choose(Guests.as(stops), new InvitationChoice(false)));
    UUID saidNo = offering("Said no");
    guests.answer(saidNo, evening, RsvpForm.no());
    guests.member("Never confirmed", skill, "seo");
    UUID online = offering("Online alone");
    once.run(
        () ->
            members.prefer(
                Guests.as(online),
                online,
                new PreferencesForm(Gathering.ONLINE, 2, null, null, false, false),
                null));
    assertThat(shortage().invitable()).isZero();
    assertThat(invite()).isZero();
  }

  private UUID organiser() {
    return evening.organiser().member().orElseThrow();
  }

  @Test
  void an_online_event_invites_who_meets_online() {
    UUID ana = offering("Ana Ribera");
    once.run(
        () ->
            members.prefer(
                Guests.as(ana),
                ana,
                new PreferencesForm(Gathering.ONLINE, 2, null, null, false, false),
                null));
    EventForm form =
        new EventForm("x", "", null, null, EventGathering.ONLINE, null, null, null, null);
    evening =
        evenings.of(
            new NewEvent(
                rows.space("Europe/Madrid"),
                form,
                Evenings.at(Evenings.START, Evenings.END, null),
                true));
    guests.going(evening, "Iker Etxea", "seo", skill);
    assertThat(invite()).isEqualTo(1);
  }

  @Test
  void two_in_a_week_are_enough_for_anybody() {
    UUID ana = offering("Ana Ribera");
    for (int date = 1; date <= 3; date++) {
      Evening next = evenings.forSeats(null);
      guests.going(next, "Seeker " + date, "seo", skill);
      int invited =
          once.run(
                  () ->
                      invitations.invite(next.organiser(), next.code(), new InvitationForm(skill)))
              .invited();
      assertThat(invited).isEqualTo(date < 3 ? 1 : 0);
    }
    assertThat(told(ana)).isEqualTo(2);
  }

  @Test
  void ten_at_a_time_and_nobody_to_what_is_full() {
    for (int i = 0; i < 12; i++) {
      offering("Offers " + i);
    }
    assertThat(invite()).isEqualTo(10);
    assertThat(invite()).isEqualTo(2);
    Evening full = evenings.forSeats(1);
    guests.going(full, "Iker Etxea", "seo", skill);
    assertNo(
        Refusal.class,
        "invitation.full",
        () -> invitations.invite(full.organiser(), full.code(), new InvitationForm(skill)));
  }

  @Test
  void only_who_runs_it_learns_and_invites() {
    Viewer other = Guests.as(marta);
    assertNo(
        Forbidden.class,
        "event.not-yours",
        () -> shortages.list(other, evening.code(), Language.EN));
    assertNo(
        Forbidden.class,
        "event.not-yours",
        () -> invitations.invite(other, evening.code(), new InvitationForm(skill)));
  }

  @Test
  void a_choice_holds_until_it_is_taken_back() {
    Viewer self = Guests.as(marta);
    assertThat(invitations.get(self).welcome()).isTrue();
    once.run(() -> invitations.choose(self, new InvitationChoice(false)));
    once.run(() -> invitations.choose(self, new InvitationChoice(false)));
    assertThat(invitations.get(self).welcome()).isFalse();
    once.run(() -> invitations.choose(self, new InvitationChoice(true)));
    assertThat(invitations.get(self).welcome()).isTrue();
  }

  @Test
  void two_who_invite_at_once_ask_nobody_more_than_twice_a_week() {
    UUID ana = offering("Ana Ribera");
    List<Evening> others =
        IntStream.range(0, 8).mapToObj(number -> alsoSought(evenings.forSeats(30))).toList();
    try (AtOnce atOnce = new AtOnce(others.size())) {
      atOnce.run(
          others,
          other ->
              once.run(
                  () ->
                      invitations.invite(
                          other.organiser(), other.code(), new InvitationForm(skill))));
    }
    assertThat(invitedTo(ana)).isEqualTo(2);
    assertThat(told(ana)).isEqualTo(2);
  }

  private Evening alsoSought(Evening other) {
    guests.going(other, "Iker Etxea", "seo", skill);
    return other;
  }

  private long invitedTo(UUID member) {
    return ((Number) rows.value("SELECT COUNT(*) FROM invitation WHERE member_id = ?1", member))
        .longValue();
  }

  @Test
  void two_who_invite_at_once_do_not_pass_what_one_date_may_have() {
    UUID occurrence = evening.event().dates().get(0).id();
    for (int i = 0; i < 55; i++) {
      rows.change(
          "INSERT INTO invitation (occurrence_id, member_id, skill_code, invited_at)"
              + " VALUES (?1, ?2, ?3, '2026-01-01')",
          occurrence,
          rows.member("Before " + i),
          skill);
    }
    List<String> skills = List.of(sought(), sought(), sought());
    try (AtOnce atOnce = new AtOnce(skills.size())) {
      atOnce.run(skills, this::tried);
    }
    assertThat(
            (Number)
                rows.value("SELECT COUNT(*) FROM invitation WHERE occurrence_id = ?1", occurrence))
        .isEqualTo(60L);
  }

  /** Another skill that somebody looks for and five offer. */
  private String sought() {
    seek(evening);
    for (int i = 0; i < 5; i++) {
      offering("Offering " + i);
    }
    return skill;
  }

  private void tried(String wanted) {
    Viewer organiser = evening.organiser();
    try {
      once.run(() -> invitations.invite(organiser, evening.code(), new InvitationForm(wanted)));
    } catch (Refusal enough) {
      assertThat(enough.code()).isEqualTo("invitation.enough");
    }
  }
}
