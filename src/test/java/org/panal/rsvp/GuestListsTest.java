package org.panal.rsvp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.panal.testing.Nos.assertNo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panal.shared.Forbidden;
import org.panal.shared.NotFound;
import org.panal.shared.Paging;
import org.panal.shared.SignInNeeded;
import org.panal.shared.Slice;
import org.panal.shared.Viewer;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Rows;

@QuarkusTest
class GuestListsTest {
  @Inject Rows rows;
  @Inject Evenings evenings;
  @Inject Rsvps rsvps;
  @Inject OwnRsvps own;
  @Inject GuestLists guestLists;
  @Inject Attendees attendees;
  @Inject EntityManager em;

  @Test
  void the_guest_list_shows_who_is_going_then_who_waits_then_who_said_no() {
    Evening evening = evenings.forSeats(2);
    say(evening, "No", RsvpForm.no());
    say(evening, "First", RsvpForm.yes());
    say(evening, "Second", RsvpForm.yes());
    say(evening, "Third", RsvpForm.yes());
    say(evening, "Fourth", RsvpForm.yes());

    Slice<Guest> guests = list(evening, GuestFilter.everybody(), Paging.first());
    assertThat(guests.items())
        .extracting(Guest::name)
        .containsExactly("First", "Second", "Third", "Fourth", "No");
    assertThat(guests.items())
        .extracting(Guest::placeInLine)
        .containsExactly(null, null, 1, 2, null);
  }

  @Test
  void the_guest_list_is_searched_filtered_and_paged() {
    Evening evening = evenings.forSeats(30);
    for (int i = 0; i < 52; i++) {
      say(evening, i % 2 == 0 ? "María " + i : "Tomás " + i, RsvpForm.yes());
    }
    List<UUID> all = new ArrayList<>();
    for (int page = 0; page < 3; page++) {
      Slice<Guest> slice = list(evening, GuestFilter.everybody(), new Paging(page, 20));
      assertThat(slice.total()).isEqualTo(52);
      all.addAll(slice.items().stream().map(Guest::memberId).toList());
    }
    assertThat(all).hasSize(52).doesNotHaveDuplicates();
    assertThat(list(evening, new GuestFilter("maria", null), Paging.first()).total()).isEqualTo(26);
    assertThat(list(evening, new GuestFilter("%", null), Paging.first()).total()).isZero();
    assertThat(list(evening, new GuestFilter("tom", RsvpStatus.WAITLISTED), Paging.first()).total())
        .isEqualTo(11);
  }

  @Test
  void the_guest_list_and_the_history_of_others_are_for_who_runs_the_event() {
    Evening evening = evenings.forSeats(2);
    Viewer ana = say(evening, "Ana", RsvpForm.yes());
    for (Viewer viewer : List.of(ana, evenings.organiser())) {
      assertNo(
          Forbidden.class,
          "event.not-yours",
          () -> guestLists.list(viewer, evening.code(), GuestFilter.everybody(), Paging.first()));
      assertNo(
          Forbidden.class,
          "event.not-yours",
          () -> guestLists.history(viewer, evening.code(), ana.mustBeMember()));
    }
    assertThat(guestLists.history(evening.organiser(), evening.code(), ana.mustBeMember()))
        .hasSize(1);
    assertNo(
        NotFound.class,
        "rsvp.none",
        () -> guestLists.history(evening.organiser(), evening.code(), UUID.randomUUID()));
  }

  @Test
  void seats_of_many_occurrences_are_counted_in_one_go() {
    Evening one = evenings.forSeats(1);
    Evening other = evenings.forSeats(null);
    Evening empty = evenings.forSeats(1);
    say(one, "Ana", RsvpForm.yes());
    say(one, "Iker", RsvpForm.yes());
    say(other, "Lucía", RsvpForm.yes());
    assertThat(attendees.seats(List.of(id(one), id(other), id(empty))))
        .containsOnly(
            entry(id(one), new Seats(1, 1, 0, 0L)),
            entry(id(other), new Seats(1, 0)),
            entry(id(empty), new Seats(0, 0, 0, 1L)));
  }

  @Test
  void the_first_faces_are_shown_to_members_alone() {
    Evening evening = evenings.forSeats(3);
    Viewer ana = say(evening, "Ana", RsvpForm.yes());
    say(evening, "Iker", RsvpForm.yes());
    say(evening, "Lucía", RsvpForm.yes());
    say(evening, "Noor", RsvpForm.yes());
    Evening other = evenings.forSeats(3);
    say(other, "Tomás", RsvpForm.yes());

    var faces = attendees.faces(ana, List.of(id(evening), id(other)), 2);
    assertThat(faces.get(id(evening))).extracting(Face::name).containsExactly("Ana", "Iker");
    assertThat(faces.get(id(other))).extracting(Face::name).containsExactly("Tomás");
    assertThat(attendees.faces(Viewer.anonymous(), List.of(id(evening)), 2)).isEmpty();
  }

  @Test
  void the_matcher_hears_who_is_going_and_wants_introductions() {
    Evening evening = evenings.forSeats(2);
    Viewer ana = say(evening, "Ana", new RsvpForm(true, false, true, 3, "A reviewer"));
    say(evening, "Iker", new RsvpForm(true, false, false, null, ""));
    say(evening, "Waits", RsvpForm.yes());
    assertThat(attendees.wantingIntroductions(id(evening)))
        .containsExactly(new WantsIntroductions(ana.mustBeMember(), 3, "A reviewer"));
  }

  @Test
  void members_see_what_they_are_going_to() {
    Evening going = evenings.forSeats(1);
    Evening waiting = evenings.forSeats(1);
    Evening not = evenings.forSeats(1);
    say(waiting, "Iker", RsvpForm.yes());
    Viewer ana = say(going, "Ana", RsvpForm.yes());
    rsvps.answer(ana, waiting.code(), RsvpForm.yes());
    rsvps.answer(ana, not.code(), RsvpForm.no());

    Slice<OwnRsvp> upcoming = own.listUpcoming(ana, Paging.first());
    assertThat(upcoming.total()).isEqualTo(2);
    assertThat(upcoming.items())
        .extracting(answer -> answer.occurrence().code())
        .containsExactlyInAnyOrder(going.code(), waiting.code());
    assertThat(own.statuses(ana, List.of(id(going), id(waiting), id(not))))
        .containsOnly(
            entry(id(going), RsvpStatus.GOING),
            entry(id(waiting), RsvpStatus.WAITLISTED),
            entry(id(not), RsvpStatus.NOT_GOING));
    assertThat(own.statuses(Viewer.anonymous(), List.of(id(going)))).isEmpty();
    assertNo(
        SignInNeeded.class,
        "sign-in.needed",
        () -> own.listUpcoming(Viewer.anonymous(), Paging.first()));
    assertThat(own.find(ana, evenings.forSeats(1).code())).isEmpty();
  }

  private Viewer say(Evening evening, String name, RsvpForm form) {
    Viewer viewer = Viewer.member(rows.member(name), Set.of());
    rsvps.answer(viewer, evening.code(), form);
    return viewer;
  }

  private Slice<Guest> list(Evening evening, GuestFilter filter, Paging paging) {
    return guestLists.list(evening.organiser(), evening.code(), filter, paging);
  }

  private UUID id(Evening evening) {
    return em.createQuery("select o.id from Occurrence o where o.code = :code", UUID.class)
        .setParameter("code", evening.code())
        .getSingleResult();
  }
}
