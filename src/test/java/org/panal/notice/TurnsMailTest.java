package org.panal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.panal.introduction.RotationForm;
import org.panal.introduction.RotationKind;
import org.panal.introduction.Rotations;
import org.panal.rsvp.RsvpForm;
import org.panal.rsvp.Rsvps;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.shared.Viewer;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;

/** What people are told of talks and tables. */
@QuarkusTest
class TurnsMailTest {
  private static final Viewer ADMIN = Viewer.system("test");

  @Inject Evenings evenings;
  @Inject Guests guests;
  @Inject Rows rows;
  @Inject Rotations rotations;
  @Inject Rsvps rsvps;
  @Inject Notices notices;
  @Inject Once once;

  @Test
  void everybody_is_mailed_where_they_sit_and_with_whom() {
    Evening evening = evenings.forSeats(null);
    List<UUID> people = people(evening);
    rows.change("UPDATE member SET language = 'ES' WHERE id = ?1", people.get(1));
    publish(evening);

    Letter english = letter(people.get(0)).orElseThrow();
    assertThat(english.subject()).startsWith("Your turns at Copy & Code");
    assertThat(english.text()).contains("Talks, 5 minutes each", "Table 1");
    assertThat(english.html()).contains("Table 1", "/introductions");
    assertThat(letter(people.get(1)).orElseThrow().text())
        .contains("Charlas de 5 minutos", "Mesa 1");
  }

  @Test
  void whoever_stepped_back_meanwhile_is_not_mailed() {
    Evening evening = evenings.forSeats(null);
    List<UUID> people = people(evening);
    publish(evening);
    once.run(() -> rsvps.withdraw(Viewer.member(people.get(0), Set.of()), evening.code()));

    assertThat(letter(people.get(0))).isEmpty();
    assertThat(letter(people.get(1))).isPresent();
  }

  private List<UUID> people(Evening evening) {
    List<UUID> people =
        IntStream.range(0, 2)
            .boxed()
            .flatMap(
                i ->
                    List.of(
                        guests.member("Marta " + i, "web-programming", "copywriting"),
                        guests.member("Ana " + i, "copywriting", "web-programming"))
                        .stream())
            .toList();
    people.forEach(person -> guests.answer(person, evening, RsvpForm.yes()));
    return people;
  }

  private void publish(Evening evening) {
    Once.Call call = new Once.Call(evening.organiser(), "draw", null, null);
    RotationForm talks = new RotationForm(RotationKind.SPEED_ROUNDS, 2, 5, null, null, 7L);
    int number = rotations.draw(call, evening.code(), talks).number();
    once.run(() -> rotations.publish(evening.organiser(), evening.code(), number));
  }

  private Optional<Letter> letter(UUID member) {
    long id =
        notices.list(ADMIN, null, new Paging(0, Paging.MOST)).items().stream()
            .filter(row -> row.memberId().equals(member) && row.kind() == NoticeKind.TURNS)
            .findFirst()
            .orElseThrow()
            .id();
    return notices.preview(ADMIN, id);
  }
}
