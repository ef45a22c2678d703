package org.panal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.panal.access.Sessions;
import org.panal.testing.Scorecard;

/**
 * Every page as people see it: on a phone, a tablet and a desktop, light and dark, in both
 * languages, with the sample people. Pictures land in {@code target/pages} but for the test
 * command, with all of them on one sheet, {@code index.html}.
 */
@QuarkusTest
@TestProfile(PagesTest.WithTheCast.class)
@Tag(Scorecard.TAG)
class PagesTest {
  private static final String FIREFOX =
      "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

  /** The sample people are there from the start. */
  public static class WithTheCast implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "panal.demo.at-start", "true",
          "panal.check-in.opens", "90d",
          "panal.oidc.issuer", "https://id.example",
          "panal.oidc.name", "Valdemiel ID");
    }
  }

  private static final Pattern WANTED = Pattern.compile(System.getProperty("panal.screens", ""));

  /** In place of a name: somebody who waits for a mail, and who has a name to give. */
  private static final String ASKED = "asked";

  private static final String CONFIRMED = "confirmed";

  /** And the tablet at the door of the coming evening. */
  private static final String TABLET = "tablet";

  /** Somebody for whom a place is kept at the evening with roles. */
  private static final String HELD = "held";

  /** Marta, who signed in a while ago. */
  private static final String STALE = "stale";

  @Inject Sessions sessions;
  @Inject Scenes scenes;

  @TestHTTPResource("/")
  String home;

  @TestFactory
  Stream<DynamicTest> every_page_is_readable_by_everybody_at_every_size() {
    List<Screen> wanted = screens().filter(screen -> WANTED.matcher(screen.name()).find()).toList();
    return new Lookers(home, screen -> cookie(screen.who()))
        .start(wanted).entrySet().stream()
            .map(
                each ->
                    DynamicTest.dynamicTest(
                        each.getKey().name(),
                        () -> assertThat(each.getValue().get(5, TimeUnit.MINUTES)).isEmpty()));
  }

  @AfterAll
  static void lay() throws IOException {
    ContactSheet.write(Lookers.PICTURES);
  }

  private Stream<Screen> screens() {
    String coming = scenes.code("%Copy & Code%");
    String full = scenes.code("%loaf%");
    String clinic = scenes.code("%clinic%");
    String introduced = scenes.introduced(clinic);
    List<String> dates = scenes.repeating();
    String repeating = dates.get(1);
    String past = scenes.past(full);
    String lanes = scenes.lanes();
    String of = "manage/events/" + lanes;
    String covered = scenes.covered();
    String photographed = scenes.photographed("Irene Campos");
    return Stream.of(
        new Screen("party-hold", "", "events/" + lanes),
        new Screen("party-hold-errors", "", "events/" + lanes, "#answer .btn-primary"),
        new Screen("party-hold-code", HELD, "events/" + lanes + "/hold"),
        new Screen("party-asked", "Marta Gil", "events/" + lanes),
        new Screen("party-going", "Ana Ribera", "events/" + lanes),
        new Screen("party-closed", "Marta Gil", "events/" + scenes.closed()),
        new Screen("party-terms", "Carmen Leal", of + "/terms"),
        new Screen("party-board", "Carmen Leal", of),
        new Screen("party-guests", "Carmen Leal", of + "/guests"),
        new Screen("party-guest", "Carmen Leal", of + "/guests/" + scenes.member("Ana Ribera")),
        new Screen("upload-photo-none", "Marta Gil", "profile/photo"),
        new Screen("upload-photo-errors", "Marta Gil", "profile/photo", "main .btn-primary"),
        new Screen("upload-photo", photographed, "profile/photo"),
        new Screen("upload-profile", photographed, "profile"),
        new Screen("upload-settings", photographed, "settings"),
        new Screen("upload-members", "Marta Gil", "members"),
        new Screen("upload-member", "Marta Gil", "members/" + scenes.member(photographed)),
        new Screen(
            "upload-take-down",
            "Raúl Ortega",
            "manage/members/" + scenes.member(photographed) + "/photo"),
        new Screen("upload-run-members", "Raúl Ortega", "manage/members?q=Irene"),
        new Screen("upload-cover", "Carmen Leal", "manage/events/" + covered + "/cover"),
        new Screen("upload-cover-none", "Carmen Leal", "manage/events/" + lanes + "/cover"),
        new Screen("upload-edit", "Carmen Leal", "manage/events/" + covered + "/edit"),
        new Screen("upload-event", "Marta Gil", "events/" + covered),
        new Screen("upload-events", "Marta Gil", "events?q=Sunset"),
        new Screen("events-anonymous", "", "events"),
        new Screen("sign-in", "", "sign-in"),
        new Screen("sign-in-code", ASKED, "sign-in/code"),
        new Screen("sign-in-join", CONFIRMED, "sign-in/join"),
        new Screen("sign-in-not-through", "", "sign-in/provider/back"),
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
        new Screen("door-board", "", scenes.board(coming)),
        new Screen("door-labels", "Carmen Leal", "manage/events/" + coming + "/labels?size=l62x40"),
        new Screen(
            "door-met", introduced, "events/" + clinic + "/met/" + scenes.mark(clinic, introduced)),
        new Screen("door-live", "Carmen Leal", scenes.live(coming)),
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
        new Screen("season-came", "Carmen Leal", "manage/events/" + past + "/turnout"),
        new Screen("season-over", "Ana Ribera", "events/" + past),
        new Screen("season-moved", "Marta Gil", "events/" + dates.get(2)),
        new Screen("season-cancelled", "Marta Gil", "events/" + dates.get(4)),
        new Screen("season-agenda", "Carmen Leal", scenes.agenda(full)),
        new Screen("season-event-agenda", "Marta Gil", "events/" + full),
        new Screen("season-speaker", "Ana Ribera", "events/" + full + "/agenda/me"),
        new Screen("season-still-coming", "Ana Ribera", "events/" + coming + "/still-coming"),
        new Screen("season-invited", "Marta Gil", "events/" + coming + "/invitation"),
        new Screen("season-own", "Marta Gil", "settings/turnout"),
        new Screen("season-invitations", "Marta Gil", "settings/invitations"),
        new Screen("manage-new-repeating", "Carmen Leal", "manage/events/new", "summary:visible"),
        new Screen("introductions", "Ana Ribera", "introductions"),
        new Screen("introductions-coming", introduced, "introductions"),
        new Screen("event-introduced", introduced, "events/" + clinic),
        new Screen("home", "Marta Gil", "home"),
        new Screen("home-target", scenes.aiming(introduced), "home"),
        new Screen("profile", "Marta Gil", "profile"),
        new Screen("settings", "Marta Gil", "settings"),
        new Screen("privacy-data", "Marta Gil", "settings/data"),
        new Screen("privacy-erase", "Marta Gil", "settings/data/erase"),
        new Screen("privacy", "", "privacy"),
        new Screen("privacy-due", "Raúl Ortega", "manage/retention"),
        new Screen("privacy-audit", "Raúl Ortega", "manage/audit"),
        new Screen("run-members", "Raúl Ortega", "manage/members"),
        new Screen(
            "run-sign-out",
            "Raúl Ortega",
            "manage/members/" + scenes.member("Ana Ribera") + "/sessions"),
        new Screen(
            "run-sign-out-errors",
            "Raúl Ortega",
            "manage/members/" + scenes.member("Ana Ribera") + "/sessions",
            "main .btn-danger"),
        new Screen("run-skills", "Raúl Ortega", "manage/skills?q=copy"),
        new Screen("run-spaces", "Raúl Ortega", "manage/spaces"),
        new Screen("run-space", "Raúl Ortega", "manage/spaces/coworking"),
        new Screen(
            "run-space-errors",
            "Raúl Ortega",
            "manage/spaces/coworking",
            "[aria-labelledby=new-room] .btn"),
        new Screen("run-skill", "Raúl Ortega", "manage/skills/copywriting"),
        new Screen("people-visibility", "Marta Gil", "settings/visibility"),
        new Screen("people-blocks", "Marta Gil", "settings/blocks"),
        new Screen("people-members", "Marta Gil", "members"),
        new Screen("people-member", "Marta Gil", "members/" + scenes.member("Ana Ribera")),
        new Screen(
            "people-report", "Marta Gil", "members/" + scenes.member("Ana Ribera") + "/report"),
        new Screen("settings-tokens", "Marta Gil", "settings/tokens"),
        new Screen("settings-passkeys", "Marta Gil", "settings/passkeys"),
        new Screen("settings-stale", STALE, "settings"),
        new Screen("settings-stale-passkeys", STALE, "settings/passkeys"),
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
            "manage-draft",
            "Carmen Leal",
            "manage/events/" + scenes.drafted(full) + "/introductions"),
        new Screen("manage-turns-talks", "Carmen Leal", scenes.rotating(coming) + "/speed-rounds"),
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
        new Screen("calendar", "", "spaces/coworking"),
        new Screen(
            "calendar-member", "Marta Gil", "spaces/coworking?month=" + scenes.month(coming)),
        new Screen("calendar-empty", "", "spaces/coworking?month=" + scenes.emptyMonth()),
        new Screen("poster", "Carmen Leal", "manage/events/" + coming + "/poster"),
        new Screen("poster-space", "Carmen Leal", "manage/spaces/coworking/poster"),
        new Screen("season-figures", "Raúl Ortega", "manage/season"),
        new Screen("season-figures-empty", "Raúl Ortega", "manage/season?from=2020-01&to=2020-02"),
        new Screen(
            "manage-draft-what-if",
            "Carmen Leal",
            "manage/events/" + full + "/introductions",
            "form[action$='/wishes/what-if'] button:visible"));
  }

  private Optional<Cookie> cookie(String who) {
    return switch (who) {
      case "" -> Optional.empty();
      case TABLET -> Optional.of(new Cookie("device", scenes.tablet()).setUrl(home));
      case HELD -> Optional.of(new Cookie("asking", scenes.held()).setUrl(home));
      case STALE -> Optional.of(new Cookie("sid", scenes.stale("Marta Gil")).setUrl(home));
      case ASKED, CONFIRMED ->
          Optional.of(new Cookie("asking", scenes.asked(who.equals(CONFIRMED))).setUrl(home));
      default ->
          Optional.of(new Cookie("sid", sessions.open(scenes.member(who), FIREFOX)).setUrl(home));
    };
  }
}
