package org.panal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.panal.member.MatchingProfile;
import org.panal.member.MemberView;
import org.panal.member.Profiles;
import org.panal.shared.Paging;
import org.panal.shared.Role;
import org.panal.space.RoomView;
import org.panal.space.Spaces;
import org.panal.testing.Rows;
import org.panal.testing.WithTheCast;

/** After a start with the sample people: they are there, and everything they did fits the rules. */
@QuarkusTest
@TestProfile(WithTheCast.class)
class DemoDataTest {
  @Inject DemoData data;
  @Inject Cast cast;
  @Inject Profiles profiles;
  @Inject Spaces spaces;
  @Inject Rows rows;

  @Test
  void the_first_space_is_theirs_with_its_rooms() {
    var space = spaces.list(Paging.first()).items().get(0);
    assertThat(space.name()).isEqualTo("Coworking Valdemiel");
    assertThat(space.rooms())
        .extracting(RoomView::name)
        .containsExactly("Courtyard", "Kitchen", "Main room");
  }

  @Test
  void everybody_is_there_with_a_whole_profile() {
    List<MemberView> people = cast.members();
    assertThat(people).hasSameSizeAs(Sheet.of("people").lines());
    assertThat(people).allMatch(MemberView::verified).noneMatch(one -> one.headline().isEmpty());
    assertThat(people.stream().filter(one -> one.roles().contains(Role.ADMIN))).hasSize(1);
    List<MatchingProfile> told = profiles.forMatching(people.stream().map(MemberView::id).toList());
    assertThat(told).hasSameSizeAs(people);
    assertThat(count("member_skill WHERE skill_code IS NULL")).isZero();
  }

  @Test
  void answers_stand_as_the_file_tells_them() {
    for (var line : Sheet.of("rsvps").lines()) {
      Object status =
          rows.value(
              "SELECT r.status FROM rsvp r JOIN member m ON m.id = r.member_id"
                  + " JOIN occurrence o ON o.id = r.occurrence_id JOIN event e ON e.id = o.event_id"
                  + " WHERE m.email = ?1 AND e.title = ?2",
              email(line.text("person")),
              title(line.text("event")));
      assertThat(status.toString().toLowerCase()).as("%s", line).isEqualTo(line.text("status"));
    }
  }

  @Test
  void what_is_past_was_answered_before_it_began_and_nothing_was_answered_in_the_future() {
    String answers = "rsvp r JOIN occurrence o ON o.id = r.occurrence_id WHERE ";
    assertThat(count(answers + "r.answered_at >= o.starts_at")).isZero();
    assertThat(count(answers + "r.answered_at > UTC_TIMESTAMP(6)")).isZero();
    assertThat(count("occurrence WHERE ends_at < UTC_TIMESTAMP(6)")).isGreaterThanOrEqualTo(5);
    assertThat(count("occurrence WHERE starts_at > UTC_TIMESTAMP(6) + INTERVAL 40 DAY")).isZero();
  }

  @Test
  void who_is_later_in_line_answered_later() {
    assertThat(
            count(
                "rsvp a JOIN rsvp b ON b.occurrence_id = a.occurrence_id AND b.line_no > a.line_no"
                    + " WHERE a.status <> 'NOT_GOING' AND b.status <> 'NOT_GOING'"
                    + " AND b.answered_at < a.answered_at"))
        .isZero();
  }

  @Test
  void nobody_is_told_today_of_what_was_long_ago() {
    assertThat(
            count(
                "notice n JOIN occurrence o ON o.id = n.occurrence_id WHERE n.state = 'NEW'"
                    + " AND o.ends_at < UTC_TIMESTAMP(6)"))
        .isZero();
  }

  @Test
  void one_evening_has_a_finished_round() {
    assertThat(count("round WHERE status = 'PUBLISHED'")).isEqualTo(1);
    assertThat(count("introduction_answer WHERE answer = 'MET'")).isGreaterThan(20);
    assertThat(count("introduction_answer WHERE at > UTC_TIMESTAMP(6)")).isZero();
    assertThat(
            count(
                "rsvp r JOIN round d ON d.occurrence_id = r.occurrence_id WHERE r.status = 'GOING'"
                    + " AND NOT EXISTS (SELECT * FROM introduction i WHERE i.round_id = d.id"
                    + " AND r.member_id IN (i.one_id, i.other_id))"))
        .isLessThanOrEqualTo(1);
  }

  @Test
  void another_start_brings_nobody_twice() {
    long members = count("member");
    data.begin(new StartupEvent());
    assertThat(count("member")).isEqualTo(members);
  }

  private long count(String from) {
    return ((Number) rows.value("SELECT COUNT(*) FROM " + from)).longValue();
  }

  private static String email(String person) {
    return find("people", person).text("email");
  }

  private static String title(String event) {
    Sheet.Line line = find("events", event);
    return line.text("title_" + line.text("language"));
  }

  private static Sheet.Line find(String sheet, String key) {
    return Sheet.of(sheet).lines().stream()
        .filter(line -> line.text("key").equals(key))
        .findFirst()
        .orElseThrow();
  }
}
