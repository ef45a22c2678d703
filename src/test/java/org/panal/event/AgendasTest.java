package org.panal.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.panal.testing.Evenings.END;
import static org.panal.testing.Evenings.START;
import static org.panal.testing.Nos.assertInvalid;
import static org.panal.testing.Nos.assertNo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.panal.shared.Forbidden;
import org.panal.shared.Once;
import org.panal.shared.SignInNeeded;
import org.panal.shared.Stale;
import org.panal.shared.Viewer;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Guests;
import org.panal.testing.Rows;

@QuarkusTest
class AgendasTest {
  private static final Viewer NOBODY = Viewer.anonymous();

  @Inject Evenings evenings;
  @Inject Rows rows;
  @Inject Events events;
  @Inject Agendas agendas;
  @Inject Recurrences recurrences;
  @Inject Once once;

  private static AgendaPartForm part(
      int after, @Nullable Integer minutes, String track, String title, Speaker... speakers) {
    return new AgendaPartForm(after, minutes, track, title, "", List.of(speakers));
  }

  private Agenda write(Evening evening, AgendaPartForm... parts) {
    return once.run(
        () ->
            agendas.replace(
                evening.organiser(), evening.code(), new AgendaForm(List.of(parts)), null));
  }

  @Test
  void parts_are_told_in_the_order_of_time_by_the_clock_on_the_wall() {
    Evening evening = evenings.forSeats(null);
    UUID ana = rows.member("Ana Ribera");
    write(
        evening,
        part(45, 30, "", "Introductions"),
        part(0, 15, "", "Doors and coffee"),
        part(15, 30, "Courtyard", "Twenty-minute home page", new Speaker("Ana Ribera", ana)));
    Agenda agenda = agendas.get(evening.organiser(), evening.code());
    assertThat(agenda.parts())
        .extracting(Agenda.Line::start, line -> line.part().title())
        .containsExactly(
            tuple(START, "Doors and coffee"),
            tuple(START.plusMinutes(15), "Twenty-minute home page"),
            tuple(START.plusMinutes(45), "Introductions"));
    assertThat(agenda.parts().get(1).end()).isEqualTo(START.plusMinutes(45));
    assertThat(agenda.parts().get(1).part().speakers())
        .containsExactly(new Speaker("Ana Ribera", ana));
    assertThat(agendas.get(NOBODY, evening.code()).parts().get(1).part().speakers())
        .containsExactly(new Speaker("Ana Ribera", null));
    write(evening, part(0, null, "", "Only this"));
    assertThat(agendas.get(NOBODY, evening.code()).parts()).hasSize(1);
  }

  @Test
  void nothing_is_later_than_the_shortest_date_to_come() {
    Evening season = season();
    OccurrenceForm shorter =
        new OccurrenceForm(
            START.plusWeeks(1), START.plusWeeks(1).plusHours(1), null, null, "", "", null, null);
    String second = season.event().dates().get(1).code();
    once.run(() -> recurrences.change(season.organiser(), second, shorter, Reach.THIS, null));
    assertInvalid(
        "parts[0].minutes",
        "agenda.ends-too-late",
        () -> write(season, part(50, 20, "", "Too long")));
    assertInvalid(
        "parts[0].after",
        "agenda.starts-too-late",
        () -> write(season, part(60, null, "", "Too late")));
    assertThat(write(season, part(50, 10, "", "Just so")).parts()).hasSize(1);
  }

  private Evening season() {
    return evenings.of(
        new NewEvent(
            rows.space("Europe/Madrid"),
            Evenings.form("Conference"),
            Evenings.at(START, END, null),
            true,
            new RecurrenceForm("FREQ=WEEKLY;COUNT=3", List.of())));
  }

  @Test
  void it_moves_with_each_date_and_a_shorter_one_leaves_the_rest_out() {
    Evening season = season();
    write(season, part(0, 30, "", "First"), part(90, 30, "", "Last"));
    String second = season.event().dates().get(1).code();
    LocalDateTime later = START.plusWeeks(1).plusHours(1);
    OccurrenceForm moved =
        new OccurrenceForm(later, later.plusHours(1), null, null, "", "", null, null);
    once.run(() -> recurrences.change(season.organiser(), second, moved, Reach.THIS, null));
    Agenda agenda = agendas.get(season.organiser(), second);
    assertThat(agenda.parts()).extracting(Agenda.Line::start).containsExactly(later);
    assertThat(agenda.left()).isEqualTo(1);
  }

  @Test
  void no_room_and_no_speaker_is_at_two_things_at_once() {
    Evening evening = evenings.forSeats(null);
    UUID ana = rows.member("Ana Ribera");
    Speaker known = new Speaker("Ana Ribera", ana);
    assertInvalid(
        "parts[1].track",
        "agenda.track-twice",
        () -> write(evening, part(0, 30, "Hall", "One"), part(29, 30, "hall", "Two")));
    assertInvalid(
        "parts[1].track",
        "agenda.all-twice",
        () -> write(evening, part(0, 30, "", "One"), part(29, 30, "", "Two")));
    assertInvalid(
        "parts[1].speakers",
        "agenda.speaker-twice",
        () ->
            write(
                evening,
                part(0, 30, "Hall", "One", known),
                part(10, 30, "Kitchen", "Two", new Speaker("A. Ribera", ana))));
    assertInvalid(
        "parts[1].speakers",
        "agenda.speaker-twice",
        () ->
            write(
                evening,
                part(0, 30, "Hall", "One", new Speaker("José Ruiz", null)),
                part(10, 30, "Kitchen", "Two", new Speaker("Jose ruiz", null))));
    assertThat(
            write(
                    evening,
                    part(0, 30, "Hall", "One", known),
                    part(0, 30, "Kitchen", "Two"),
                    part(30, 30, "Hall", "Three", known))
                .parts())
        .hasSize(3);
  }

  @Test
  void a_copy_takes_it_along_and_nobody_takes_anothers() {
    Evening evening = evenings.forSeats(null);
    write(evening, part(0, 30, "", "Doors", new Speaker("Somebody Else", null)));
    NewEvent like = events.duplicate(evening.organiser(), evening.id());
    assertThat(like.like()).isEqualTo(evening.id());
    NewEvent wanted =
        new NewEvent(
            like.space(), like.event(), Evenings.at(START, END, null), true, null, like.like());
    EventWithDates copy = once.run(() -> events.create(evening.organiser(), wanted));
    assertThat(agendas.get(NOBODY, copy.dates().get(0).code()).parts())
        .extracting(line -> line.part().title())
        .containsExactly("Doors");
    assertInvalid("like", "field.unknown", () -> events.create(evenings.organiser(), wanted));
  }

  @Test
  void only_who_runs_it_writes_it_and_a_speaker_must_exist() {
    Evening evening = evenings.forSeats(null);
    Viewer other = Guests.as(rows.member("Marta Gil"));
    AgendaForm form = new AgendaForm(List.of(part(0, null, "", "Mine")));
    assertNo(
        Forbidden.class,
        "event.not-yours",
        () -> agendas.replace(other, evening.code(), form, null));
    UUID nobody = UUID.randomUUID();
    assertInvalid(
        "parts[0].speakers[0].memberId",
        "field.unknown",
        () -> write(evening, part(0, null, "", "x", new Speaker("x", nobody))));
    assertThat(agendas.get(other, evening.code()).parts()).isEmpty();
  }

  @Test
  void a_draft_with_an_agenda_is_thrown_away_whole() {
    Viewer organiser = evenings.organiser();
    EventWithDates draft =
        once.run(
            () ->
                events.create(
                    organiser,
                    new NewEvent(
                        rows.space("Europe/Madrid"),
                        Evenings.form("Draft"),
                        Evenings.at(START, END, null),
                        false)));
    write(new Evening(organiser, draft), part(0, null, "", "x", new Speaker("y", null)));
    once.run(() -> events.discard(organiser, draft.event().id()));
    assertThat(
            rows.value("SELECT COUNT(*) FROM agenda_part WHERE event_id = ?1", draft.event().id()))
        .isEqualTo(0L);
  }

  @Test
  void the_second_of_two_who_write_it_at_once_is_told() {
    Evening evening = evenings.forSeats(null);
    long read = agendas.get(evening.organiser(), evening.code()).version();
    Agenda first = write(evening, part(0, 15, "", "Doors and coffee"));
    assertThat(first.version()).isEqualTo(read + 1);
    AgendaForm late = new AgendaForm(List.of(part(0, 30, "", "Welcome")));
    assertThatThrownBy(
            () -> once.run(() -> agendas.replace(evening.organiser(), evening.code(), late, read)))
        .isInstanceOf(Stale.class);
    assertThat(agendas.get(NOBODY, evening.code()).parts())
        .extracting(line -> line.part().title())
        .containsExactly("Doors and coffee");
    Agenda second =
        once.run(() -> agendas.replace(evening.organiser(), evening.code(), late, first.version()));
    assertThat(second.version()).isEqualTo(read + 2);
  }

  @Test
  void a_speaker_takes_their_own_name_off_and_nobody_elses() {
    Evening evening = evenings.forSeats(null);
    UUID ana = rows.member("Ana Ribera");
    UUID iker = rows.member("Iker Etxea");
    Speaker stays = new Speaker("Iker Etxea", iker);
    write(
        evening,
        part(0, 15, "", "Both", new Speaker("Ana Ribera", ana), stays),
        part(15, 15, "", "Ana alone", new Speaker("Ana R.", ana)));
    Viewer self = Guests.as(ana);
    Agenda after = once.run(() -> agendas.unspeak(self, evening.code()));
    assertThat(after.parts())
        .extracting(line -> line.part().speakers())
        .containsExactly(List.of(stays), List.of());
    long version = after.version();
    assertThat(once.run(() -> agendas.unspeak(self, evening.code())).version()).isEqualTo(version);
    assertNo(SignInNeeded.class, "sign-in.needed", () -> agendas.unspeak(NOBODY, evening.code()));
  }
}
