package org.panal.browser;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.panal.access.AskForm;
import org.panal.access.Sessions;
import org.panal.access.SignIns;
import org.panal.checkin.BoardForm;
import org.panal.checkin.Boards;
import org.panal.checkin.CheckInForm;
import org.panal.checkin.CheckIns;
import org.panal.checkin.DeviceHealth;
import org.panal.checkin.DeviceToken;
import org.panal.checkin.Devices;
import org.panal.checkin.LooseEnds;
import org.panal.checkin.Marks;
import org.panal.checkin.PairForm;
import org.panal.checkin.PairingAsked;
import org.panal.checkin.Rosters;
import org.panal.checkin.WalkInForm;
import org.panal.event.AgendaForm;
import org.panal.event.AgendaPartForm;
import org.panal.event.Agendas;
import org.panal.event.EventWithDates.EventDate;
import org.panal.event.Events;
import org.panal.event.NewEvent;
import org.panal.event.Reach;
import org.panal.event.RecurrenceForm;
import org.panal.event.Recurrences;
import org.panal.event.Speaker;
import org.panal.introduction.IntroductionCard;
import org.panal.introduction.Introductions;
import org.panal.introduction.RotationForm;
import org.panal.introduction.RotationKind;
import org.panal.introduction.Rotations;
import org.panal.introduction.RoundSummary;
import org.panal.introduction.RoundView.Meeting;
import org.panal.introduction.Rounds;
import org.panal.introduction.TargetForm;
import org.panal.introduction.Targets;
import org.panal.introduction.WishForm;
import org.panal.introduction.WishKind;
import org.panal.introduction.Wishes;
import org.panal.rsvp.GivenAnswer;
import org.panal.rsvp.HoldForm;
import org.panal.rsvp.LaneForm;
import org.panal.rsvp.QuestionForm;
import org.panal.rsvp.QuestionKind;
import org.panal.rsvp.RsvpForm;
import org.panal.rsvp.Rsvps;
import org.panal.rsvp.SeatHolds;
import org.panal.rsvp.Terms;
import org.panal.rsvp.TermsCard;
import org.panal.rsvp.TermsForm;
import org.panal.shared.Invalid;
import org.panal.shared.Language;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.shared.Role;
import org.panal.shared.Secrets;
import org.panal.shared.Viewer;
import org.panal.testing.Evenings;
import org.panal.testing.Pictured;

/** What the screens show beside the sample people: made when a screen asks for it. */
@ApplicationScoped
@ActivateRequestContext // whoever looks has a thread of their own
class Scenes {
  @Inject EntityManager em;
  @Inject Events events;
  @Inject Recurrences recurrences;
  @Inject Agendas agendas;
  @Inject Rounds rounds;
  @Inject Rotations rotations;
  @Inject Wishes wishes;
  @Inject Targets targets;
  @Inject SignIns signIns;
  @Inject Sessions sessions;
  @Inject Devices devices;
  @Inject CheckIns checkIns;
  @Inject Terms terms;
  @Inject Rsvps rsvps;
  @Inject SeatHolds holds;
  @Inject Rosters rosters;
  @Inject Boards boards;
  @Inject Marks marks;
  @Inject LooseEnds looseEnds;
  @Inject Introductions introductions;
  @Inject Pictured pictured;
  @Inject Once once;

  private String heldAt = "";

  /** When that is, as calendars ask for it. */
  String month(String code) {
    LocalDateTime start =
        em.createQuery(
                "select o.localStart from Occurrence o where o.code = :code", LocalDateTime.class)
            .setParameter("code", code)
            .getSingleResult();
    return YearMonth.from(start).toString();
  }

  /** A month in which nothing is planned. */
  String emptyMonth() {
    return YearMonth.from(LocalDateTime.now(ZoneOffset.UTC)).minusMonths(20).toString();
  }

  /** An evening of mentors and mentees, whom Ana and one guest come to. */
  String lanes() {
    Viewer carmen = Viewer.member(member("Carmen Leal"), Set.of(Role.ORGANISER, Role.ADMIN));
    String code = evening(carmen, "Mentors and mentees");
    TermsForm form =
        new TermsForm(
            2,
            null,
            2,
            List.of(
                LaneForm.named("Mentee", 8),
                new LaneForm(null, "Mentor", 4, true),
                LaneForm.named("Host", 1)),
            List.of(
                QuestionForm.asking(QuestionKind.TEXT, "What would you like to learn?", true),
                new QuestionForm(
                    null,
                    QuestionKind.CHOICE,
                    "What will you eat?",
                    List.of("Meat", "No meat", "Nothing"),
                    false),
                QuestionForm.asking(QuestionKind.YES_NO, "Do you need the hearing loop?", false)));
    TermsCard card = once.run(() -> terms.change(carmen, code, form, null));
    RsvpForm yes =
        RsvpForm.yes()
            .in(card.lanes().get(1).id(), 1)
            .answering(new GivenAnswer(card.questions().get(0).id(), "How to price a website"));
    Viewer ana = Viewer.member(member("Ana Ribera"), Set.of());
    once.run(() -> rsvps.answer(ana, code, yes));
    heldAt = code;
    return code;
  }

  private String evening(Viewer organiser, String title) {
    NewEvent wanted =
        new NewEvent(
            null, Evenings.form(title), Evenings.at(Evenings.START, Evenings.END, 12), true, null);
    return once.run(() -> events.create(organiser, wanted)).dates().get(0).code();
  }

  String closed() {
    Viewer carmen = Viewer.member(member("Carmen Leal"), Set.of(Role.ORGANISER, Role.ADMIN));
    String code = evening(carmen, "Not open yet");
    TermsForm form = new TermsForm(0, 14, null, List.of(), List.of());
    once.run(() -> terms.change(carmen, code, form, null));
    return code;
  }

  /** What the browser keeps of somebody whose code is under way. */
  String held() {
    TermsCard card = terms.get(Viewer.anonymous(), heldAt);
    HoldForm form =
        new HoldForm(
            "Lola Mento",
            UUID.randomUUID() + "@example.org",
            Language.EN,
            true,
            card.lanes().get(0).id(),
            0,
            List.of(new GivenAnswer(card.questions().get(0).id(), "Everything")));
    return once.run(() -> holds.hold(Viewer.anonymous(), heldAt, form)).secret();
  }

  /** Somebody's past event, if there is one, else the given. */
  String past(String code) {
    List<?> past =
        em.createNativeQuery(
                "SELECT o.code FROM occurrence o JOIN event e ON e.id = o.event_id"
                    + " WHERE o.ends_at < UTC_TIMESTAMP(6) AND o.cancelled_at IS NULL"
                    + " AND e.status = 'PUBLISHED' ORDER BY o.starts_at LIMIT 1")
            .getResultList();
    return past.isEmpty() ? code : (String) past.get(0);
  }

  /** The editor of an agenda that has something in it. */
  String agenda(String code) {
    Viewer carmen = Viewer.member(member("Carmen Leal"), Set.of(Role.ORGANISER, Role.ADMIN));
    Speaker ana = new Speaker("Ana Ribera", member("Ana Ribera"));
    AgendaForm form =
        new AgendaForm(
            List.of(
                part(0, 10, "", "Doors and coffee"),
                part(10, 20, "Courtyard", "Twenty-minute home page", ana),
                part(10, 20, "Kitchen", "Prices", new Speaker("Sam Outsider", null)),
                part(30, null, "", "Introductions")));
    once.run(() -> agendas.replace(carmen, code, form, null));
    return "manage/events/" + code + "/agenda";
  }

  private static AgendaPartForm part(
      int after, Integer minutes, String track, String title, Speaker... speakers) {
    return new AgendaPartForm(after, minutes, track, title, "", List.of(speakers));
  }

  /** The dates of an event that repeats, of which the third was moved and the fifth is off. */
  List<String> repeating() {
    Viewer carmen = Viewer.member(member("Carmen Leal"), Set.of(Role.ORGANISER, Role.ADMIN));
    List<String> codes =
        once
            .run(
                () ->
                    events.create(
                        carmen,
                        new NewEvent(
                            null,
                            Evenings.form("Open coffee for freelancers"),
                            Evenings.at(Evenings.START, Evenings.END, null),
                            true,
                            new RecurrenceForm("FREQ=WEEKLY;COUNT=12", List.of()))))
            .dates()
            .stream()
            .map(EventDate::code)
            .toList();
    LocalDateTime moved = Evenings.START.plusWeeks(2).plusDays(1);
    once.run(
        () ->
            recurrences.change(
                carmen,
                codes.get(2),
                Evenings.at(moved, moved.plusHours(2), null),
                Reach.THIS,
                null));
    once.run(() -> recurrences.cancel(carmen, codes.get(4), "Holidays", Reach.THIS));
    return codes;
  }

  /** A tablet at the door of the coming evening, where Ana has not come in yet. */
  String tablet() {
    String coming = code("%Copy & Code%");
    Viewer carmen = Viewer.member(member("Carmen Leal"), Set.of(Role.ORGANISER, Role.ADMIN));
    PairingAsked asked = once.run(devices::ask);
    PairForm form = new PairForm(asked.code(), "Tablet by the entrance", false);
    once.run(() -> devices.confirm(carmen, coming, form));
    once.run(() -> checkIns.takeBack(carmen, coming, member("Ana Ribera")));
    DeviceToken token = once.run(() -> devices.begin(asked.secret()));
    DeviceHealth health = new DeviceHealth(15, false, 2);
    once.run(() -> devices.tell(Viewer.device(token.device()), health));
    return token.token();
  }

  /** The live page of a door with a tablet at it that wants to be plugged in. */
  String live(String coming) {
    tablet();
    Viewer carmen = Viewer.member(member("Carmen Leal"), Set.of(Role.ORGANISER, Role.ADMIN));
    WalkInForm form =
        new WalkInForm(
            UUID.randomUUID().toString(), "Lola Mento", "lola@", Language.EN, false, Instant.now());
    Invalid why = new Invalid("email", "field.invalid");
    once.run(() -> looseEnds.keep(carmen, coming, form, why));
    return "manage/events/" + coming + "/live";
  }

  /** What the label of whom somebody was introduced to says. */
  String mark(String code, String name) {
    Viewer reader = Viewer.member(member(name), Set.of());
    IntroductionCard card =
        introductions.list(reader, Language.EN, new Paging(0, 50)).items().stream()
            .filter(each -> each.at().occurrence().equals(code))
            .findFirst()
            .orElseThrow();
    UUID occurrence =
        em.createQuery("select o.id from Occurrence o where o.code = :code", UUID.class)
            .setParameter("code", code)
            .getSingleResult();
    return marks.of(occurrence, card.other().memberId());
  }

  /** The wall of the coming evening, where everybody but Ana is. */
  String board(String coming) {
    Viewer carmen = Viewer.member(member("Carmen Leal"), Set.of(Role.ORGANISER, Role.ADMIN));
    rosters.list(carmen, coming, "").stream()
        .filter(each -> !each.name().startsWith("Ana "))
        .map(each -> CheckInForm.of(UUID.randomUUID().toString(), each.member()))
        .forEach(form -> once.run(() -> checkIns.record(carmen, coming, form)));
    BoardForm form = new BoardForm("Screen in the room");
    return "board/" + once.run(() -> boards.open(carmen, coming, form)).secret();
  }

  /** An occurrence with a draft, and with a wish for it. */
  String drafted(String code) {
    Viewer carmen = Viewer.member(member("Carmen Leal"), Set.of(Role.ORGANISER, Role.ADMIN));
    RoundSummary round = rounds.draw(carmen, code);
    Meeting first = rounds.get(carmen, code, round.number(), Language.EN).introductions().get(0);
    wishes.make(
        new Once.Call(carmen, "wish", null, null),
        code,
        round.number(),
        new WishForm(WishKind.TOGETHER, first.one().memberId(), first.other().memberId()));
    return code;
  }

  /** Somebody who has just been told whom to meet there. */
  String introduced(String code) {
    Viewer carmen = Viewer.member(member("Carmen Leal"), Set.of(Role.ORGANISER, Role.ADMIN));
    RoundSummary round = rounds.draw(carmen, code);
    once.run(() -> rounds.publish(carmen, code, round.number()));
    return rounds
        .get(carmen, code, round.number(), Language.EN)
        .introductions()
        .get(0)
        .one()
        .name();
  }

  /** The same member, who wants something of every month. */
  String aiming(String name) {
    Viewer viewer = Viewer.member(member(name), Set.of());
    once.run(() -> targets.put(viewer, TargetForm.USUAL));
    return name;
  }

  /** An occurrence with talks that are published, and with a draft of tables. */
  String rotating(String code) {
    Viewer carmen = Viewer.member(member("Carmen Leal"), Set.of(Role.ORGANISER, Role.ADMIN));
    Once.Call call = new Once.Call(carmen, "draw", null, null);
    int talks = rotations.draw(call, code, turns(RotationKind.SPEED_ROUNDS, 5, 8)).number();
    once.run(() -> rotations.publish(carmen, code, talks));
    rotations.draw(call, code, turns(RotationKind.TABLES, 2, 20));
    return "manage/events/" + code;
  }

  private static RotationForm turns(RotationKind kind, int turns, int minutes) {
    return new RotationForm(kind, turns, minutes, null, null, 7L);
  }

  String asked(boolean confirmed) {
    String address = UUID.randomUUID() + "@example.org";
    String browser = once.run(() -> signIns.ask(new AskForm(address, Language.EN, "/events")));
    if (confirmed) {
      UUID id =
          em.createQuery("select id from SignInCode where email = :email", UUID.class)
              .setParameter("email", address)
              .getSingleResult();
      Viewer sender = Viewer.system("test");
      String code = once.run(() -> signIns.mail(sender, id)).orElseThrow().code();
      once.run(() -> signIns.byCode(browser, address, code));
    }
    return browser;
  }

  UUID member(String name) {
    return em.createQuery("select id from Member where name = :name", UUID.class)
        .setParameter("name", name)
        .getSingleResult();
  }

  /** A browser in which somebody signed in a while ago. */
  String stale(String name) {
    String session = sessions.open(member(name), "by mail");
    once.run(
        () ->
            em.createNativeQuery(
                    "UPDATE session SET created_at = created_at - INTERVAL 11 MINUTE"
                        + " WHERE id_hash = ?1")
                .setParameter(1, Secrets.hash(session))
                .executeUpdate());
    return session;
  }

  /** Gives somebody a photo. */
  String photographed(String name) {
    pictured.photo(member(name));
    return name;
  }

  /** An event with a cover of its own. */
  String covered() {
    Viewer carmen = Viewer.member(member("Carmen Leal"), Set.of(Role.ORGANISER, Role.ADMIN));
    String code = evening(carmen, "Sunset on the roof");
    UUID event =
        em.createQuery("select eventId from Occurrence where code = :code", UUID.class)
            .setParameter("code", code)
            .getSingleResult();
    pictured.cover(carmen, event);
    return code;
  }

  String code(String title) {
    return em.createQuery(
            "select o.code from Occurrence o join Event e on e.id = o.eventId where e.title like :title",
            String.class)
        .setParameter("title", title)
        .setMaxResults(1)
        .getSingleResult();
  }
}
