package org.panal.rsvp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panal.testing.Evenings.END;
import static org.panal.testing.Evenings.START;
import static org.panal.testing.Evenings.at;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.panal.access.SignIns;
import org.panal.event.EventForm;
import org.panal.event.NewEvent;
import org.panal.event.Occurrences;
import org.panal.member.MemberErased;
import org.panal.shared.Facts;
import org.panal.shared.Language;
import org.panal.shared.NotFound;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.shared.Refusal;
import org.panal.shared.Time;
import org.panal.shared.Viewer;
import org.panal.testing.ClockAt;
import org.panal.testing.Evenings;
import org.panal.testing.Evenings.Evening;
import org.panal.testing.Rows;
import org.panal.testing.Scorecard;

/**
 * Random deeds, done to the house and to a model of lists: answers, parties, roles, capacities,
 * approvals, held seats that are confirmed or run out, people who leave for good. After each of
 * them both agree on who goes, on the line, on what is kept and on every sentence about it. More
 * runs by {@code -Dpanal.model-runs=500}.
 */
@QuarkusTest
@Tag(Scorecard.TAG)
class SeatsModelTest {
  private static final Instant MORNING = Instant.parse("2098-03-01T08:00:00Z");
  private static final Instant CUT_OFF = Instant.parse("2098-03-05T15:30:00Z");
  private static final Viewer SYSTEM = Viewer.system("test");
  private static final int RUNS = Integer.getInteger("panal.model-runs", Scorecard.times(6, 60));
  private static final int DEEDS = 60;
  private static final int PEOPLE = 8;
  private static final int ADDRESSES = 3;

  @Inject Rows rows;
  @Inject Evenings evenings;
  @Inject Occurrences occurrences;
  @Inject Terms terms;
  @Inject Rsvps rsvps;
  @Inject Approvals approvals;
  @Inject OwnRsvps own;
  @Inject SeatHolds holds;
  @Inject GuestLists guestLists;
  @Inject Attendees attendees;
  @Inject SignIns signIns;
  @Inject Facts facts;
  @Inject Once once;

  /** One run: the house, the model, and what chance has to choose from. */
  private static final class Run {
    private final Random random;
    private final Evening evening;
    private final List<UUID> lanes;
    private final SeatsModel model;
    private final List<UUID> people = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private final Map<String, HoldReceipt> held = new HashMap<>();
    private final boolean approval;
    private Instant now = MORNING;

    Run(Random random, Evening evening, List<UUID> lanes, SeatsModel model, boolean approval) {
      this.random = random;
      this.evening = evening;
      this.lanes = lanes;
      this.model = model;
      this.approval = approval;
    }

    UUID person() {
      return people.get(random.nextInt(people.size()));
    }

    @Nullable UUID lane() {
      return lanes.isEmpty() ? null : lanes.get(random.nextInt(lanes.size()));
    }

    int guests() {
      return Math.max(0, random.nextInt(5) - 2);
    }

    String code() {
      return evening.code();
    }
  }

  @Test
  void whatever_people_do_seats_and_line_are_what_the_model_says() {
    for (int seed = 1; seed <= RUNS; seed++) {
      clock(MORNING);
      Run run = begin(seed);
      for (int deed = 0; deed < DEEDS; deed++) {
        String done = act(run);
        agree(run, "seed %s, deed %s: %s".formatted(seed, deed, done));
      }
    }
  }

  /** One in three has no roles, one in six an organiser who says who comes. */
  private Run begin(int seed) {
    Random random = new Random(seed);
    boolean approval = seed % 6 == 0;
    Evening evening = approval ? workshop() : evenings.forSeats(5);
    List<LaneForm> wanted =
        seed % 3 == 1
            ? List.of()
            : List.of(
                LaneForm.named("Mentee", 2),
                new LaneForm(null, "Mentor", 2, true),
                LaneForm.named("Host", seed % 2 == 0 ? null : 1));
    TermsForm form = new TermsForm(2, null, null, wanted, List.of());
    TermsCard card = once.run(() -> terms.change(evening.organiser(), evening.code(), form, null));
    List<UUID> lanes = card.lanes().stream().map(TermsCard.LaneCard::id).toList();
    SeatsModel model = new SeatsModel(5, roles(card), approval, MORNING);
    Run run = new Run(random, evening, lanes, model, approval);
    run.people.addAll(rows.members(PEOPLE));
    IntStream.range(0, ADDRESSES).forEach(i -> run.addresses.add(address()));
    return run;
  }

  private Evening workshop() {
    EventForm form =
        new EventForm("Workshop", "", null, null, null, null, List.of(), null, null, true);
    return evenings.of(new NewEvent(rows.space("Europe/Madrid"), form, at(START, END, 5), true));
  }

  private static List<SeatsModel.Role> roles(TermsCard card) {
    return card.lanes().stream()
        .map(lane -> new SeatsModel.Role(lane.id(), lane.capacity(), lane.lends()))
        .toList();
  }

  private static String address() {
    return "model-" + UUID.randomUUID() + "@example.org";
  }

  private String act(Run run) {
    return switch (run.random.nextInt(24)) {
      case 0, 1, 2, 3, 4, 5 -> yes(run);
      case 6, 7, 8 -> no(run);
      case 9, 10 -> capacity(run);
      case 11 -> claim(run);
      case 12, 13 -> approve(run);
      case 14, 15, 16 -> hold(run);
      case 17, 18 -> confirm(run);
      case 19 -> leave(run);
      case 20 -> move(run);
      case 21 -> lanes(run);
      default -> timeGoesBy(run);
    };
  }

  private String yes(Run run) {
    UUID who = run.person();
    UUID lane = run.lane();
    int guests = run.guests();
    boolean standby = run.random.nextInt(3) == 0;
    RsvpForm yes = standby ? RsvpForm.yes().onStandby() : RsvpForm.yes();
    boolean isDone = isDone(() -> rsvps.answer(as(who), run.code(), yes.in(lane, guests)));
    assertThat(isDone).as("may say yes").isEqualTo(run.model.yes(who, lane, guests, standby));
    return "yes with %s in %s".formatted(guests, lane);
  }

  private boolean isDone(Runnable deed) {
    try {
      once.run(deed);
      return true;
    } catch (Refusal | NotFound no) {
      return false;
    }
  }

  private String no(Run run) {
    UUID who = run.person();
    if (run.random.nextBoolean()) {
      once.run(() -> rsvps.answer(as(who), run.code(), RsvpForm.no()));
      run.model.no(who);
      return "no";
    }
    if (isDone(() -> rsvps.remove(run.evening.organiser(), run.code(), who, GuestReason.MISTAKE))) {
      run.model.no(who);
    }
    return "removed";
  }

  private String capacity(Run run) {
    Integer capacity = run.random.nextInt(8) == 0 ? null : 1 + run.random.nextInt(9);
    once.run(
        () ->
            occurrences.change(
                run.evening.organiser(), run.code(), at(START, END, capacity), null));
    run.model.capacity(capacity);
    return "capacity " + capacity;
  }

  private String claim(Run run) {
    UUID who = run.person();
    boolean isGoing =
        isDone(() -> rsvps.claim(as(who), run.code())) && status(run, who) == RsvpStatus.GOING;
    assertThat(isGoing).as("claims").isEqualTo(run.model.claimed(who));
    return "claim";
  }

  private String approve(Run run) {
    UUID who = run.person();
    if (!run.approval) {
      return "nothing";
    }
    boolean isIn = isDone(() -> approvals.approve(run.evening.organiser(), run.code(), who));
    assertThat(isIn).as("is let in").isEqualTo(run.model.approve(who));
    return "approve";
  }

  /** Three mails an address: there is a limit. */
  private String hold(Run run) {
    int which = run.random.nextInt(ADDRESSES);
    if (run.random.nextInt(3) == 0) {
      run.addresses.set(which, address());
    }
    String address = run.addresses.get(which);
    if (mails(address) >= 4) {
      return "nothing";
    }
    UUID lane = run.lane();
    int guests = run.guests();
    HoldForm form = new HoldForm("Lola", address, Language.EN, true, lane, guests, List.of());
    HoldReceipt held = once.run(() -> holds.hold(Viewer.anonymous(), run.code(), form));
    run.held.put(address, held);
    assertThat(held.seats())
        .as("kept")
        .isEqualTo(run.model.hold(address, lane, guests, run.now.plus(SeatHold.LIFE)));
    return "hold for %s in %s".formatted(1 + guests, lane);
  }

  private final Map<String, Integer> sent = new HashMap<>();

  private int mails(String address) {
    return sent.merge(address, 1, Integer::sum);
  }

  private String confirm(Run run) {
    String address = run.addresses.get(run.random.nextInt(ADDRESSES));
    HoldReceipt held = run.held.remove(address);
    if (held == null) {
      return "nothing";
    }
    String code = code(address);
    boolean isIn =
        isDone(() -> holds.confirm(run.code(), held.secret(), "client " + address, code));
    UUID member = isIn ? member(address) : UUID.randomUUID();
    assertThat(isIn).as("confirms").isEqualTo(run.model.confirm(address, member));
    if (isIn) {
      run.people.add(member);
      run.addresses.replaceAll(each -> each.equals(address) ? address() : each);
    }
    return "confirm";
  }

  /** What the mail says; nothing where it is too late for one. */
  private String code(String address) {
    UUID id = (UUID) rows.value("SELECT id FROM sign_in_code WHERE email = ?1", address);
    return once.run(() -> signIns.mail(SYSTEM, id)).map(mail -> mail.code()).orElse("");
  }

  private UUID member(String address) {
    return (UUID) rows.value("SELECT id FROM member WHERE email = ?1", address);
  }

  /** Somebody erases themselves; somebody new is there instead. */
  private String leave(Run run) {
    int which = run.random.nextInt(run.people.size());
    UUID who = run.people.get(which);
    once.run(() -> facts.publish(new MemberErased(who, run.now)));
    run.people.set(which, rows.member("Somebody New"));
    run.model.leave(who);
    return "leaves for good";
  }

  private String move(Run run) {
    UUID who = run.person();
    UUID lane = run.lane();
    int guests = run.guests();
    MoveForm form = new MoveForm(lane, guests, GuestReason.ON_REQUEST);
    boolean isDone = isDone(() -> rsvps.move(run.evening.organiser(), run.code(), who, form));
    assertThat(isDone).as("is moved").isEqualTo(run.model.move(who, lane, guests));
    return "moved to %s with %s".formatted(lane, guests);
  }

  private String lanes(Run run) {
    if (run.lanes.isEmpty()) {
      return "nothing";
    }
    TermsForm before = terms.get(run.evening.organiser(), run.code()).form();
    List<LaneForm> lanes =
        before.lanes().stream()
            .map(
                lane ->
                    new LaneForm(
                        lane.id(),
                        lane.name(),
                        run.random.nextInt(5) == 0 ? null : 1 + run.random.nextInt(4),
                        run.random.nextBoolean()))
            .toList();
    TermsForm form = new TermsForm(2, null, null, lanes, List.of());
    TermsCard card = once.run(() -> terms.change(run.evening.organiser(), run.code(), form, null));
    run.model.roles(roles(card));
    return "lanes " + lanes;
  }

  private String timeGoesBy(Run run) {
    boolean isToTheCutOff = run.random.nextInt(12) == 0 && run.now.isBefore(CUT_OFF);
    run.now = isToTheCutOff ? CUT_OFF : run.now.plus(Duration.ofMinutes(1 + run.random.nextInt(6)));
    clock(run.now);
    run.model.clock(run.now, !run.now.isBefore(CUT_OFF));
    if (run.random.nextBoolean()) {
      once.run(() -> holds.release(SYSTEM, run.code()));
      run.model.sweep();
    }
    return "it is " + run.now;
  }

  private static void clock(Instant now) {
    QuarkusMock.installMockForType(new ClockAt(now), Time.class);
  }

  private static Viewer as(UUID member) {
    return Viewer.member(member, Set.of());
  }

  private RsvpStatus status(Run run, UUID who) {
    return own.get(as(who), run.code()).status();
  }

  private void agree(Run run, String when) {
    assertThat(guests(run, RsvpStatus.GOING))
        .as("going, %s", when)
        .containsExactlyInAnyOrderElementsOf(who(run, RsvpStatus.GOING));
    assertThat(guests(run, RsvpStatus.WAITLISTED))
        .as("the line, %s", when)
        .containsExactlyElementsOf(who(run, RsvpStatus.WAITLISTED));
    Seats seats = attendees.seats(run.evening.event().dates().get(0).id());
    assertThat(seats.going()).as("people, %s", when).isEqualTo(run.model.going());
    assertThat(seats.held()).as("kept, %s", when).isEqualTo(run.model.held());
    assertThat(seats.hasRoom()).as("room, %s", when).isEqualTo(hasRoom(run));
    agreeOnSentences(run, when);
  }

  private static boolean hasRoom(Run run) {
    return run.lanes.isEmpty()
        ? run.model.fits(null, 1)
        : run.lanes.stream().anyMatch(lane -> run.model.fits(lane, 1));
  }

  /** What everybody reads about themselves is true. */
  private void agreeOnSentences(Run run, String when) {
    List<SeatsModel.Entry> line = run.model.all(RsvpStatus.WAITLISTED);
    Map<UUID, SeatsModel.Entry> entries =
        run.people.stream()
            .flatMap(who -> run.model.find(who).stream())
            .collect(Collectors.toMap(each -> (UUID) each.who(), Function.identity()));
    entries.forEach(
        (who, entry) -> {
          RsvpReceipt said = own.get(as(who), run.code());
          int place = line.indexOf(entry) + 1;
          assertThat(said.status()).as("status, %s", when).isEqualTo(entry.status());
          assertThat(said.guests()).as("guests, %s", when).isEqualTo(entry.guests());
          assertThat(said.placeInLine()).as("place, %s", when).isEqualTo(place == 0 ? null : place);
          assertThat(said.mayClaim())
              .as("may claim, %s", when)
              .isEqualTo(run.model.mayClaim(entry));
        });
  }

  private static List<Object> who(Run run, RsvpStatus status) {
    return run.model.all(status).stream().map(SeatsModel.Entry::who).toList();
  }

  private List<Object> guests(Run run, RsvpStatus status) {
    return guestLists
        .list(
            run.evening.organiser(), run.code(), new GuestFilter(null, status), new Paging(0, 100))
        .items()
        .stream()
        .map(guest -> (Object) guest.memberId())
        .toList();
  }
}
