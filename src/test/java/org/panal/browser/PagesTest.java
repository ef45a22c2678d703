package org.panal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.panal.access.AskForm;
import org.panal.access.Sessions;
import org.panal.access.SignIns;
import org.panal.checkin.BoardForm;
import org.panal.checkin.Boards;
import org.panal.checkin.CheckInForm;
import org.panal.checkin.CheckIns;
import org.panal.checkin.Devices;
import org.panal.checkin.Marks;
import org.panal.checkin.PairForm;
import org.panal.checkin.PairingAsked;
import org.panal.checkin.Rosters;
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
import org.panal.shared.Language;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.shared.Role;
import org.panal.shared.Viewer;
import org.panal.testing.Evenings;
import org.panal.testing.Scorecard;

/**
 * Every page as people see it: on a phone, a tablet and a desktop, light and dark, in both
 * languages, with the sample people. Pictures land in {@code target/pages} when all are wanted.
 */
@QuarkusTest
@TestProfile(PagesTest.WithTheCast.class)
@Tag(Scorecard.TAG)
class PagesTest {
  private static final String FIREFOX =
      "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

  private static final Path PICTURES = Path.of("target/pages");

  /** The sample people are there from the start. */
  public static class WithTheCast implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("panal.demo.at-start", "true", "panal.check-in.opens", "90d");
    }
  }

  /** In place of a name: somebody who waits for a mail, and who has a name to give. */
  private static final String ASKED = "asked";

  private static final String CONFIRMED = "confirmed";

  /** And the tablet at the door of the coming evening. */
  private static final String TABLET = "tablet";

  /** Somebody for whom a place is kept at the evening with roles. */
  private static final String HELD = "held";

  /**
   * @param press a button that leads from there to the screen; may be empty
   */
  private record Screen(String name, String who, String path, String press) {
    Screen(String name, String who, String path) {
      this(name, who, path, "");
    }
  }

  private record Look(int width, boolean dark, String language) {
    String name(Screen screen) {
      return "%s-%d-%s-%s.png".formatted(screen.name(), width, dark ? "dark" : "light", language);
    }
  }

  /**
   * {@code -Dpanal.pages=all}: every width in both themes and languages, with a picture of each.
   */
  private static final boolean ALL = "all".equals(System.getProperty("panal.pages"));

  private static final Look NARROW = new Look(320, false, "es");
  private static final Look WIDE = new Look(1024, true, "en");

  private static Chromium chromium;

  @Inject EntityManager em;
  @Inject Sessions sessions;
  @Inject Events events;
  @Inject Recurrences recurrences;
  @Inject Agendas agendas;
  @Inject Rounds rounds;
  @Inject Rotations rotations;
  @Inject Wishes wishes;
  @Inject SignIns signIns;
  @Inject Devices devices;
  @Inject CheckIns checkIns;
  @Inject Terms terms;
  @Inject Rsvps rsvps;
  @Inject SeatHolds holds;
  @Inject Rosters rosters;
  @Inject Boards boards;
  @Inject Marks marks;
  @Inject Introductions introductions;
  @Inject Once once;

  @TestHTTPResource("/")
  String home;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @TestFactory
  Stream<DynamicTest> every_page_is_readable_by_everybody_at_every_size() {
    return screens()
        .filter(screen -> screen.name().contains(System.getProperty("panal.screens", "")))
        .map(screen -> DynamicTest.dynamicTest(screen.name(), () -> look(screen)));
  }

  private Stream<Screen> screens() {
    String coming = code("%Copy & Code%");
    String full = code("%loaf%");
    String clinic = code("%clinic%");
    String introduced = introduced(clinic);
    String repeating = repeating();
    String lanes = lanes();
    String of = "manage/events/" + lanes;
    return Stream.of(
        new Screen("party-hold", "", "events/" + lanes),
        new Screen("party-hold-errors", "", "events/" + lanes, "#answer .btn-primary"),
        new Screen("party-hold-code", HELD, "events/" + lanes + "/hold"),
        new Screen("party-asked", "Marta Gil", "events/" + lanes),
        new Screen("party-going", "Ana Ribera", "events/" + lanes),
        new Screen("party-closed", "Marta Gil", "events/" + closed()),
        new Screen("party-terms", "Carmen Leal", of + "/terms"),
        new Screen("party-board", "Carmen Leal", of),
        new Screen("party-guests", "Carmen Leal", of + "/guests"),
        new Screen("party-guest", "Carmen Leal", of + "/guests/" + member("Ana Ribera")),
        new Screen("events-anonymous", "", "events"),
        new Screen("sign-in", "", "sign-in"),
        new Screen("sign-in-code", ASKED, "sign-in/code"),
        new Screen("sign-in-join", CONFIRMED, "sign-in/join"),
        new Screen("sign-in-over", "", "sign-in/link/unknown"),
        new Screen("event-anonymous", "", "events/" + coming),
        new Screen("not-found", "", "nothing-here"),
        new Screen("matchings", "", "matchings"),
        new Screen("matchings-empty", "", "matchings", "main .btn-primary"),
        new Screen("matchings-result", "", "matchings?example=people", "main .btn-primary"),
        new Screen("help", "", "help"),
        new Screen("accessibility", "", "accessibility"),
        new Screen("events", "Marta Gil", "events"),
        new Screen("event", "Marta Gil", "events/" + coming),
        new Screen("event-going", "Ana Ribera", "events/" + coming),
        new Screen("pass", "Ana Ribera", "events/" + coming + "/pass"),
        new Screen("kiosk-pair", "", "kiosk"),
        new Screen("kiosk-idle", TABLET, "kiosk"),
        new Screen("kiosk-search", TABLET, "kiosk/people?q=ana"),
        new Screen("kiosk-welcome", TABLET, "kiosk/people?q=ana%20rib", ".k-list form button"),
        new Screen("kiosk-walk-in", TABLET, "kiosk/walk-in"),
        new Screen("kiosk-staff", TABLET, "kiosk/staff"),
        new Screen("kiosk-check", TABLET, "kiosk/check"),
        new Screen("door-board", "", board(coming)),
        new Screen("door-labels", "Carmen Leal", "manage/events/" + coming + "/labels?size=l62x40"),
        new Screen("door-met", introduced, "events/" + clinic + "/met/" + mark(clinic, introduced)),
        new Screen("door-live", "Carmen Leal", "manage/events/" + coming + "/live"),
        new Screen(
            "door-live-arrivals", "Carmen Leal", "manage/events/" + coming + "/live/arrivals"),
        new Screen("event-full", "Marta Gil", "events/" + full),
        new Screen("event-repeating", "Marta Gil", "events/" + repeating),
        new Screen(
            "manage-repeating-dates", "Carmen Leal", "manage/events/" + repeating + "/dates"),
        new Screen("manage-repeating-edit", "Carmen Leal", "manage/events/" + repeating + "/edit"),
        new Screen(
            "manage-repeating-cancel",
            "Carmen Leal",
            "manage/events/" + repeating + "/fate/cancel"),
        new Screen("season-rule", "Carmen Leal", "manage/events/" + repeating + "/rule"),
        new Screen(
            "season-rule-effect",
            "Carmen Leal",
            "manage/events/" + repeating + "/rule",
            "button[value=check]"),
        new Screen("season-forecast", "Carmen Leal", "manage/events/" + coming + "/turnout"),
        new Screen("season-came", "Carmen Leal", came(full)),
        new Screen("season-agenda", "Carmen Leal", agenda(full)),
        new Screen("season-event-agenda", "Marta Gil", "events/" + full),
        new Screen("season-still-coming", "Ana Ribera", "events/" + coming + "/still-coming"),
        new Screen("season-invited", "Marta Gil", "events/" + coming + "/invitation"),
        new Screen("season-own", "Marta Gil", "settings/turnout"),
        new Screen("season-invitations", "Marta Gil", "settings/invitations"),
        new Screen("manage-new-repeating", "Carmen Leal", "manage/events/new", "summary:visible"),
        new Screen("introductions", "Ana Ribera", "introductions"),
        new Screen("introductions-coming", introduced, "introductions"),
        new Screen("event-introduced", introduced, "events/" + clinic),
        new Screen("profile", "Marta Gil", "profile"),
        new Screen("settings", "Marta Gil", "settings"),
        new Screen("privacy-data", "Marta Gil", "settings/data"),
        new Screen("privacy-erase", "Marta Gil", "settings/data/erase"),
        new Screen("privacy", "", "privacy"),
        new Screen("privacy-due", "Raúl Ortega", "manage/retention"),
        new Screen("privacy-audit", "Raúl Ortega", "manage/audit"),
        new Screen("people-visibility", "Marta Gil", "settings/visibility"),
        new Screen("people-blocks", "Marta Gil", "settings/blocks"),
        new Screen("people-members", "Marta Gil", "members"),
        new Screen("people-member", "Marta Gil", "members/" + member("Ana Ribera")),
        new Screen("people-report", "Marta Gil", "members/" + member("Ana Ribera") + "/report"),
        new Screen("settings-tokens", "Marta Gil", "settings/tokens"),
        new Screen("settings-passkeys", "Marta Gil", "settings/passkeys"),
        new Screen("manage", "Carmen Leal", "manage"),
        new Screen("manage-new", "Carmen Leal", "manage/events/new"),
        new Screen(
            "manage-new-errors", "Carmen Leal", "manage/events/new", "button[value=publish]"),
        new Screen("manage-event", "Carmen Leal", "manage/events/" + coming),
        new Screen("manage-edit", "Carmen Leal", "manage/events/" + coming + "/edit"),
        new Screen("manage-guests", "Carmen Leal", "manage/events/" + coming + "/guests"),
        new Screen("manage-guest-add", "Carmen Leal", "manage/events/" + coming + "/guests/add"),
        new Screen("manage-cancel", "Carmen Leal", "manage/events/" + coming + "/fate/cancel"),
        new Screen("manage-door", "Carmen Leal", "manage/events/" + coming + "/door"),
        new Screen("people-team", "Carmen Leal", "manage/events/" + coming + "/team?q=iker"),
        new Screen(
            "manage-introductions", "Carmen Leal", "manage/events/" + coming + "/introductions"),
        new Screen(
            "manage-draft", "Carmen Leal", "manage/events/" + drafted(full) + "/introductions"),
        new Screen("manage-turns-talks", "Carmen Leal", rotating(coming) + "/speed-rounds"),
        new Screen("manage-turns-tables", "Carmen Leal", "manage/events/" + coming + "/tables"),
        new Screen(
            "manage-turns-publish", "Carmen Leal", "manage/events/" + coming + "/tables/publish"),
        new Screen(
            "manage-turns-print", "Carmen Leal", "manage/events/" + coming + "/tables/2/print"),
        new Screen("manage-turns-first", "Carmen Leal", "manage/events/" + full + "/tables"),
        new Screen("introductions-turns", "Ana Ribera", "introductions"),
        new Screen(
            "manage-draft-publish",
            "Carmen Leal",
            "manage/events/" + full + "/introductions/publish"),
        new Screen(
            "manage-draft-what-if",
            "Carmen Leal",
            "manage/events/" + full + "/introductions",
            "form[action$='/wishes/what-if'] button:visible"));
  }

  private void look(Screen screen) {
    List<String> faults = new ArrayList<>();
    looks(screen).forEach(look -> faults.addAll(look(screen, look)));
    assertThat(faults).isEmpty();
  }

  /** One by the test command, each screen always the same; both for the scorecard. */
  private static List<Look> looks(Screen screen) {
    if (ALL) {
      return every();
    }
    if (Scorecard.runs()) {
      return List.of(NARROW, WIDE);
    }
    return List.of(screen.name().hashCode() % 2 == 0 ? NARROW : WIDE);
  }

  private List<String> look(Screen screen, Look look) {
    List<String> faults = new ArrayList<>();
    try (BrowserContext person =
        chromium.person(look.width(), look.dark(), look.language(), true)) {
      signIn(person, screen.who());
      Page page = person.newPage();
      page.onConsoleMessage(message -> note(faults, look, message.type(), message.text()));
      Response answer = page.navigate(home + screen.path());
      if (!screen.press().isEmpty()) {
        page.locator(screen.press()).first().click();
      }
      if (answer.status() >= 500) {
        faults.add(look + " answered " + answer.status());
      }
      if (ALL) {
        page.screenshot(
            new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PICTURES.resolve(look.name(screen))));
      }
      if (!Boolean.TRUE.equals(
          page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))) {
        faults.add(look + " scrolls sideways");
      }
      for (Rule rule : new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()) {
        faults.add(look + " " + rule.getId() + ": " + rule.getNodes().get(0).getHtml());
      }
    }
    return faults;
  }

  private static List<Look> every() {
    return Stream.of(320, 390, 1024, 1440)
        .flatMap(
            width ->
                Stream.of("en", "es")
                    .flatMap(
                        language ->
                            Stream.of(
                                new Look(width, false, language), new Look(width, true, language))))
        .toList();
  }

  private static void note(List<String> faults, Look look, String type, String text) {
    // The browser notes each answer of 400 or more; some screens are just that.
    if (type.equals("error") && !text.matches(".* status of (404|410|422) .*")) {
      faults.add(look + " said " + text);
    }
  }

  private void signIn(BrowserContext person, String name) {
    if (name.equals(TABLET)) {
      person.addCookies(List.of(new Cookie("device", tablet()).setUrl(home)));
    } else if (name.equals(HELD)) {
      person.addCookies(List.of(new Cookie("asking", held()).setUrl(home)));
    } else if (name.equals(ASKED) || name.equals(CONFIRMED)) {
      String secret = asked(name.equals(CONFIRMED));
      person.addCookies(List.of(new Cookie("asking", secret).setUrl(home)));
    } else if (!name.isEmpty()) {
      String secret = sessions.open(member(name), FIREFOX);
      person.addCookies(List.of(new Cookie("sid", secret).setUrl(home)));
    }
  }

  /** An evening of mentors and mentees, whom Ana and one guest come to. */
  private String lanes() {
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

  private String heldAt = "";

  private String evening(Viewer organiser, String title) {
    NewEvent wanted =
        new NewEvent(
            null, Evenings.form(title), Evenings.at(Evenings.START, Evenings.END, 12), true, null);
    return once.run(() -> events.create(organiser, wanted)).dates().get(0).code();
  }

  private String closed() {
    Viewer carmen = Viewer.member(member("Carmen Leal"), Set.of(Role.ORGANISER, Role.ADMIN));
    String code = evening(carmen, "Not open yet");
    TermsForm form = new TermsForm(0, 14, null, List.of(), List.of());
    once.run(() -> terms.change(carmen, code, form, null));
    return code;
  }

  /** What the browser keeps of somebody whose code is under way. */
  private String held() {
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

  /** The page of somebody's past event, if there is one, else of the given. */
  private String came(String code) {
    List<?> past =
        em.createNativeQuery(
                "SELECT o.code FROM occurrence o JOIN event e ON e.id = o.event_id"
                    + " WHERE o.ends_at < UTC_TIMESTAMP(6) AND o.cancelled_at IS NULL"
                    + " AND e.status = 'PUBLISHED' ORDER BY o.starts_at LIMIT 1")
            .getResultList();
    return "manage/events/" + (past.isEmpty() ? code : past.get(0)) + "/turnout";
  }

  /** The editor of an agenda that has something in it. */
  private String agenda(String code) {
    Viewer carmen = Viewer.member(member("Carmen Leal"), Set.of(Role.ORGANISER, Role.ADMIN));
    Speaker ana = new Speaker("Ana Ribera", member("Ana Ribera"));
    AgendaForm form =
        new AgendaForm(
            List.of(
                part(0, 10, "", "Doors and coffee"),
                part(10, 20, "Courtyard", "Twenty-minute home page", ana),
                part(10, 20, "Kitchen", "Prices", new Speaker("Sam Outsider", null)),
                part(30, null, "", "Introductions")));
    once.run(() -> agendas.replace(carmen, code, form));
    return "manage/events/" + code + "/agenda";
  }

  private static AgendaPartForm part(
      int after, Integer minutes, String track, String title, Speaker... speakers) {
    return new AgendaPartForm(after, minutes, track, title, "", List.of(speakers));
  }

  /** A date of an event that repeats, with one that was moved and one that is off. */
  private String repeating() {
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
    return codes.get(1);
  }

  /** A tablet at the door of the coming evening, where Ana has not come in yet. */
  private String tablet() {
    String coming = code("%Copy & Code%");
    Viewer carmen = Viewer.member(member("Carmen Leal"), Set.of(Role.ORGANISER, Role.ADMIN));
    PairingAsked asked = once.run(devices::ask);
    PairForm form = new PairForm(asked.code(), "Tablet by the entrance", false);
    once.run(() -> devices.confirm(carmen, coming, form));
    once.run(() -> checkIns.takeBack(carmen, coming, member("Ana Ribera")));
    return once.run(() -> devices.begin(asked.secret())).token();
  }

  /** What the label of whom somebody was introduced to says. */
  private String mark(String code, String name) {
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
  private String board(String coming) {
    Viewer carmen = Viewer.member(member("Carmen Leal"), Set.of(Role.ORGANISER, Role.ADMIN));
    rosters.list(carmen, coming, "").stream()
        .filter(each -> !each.name().startsWith("Ana "))
        .map(each -> CheckInForm.of(UUID.randomUUID().toString(), each.member()))
        .forEach(form -> once.run(() -> checkIns.record(carmen, coming, form)));
    BoardForm form = new BoardForm("Screen in the room");
    return "board/" + once.run(() -> boards.open(carmen, coming, form)).secret();
  }

  /** An occurrence with a draft, and with a wish for it. */
  private String drafted(String code) {
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
  private String introduced(String code) {
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

  /** An occurrence with talks that are published, and with a draft of tables. */
  private String rotating(String code) {
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

  private String asked(boolean confirmed) {
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

  private UUID member(String name) {
    return em.createQuery("select id from Member where name = :name", UUID.class)
        .setParameter("name", name)
        .getSingleResult();
  }

  private String code(String title) {
    return em.createQuery(
            "select o.code from Occurrence o join Event e on e.id = o.eventId where e.title like :title",
            String.class)
        .setParameter("title", title)
        .setMaxResults(1)
        .getSingleResult();
  }
}
