package org.panal.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.panal.member.JoinForm;
import org.panal.member.Members;
import org.panal.rsvp.Attendees;
import org.panal.rsvp.GuestReason;
import org.panal.rsvp.RsvpForm;
import org.panal.rsvp.Rsvps;
import org.panal.rsvp.Seats;
import org.panal.shared.Coded;
import org.panal.shared.Forbidden;
import org.panal.shared.Invalid;
import org.panal.shared.Language;
import org.panal.shared.NotFound;
import org.panal.shared.Once;
import org.panal.shared.Refusal;
import org.panal.shared.TooOften;
import org.panal.shared.Viewer;
import org.panal.testing.AtOnce;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;
import org.panal.testing.Tablets;

@QuarkusTest
class CheckInsTest {
  @Inject CheckIns checkIns;
  @Inject WalkIns walkIns;
  @Inject Rosters rosters;
  @Inject Badges badges;
  @Inject Presences presences;
  @Inject Evenings evenings;
  @Inject Tablets tablets;
  @Inject Guests guests;
  @Inject Members members;
  @Inject Attendees attendees;
  @Inject Rsvps rsvps;
  @Inject Rows rows;
  @Inject Once once;

  private CheckInAnswer record(Viewer viewer, Evening evening, CheckInForm form) {
    return once.run(() -> checkIns.record(viewer, evening.code(), form));
  }

  private CheckInAnswer come(Viewer viewer, Evening evening, UUID member) {
    return record(viewer, evening, CheckInForm.of(Tablets.nonce(), member));
  }

  private UUID going(Evening evening, String name) {
    UUID id = rows.member(name);
    guests.answer(id, evening, RsvpForm.yes());
    return id;
  }

  private Set<UUID> here(Evening evening) {
    return presences.here(occurrence(evening));
  }

  private UUID occurrence(Evening evening) {
    return UUID.fromString(
        rows.value("SELECT cast(id AS char) FROM occurrence WHERE code = ?1", evening.code())
            .toString());
  }

  @Test
  void whoever_has_a_seat_is_welcome_and_then_already_here_since_the_first_time() {
    Evening evening = tablets.open(null);
    UUID marta = going(evening, "Marta Gil");
    Viewer tablet = tablets.device(evening);
    CheckInAnswer first = come(tablet, evening, marta);
    assertThat(first.result()).isEqualTo(CheckInOutcome.WELCOME);
    assertThat(first.firstName()).isEqualTo("Marta");
    CheckInAnswer again = come(evening.organiser(), evening, marta);
    assertThat(again.result()).isEqualTo(CheckInOutcome.ALREADY_HERE);
    assertThat(again.since()).isEqualTo(first.at());
    assertThat(here(evening)).containsExactly(marta);
  }

  @Test
  void the_same_nonce_gets_the_same_answer_whatever_happened_since() {
    Evening evening = tablets.open(null);
    UUID marta = going(evening, "Marta Gil");
    CheckInForm form = CheckInForm.of(Tablets.nonce(), marta);
    CheckInAnswer first = record(evening.organiser(), evening, form);
    record(evening.organiser(), evening, CheckInForm.left(Tablets.nonce(), marta));
    assertThat(record(tablets.device(evening), evening, form)).isEqualTo(first);
    assertThat(here(evening)).isEmpty();
  }

  @Test
  void everybody_is_told_one_of_the_closed_list() {
    Evening evening = tablets.open(1);
    Viewer door = evening.organiser();
    UUID iker = going(evening, "Iker Sanz");
    UUID waiting = going(evening, "Ana Ribera");
    UUID stranger = rows.member("Leo Cast");
    assertThat(come(door, evening, waiting).result()).isEqualTo(CheckInOutcome.WAITLISTED);
    assertThat(come(door, evening, stranger).result()).isEqualTo(CheckInOutcome.NOT_ON_THE_LIST);
    Pass elsewhere = pass(going(tablets.open(null), "Eva Ruiz"));
    assertThat(shown(door, evening, elsewhere.payload())).isEqualTo(CheckInOutcome.WRONG_DAY);
    assertThat(shown(door, evening, "P1.nobody")).isEqualTo(CheckInOutcome.UNKNOWN_CODE);
    once.run(() -> rsvps.remove(door, evening.code(), iker, GuestReason.OTHER));
    assertThat(come(door, evening, iker).result()).isEqualTo(CheckInOutcome.ASK_THE_TEAM);
    tablets.beganMinutesAgo(evening, -90);
    assertThat(come(door, evening, waiting).result()).isEqualTo(CheckInOutcome.TOO_EARLY);
    tablets.beganMinutesAgo(evening, 121);
    assertThat(come(door, evening, waiting).result()).isEqualTo(CheckInOutcome.OVER);
    rows.change(
        "UPDATE occurrence SET cancelled_at = UTC_TIMESTAMP() WHERE code = ?1", evening.code());
    assertThat(come(door, evening, waiting).result()).isEqualTo(CheckInOutcome.CANCELLED);
    assertThat(here(evening)).isEmpty();
  }

  private CheckInOutcome shown(Viewer door, Evening evening, String code) {
    return record(door, evening, CheckInForm.shown(Tablets.nonce(), code)).result();
  }

  private Pass pass(UUID member) {
    String code =
        (String)
            rows.value(
                "SELECT o.code FROM occurrence o JOIN rsvp r ON r.occurrence_id = o.id"
                    + " WHERE r.member_id = ?1",
                member);
    return once.run(() -> badges.get(Guests.as(member), code));
  }

  @Test
  void a_pass_lets_in_by_picture_and_by_typing_and_a_lost_one_no_more() {
    Evening evening = tablets.open(null);
    UUID marta = going(evening, "Marta Gil");
    Viewer door = tablets.device(evening);
    Pass pass = pass(marta);
    assertThat(pass.payload()).matches("P1\\.[0-9A-Za-z]{22}");
    String typed = pass.typed().toLowerCase(Locale.ROOT).replace(" ", "-");
    assertThat(shown(door, evening, typed)).isEqualTo(CheckInOutcome.WELCOME);
    assertThat(shown(door, evening, pass.payload())).isEqualTo(CheckInOutcome.ALREADY_HERE);
    Pass next = once.run(() -> badges.renew(Guests.as(marta), evening.code()));
    assertThat(shown(door, evening, pass.payload())).isEqualTo(CheckInOutcome.UNKNOWN_CODE);
    assertThat(shown(door, evening, pass.typed())).isEqualTo(CheckInOutcome.UNKNOWN_CODE);
    assertThat(shown(door, evening, next.payload())).isEqualTo(CheckInOutcome.ALREADY_HERE);
    assertThat(rows.value("SELECT group_concat(secret_hash) FROM badge").toString())
        .doesNotContain(next.payload().substring(3));
  }

  @Test
  void guessing_codes_ends_after_ten_a_minute_for_that_tablet_alone() {
    Evening evening = tablets.open(null);
    Viewer guessing = tablets.device(evening);
    for (int i = 0; i < 10; i++) {
      assertThat(shown(guessing, evening, "0000000" + i)).isEqualTo(CheckInOutcome.UNKNOWN_CODE);
    }
    Pass pass = pass(going(evening, "Marta Gil"));
    assertThatThrownBy(() -> shown(guessing, evening, pass.typed())).isInstanceOf(TooOften.class);
    assertThat(shown(tablets.device(evening), evening, pass.typed()))
        .isEqualTo(CheckInOutcome.WELCOME);
  }

  @Test
  void an_undo_takes_back_what_may_come_after_it() {
    Evening evening = tablets.open(null);
    UUID marta = going(evening, "Marta Gil");
    String nonce = Tablets.nonce();
    Viewer door = tablets.device(evening);
    record(door, evening, CheckInForm.undo(Tablets.nonce(), nonce));
    record(door, evening, CheckInForm.of(nonce, marta));
    assertThat(here(evening)).isEmpty();
    assertThat(come(door, evening, marta).result()).isEqualTo(CheckInOutcome.WELCOME);
  }

  @Test
  void let_in_all_the_same_needs_a_reason_and_counts() {
    Evening evening = tablets.open(null);
    UUID leo = rows.member("Leo Cast");
    Viewer door = evening.organiser();
    assertThatThrownBy(() -> record(door, evening, CheckInForm.forced(Tablets.nonce(), leo, " ")))
        .isInstanceOf(Invalid.class);
    record(door, evening, CheckInForm.forced(Tablets.nonce(), leo, "speaker"));
    assertThat(here(evening)).containsExactly(leo);
    assertThat(rosters.facts(door, evening.code(), false))
        .extracting(Roster.Happened::reason)
        .containsExactly("speaker");
  }

  @Test
  void what_a_door_did_without_us_stands_and_is_flagged() {
    Evening evening = tablets.open(null);
    UUID leo = rows.member("Leo Cast");
    UUID marta = going(evening, "Marta Gil");
    Viewer door = tablets.device(evening);
    come(evening.organiser(), evening, marta);
    assertThat(record(door, evening, offline(leo, Tablets.nonce())).flagged()).isTrue();
    assertThat(record(door, evening, offline(marta, Tablets.nonce())).flagged()).isTrue();
    assertThat(here(evening)).containsExactlyInAnyOrder(leo, marta);
    assertThat(rosters.facts(evening.organiser(), evening.code(), true)).hasSize(2);
  }

  @Test
  void a_no_that_a_door_said_without_us_keeps_out_and_is_flagged_where_we_would_have_let_in() {
    Evening evening = tablets.open(null);
    UUID leo = rows.member("Leo Cast");
    UUID marta = going(evening, "Marta Gil");
    Viewer door = tablets.device(evening);
    assertThat(record(door, evening, offline(leo, CheckInOutcome.NOT_ON_THE_LIST)).flagged())
        .isFalse();
    assertThat(record(door, evening, offline(marta, CheckInOutcome.WAITLISTED)).flagged()).isTrue();
    assertThat(here(evening)).isEmpty();
    assertThat(record(door, evening, offline(marta, CheckInOutcome.WELCOME)).flagged()).isFalse();
    assertThat(record(door, evening, offline(marta, CheckInOutcome.ALREADY_HERE)).flagged())
        .isFalse();
    assertThat(record(door, evening, offline(marta, CheckInOutcome.WELCOME)).flagged()).isTrue();
    assertThat(here(evening)).containsExactly(marta);
  }

  private static CheckInForm offline(UUID member, String nonce) {
    return offline(member, nonce, null);
  }

  private static CheckInForm offline(UUID member, CheckInOutcome told) {
    return offline(member, Tablets.nonce(), told);
  }

  private static CheckInForm offline(UUID member, String nonce, @Nullable CheckInOutcome told) {
    return new CheckInForm(
        nonce, CheckInKind.IN, member, null, null, Instant.now(), CheckInMode.OFFLINE, "", told);
  }

  /** Three tablets record the same evening; their uploads are shuffled, doubled and late. */
  @Test
  void any_order_and_duplication_of_uploads_gives_the_same_state() {
    for (long seed = 1; seed <= 6; seed++) {
      Random random = new Random(seed);
      List<Map<UUID, Integer>> states = new ArrayList<>();
      List<Planned> plan = plan(random);
      for (int run = 0; run < 3; run++) {
        Evening evening = tablets.open(null);
        List<UUID> people = rows.members(6);
        people.subList(0, 4).forEach(id -> guests.answer(id, evening, RsvpForm.yes()));
        List<Viewer> doors =
            List.of(tablets.device(evening), tablets.device(evening), tablets.device(evening));
        Instant start = Instant.now().minusSeconds(300);
        List<Planned> sent = new ArrayList<>(plan);
        sent.addAll(plan.subList(0, plan.size() / 2));
        Collections.shuffle(sent, random);
        Map<String, CheckInAnswer> answers = new ConcurrentHashMap<>();
        for (Planned each : sent) {
          CheckInAnswer answer = record(doors.get(each.door()), evening, each.form(people, start));
          CheckInAnswer before = answers.putIfAbsent(each.nonce(), answer);
          assertThat(before == null || before.equals(answer)).isTrue();
        }
        Map<UUID, Integer> state = new TreeMap<>();
        here(evening).forEach(id -> state.put(new UUID(0, people.indexOf(id)), 1));
        states.add(state);
      }
      assertThat(Set.copyOf(states)).as("seed " + seed).hasSize(1);
    }
  }

  private record Planned(
      int door, String nonce, CheckInKind kind, int person, String undoes, int second) {
    CheckInForm form(List<UUID> people, Instant start) {
      boolean isUndo = kind == CheckInKind.UNDO;
      return new CheckInForm(
          nonce,
          kind,
          isUndo ? null : people.get(person),
          null,
          isUndo ? undoes : null,
          start.plusSeconds(second),
          CheckInMode.OFFLINE,
          "",
          null);
    }
  }

  private static List<Planned> plan(Random random) {
    List<Planned> plan = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      CheckInKind kind = CheckInKind.values()[random.nextInt(10) / 4];
      plan.add(
          new Planned(
              random.nextInt(3),
              "planned-" + i,
              kind,
              random.nextInt(6),
              "planned-" + random.nextInt(24),
              random.nextInt(200)));
    }
    return plan;
  }

  @Test
  void scans_sent_three_times_at_once_are_one_fact_each_and_one_welcome_a_person() {
    Evening evening = tablets.open(null);
    List<UUID> people = rows.members(60);
    people.forEach(id -> guests.answer(id, evening, RsvpForm.yes()));
    List<Viewer> doors = List.of(tablets.device(evening), tablets.device(evening));
    record Scan(Viewer door, CheckInForm form) {}
    List<Scan> scans = new ArrayList<>();
    for (UUID member : people) {
      for (Viewer door : doors) {
        CheckInForm form = CheckInForm.of(Tablets.nonce(), member);
        scans.addAll(Collections.nCopies(3, new Scan(door, form)));
      }
    }
    Collections.shuffle(scans, new Random(1));
    Map<String, Set<CheckInAnswer>> answers = new ConcurrentHashMap<>();
    try (AtOnce atOnce = new AtOnce(20)) {
      for (int from = 0; from < scans.size(); from += 20) {
        atOnce.run(
            scans.subList(from, from + 20),
            scan ->
                answers
                    .computeIfAbsent(scan.form().nonce(), any -> ConcurrentHashMap.newKeySet())
                    .add(record(scan.door(), evening, scan.form())));
      }
    }
    assertThat(answers).hasSize(120).allSatisfy((nonce, same) -> assertThat(same).hasSize(1));
    assertThat(answers.values().stream().flatMap(Set::stream))
        .filteredOn(answer -> answer.result() == CheckInOutcome.WELCOME)
        .hasSize(60);
    assertThat(here(evening)).hasSize(60);
  }

  @Test
  void a_walk_in_takes_a_seat_and_the_next_one_is_told_that_it_is_full() {
    Evening evening = tablets.open(1);
    Viewer door = tablets.device(evening);
    WalkInForm lucia = walkIn("Lucía Prado");
    CheckInAnswer in = once.run(() -> walkIns.register(door, evening.code(), lucia));
    assertThat(in.firstName()).isEqualTo("Lucía");
    assertThat(once.run(() -> walkIns.register(door, evening.code(), lucia))).isEqualTo(in);
    assertThat(attendees.seats(occurrence(evening))).isEqualTo(new Seats(1, 0, 0, 0L));
    WalkInForm late = walkIn("Late Comer");
    assertThatThrownBy(() -> once.run(() -> walkIns.register(door, evening.code(), late)))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(((Coded) no).code()).isEqualTo("rsvp.full"));
    assertThat(rows.value("SELECT count(*) FROM member WHERE email = ?1", late.email()))
        .isEqualTo(0L);
    assertThat(rows.value("SELECT verified_at IS NULL FROM member WHERE email = ?1", lucia.email()))
        .isIn(1L, 1, true);
    assertThat(here(evening)).hasSize(1);
  }

  @Test
  void a_walk_in_by_a_known_address_is_answered_alike_and_flagged() {
    Evening evening = tablets.open(null);
    Viewer door = tablets.device(evening);
    WalkInForm form = walkIn("Somebody Else");
    once.run(
        () ->
            members.join(
                Viewer.system("test"), new JoinForm("Ana Ribera", form.email(), Language.EN)));
    CheckInAnswer answer = once.run(() -> walkIns.register(door, evening.code(), form));
    assertThat(answer.firstName()).isEqualTo("Somebody");
    assertThat(answer.member()).isNull();
    assertThat(answer.flagged()).isFalse();
    assertThat(rosters.facts(evening.organiser(), evening.code(), true)).hasSize(1);
    assertThat(attendees.wantingIntroductions(occurrence(evening))).isEmpty();
  }

  private static WalkInForm walkIn(String name) {
    return WalkInForm.now(
        Tablets.nonce(), name, UUID.randomUUID() + "@example.org", Language.EN, true);
  }

  @Test
  void names_are_found_by_three_letters_in_any_order_without_case_and_accents() {
    Evening evening = tablets.open(null);
    Viewer door = tablets.device(evening);
    UUID jose = going(evening, "José Núñez-García");
    going(evening, "Josefa Marín");
    for (String typed : List.of("nunez", "garcia jose", "JOSE G", "núñ")) {
      assertThat(rosters.search(door, evening.code(), typed))
          .as(typed)
          .extracting(Roster.Found::member)
          .containsExactly(jose);
    }
    assertThat(rosters.search(door, evening.code(), "jos"))
        .extracting(Roster.Found::name)
        .containsExactly("José N.", "Josefa M.");
    assertThatThrownBy(() -> rosters.search(door, evening.code(), "jo"))
        .isInstanceOf(Invalid.class);
    for (int i = 0; i < 6; i++) {
      going(evening, "Marta " + (char) ('A' + i) + "lba");
    }
    assertThat(rosters.search(door, evening.code(), "mar")).hasSize(5);
  }

  @Test
  void a_roster_tells_what_changed_and_nothing_to_reach_somebody_by() {
    Evening evening = tablets.open(null);
    Viewer door = tablets.device(evening);
    UUID marta = going(evening, "Marta Gil");
    UUID ana = going(evening, "Ana Ribera");
    Roster all = rosters.roster(door, evening.code(), null);
    assertThat(all.people())
        .extracting(Roster.Entry::name)
        .containsExactlyInAnyOrder("Marta G.", "Ana R.");
    rows.change("UPDATE rsvp_history SET at = '2026-01-01 00:00:00'");
    rows.change("UPDATE badge SET made_at = '2026-01-01 00:00:00'");
    assertThat(rosters.roster(door, evening.code(), all.version()).people()).isEmpty();
    come(door, evening, marta);
    once.run(() -> rsvps.withdraw(Guests.as(ana), evening.code()));
    Roster delta = rosters.roster(door, evening.code(), all.version());
    assertThat(delta.full()).isFalse();
    assertThat(delta.people())
        .extracting(Roster.Entry::member)
        .containsExactlyInAnyOrder(marta, ana);
    assertThat(delta.count()).isEqualTo(new HeadCount(1, 1, null));
    assertThat(all.toString() + delta).doesNotContain("@", "Ribera", "Gil");
  }

  @Test
  void a_door_is_kept_by_who_runs_the_event_and_by_its_own_tablets() {
    Evening evening = tablets.open(null);
    Evening other = tablets.open(null);
    UUID marta = going(evening, "Marta Gil");
    assertThatThrownBy(() -> come(Guests.as(marta), evening, marta)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> come(other.organiser(), evening, marta)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> come(tablets.device(other), evening, marta))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> rosters.facts(tablets.device(evening), evening.code(), false))
        .isInstanceOf(Coded.class);
    assertThat(here(evening)).isEmpty();
  }
}
