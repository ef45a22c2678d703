package org.panal.testing;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.panal.access.ApiTokens;
import org.panal.access.Sessions;
import org.panal.access.TokenForm;
import org.panal.checkin.CheckInForm;
import org.panal.checkin.CheckIns;
import org.panal.checkin.Devices;
import org.panal.checkin.LooseEnds;
import org.panal.checkin.PairForm;
import org.panal.checkin.PairingAsked;
import org.panal.checkin.WalkInForm;
import org.panal.event.EventWithDates;
import org.panal.event.Events;
import org.panal.event.NewEvent;
import org.panal.event.OccurrenceForm;
import org.panal.event.RecurrenceForm;
import org.panal.event.TeamPart;
import org.panal.event.Teams;
import org.panal.event.Visibility;
import org.panal.introduction.Introductions;
import org.panal.introduction.RotationForm;
import org.panal.introduction.RotationKind;
import org.panal.introduction.Rotations;
import org.panal.introduction.Rounds;
import org.panal.introduction.WishForm;
import org.panal.introduction.WishKind;
import org.panal.introduction.Wishes;
import org.panal.member.Profiles;
import org.panal.member.ReportForm;
import org.panal.member.ReportReason;
import org.panal.member.Reports;
import org.panal.member.Vetoes;
import org.panal.rsvp.RsvpForm;
import org.panal.rsvp.Rsvps;
import org.panal.shared.Language;
import org.panal.shared.Once;
import org.panal.shared.Paging;
import org.panal.shared.Refusal;
import org.panal.shared.Role;
import org.panal.shared.Viewer;
import org.panal.skill.SkillForm;
import org.panal.skill.Vocabulary;

/**
 * Things of one evening, its organiser and a member who comes, made when somebody first asks for
 * them. Each call of a table gets its own, so that what one changes no other sees.
 */
@Dependent
public class Made {
  private static final Viewer TEST = Viewer.system("test");

  private final Rows rows;
  private final Guests guests;
  private final Somebody somebody;
  private final Events events;
  private final Rsvps rsvps;
  private final Rounds rounds;
  private final Wishes wishes;
  private final Introductions introductions;
  private final Profiles profiles;
  private final Vetoes vetoes;
  private final Teams teams;
  private final Reports reports;
  private final Vocabulary vocabulary;
  private final Sessions sessions;
  private final ApiTokens tokens;
  private final Rotations rotations;
  private final Devices devices;
  private final CheckIns checkIns;
  private final LooseEnds looseEnds;
  private final Pictured pictured;
  private final Once once;

  /** A word that stands in the titles and names of all of these and of nothing else. */
  private final String word = "Zq" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

  private final Map<String, Object> made = new HashMap<>();

  Made(
      Rows rows,
      Guests guests,
      Somebody somebody,
      Events events,
      Rsvps rsvps,
      Rounds rounds,
      Wishes wishes,
      Introductions introductions,
      Profiles profiles,
      Vetoes vetoes,
      Teams teams,
      Reports reports,
      Vocabulary vocabulary,
      Sessions sessions,
      ApiTokens tokens,
      Rotations rotations,
      Devices devices,
      CheckIns checkIns,
      LooseEnds looseEnds,
      Pictured pictured,
      Once once) {
    this.rows = rows;
    this.guests = guests;
    this.somebody = somebody;
    this.events = events;
    this.rsvps = rsvps;
    this.rounds = rounds;
    this.wishes = wishes;
    this.introductions = introductions;
    this.profiles = profiles;
    this.vetoes = vetoes;
    this.teams = teams;
    this.reports = reports;
    this.vocabulary = vocabulary;
    this.sessions = sessions;
    this.tokens = tokens;
    this.rotations = rotations;
    this.devices = devices;
    this.checkIns = checkIns;
    this.looseEnds = looseEnds;
    this.pictured = pictured;
    this.once = once;
  }

  @SuppressWarnings("unchecked")
  private <T> T first(String name, Supplier<T> maker) {
    if (!made.containsKey(name)) {
      made.put(name, maker.get());
    }
    return (T) made.get(name);
  }

  public String word() {
    return word;
  }

  public UUID organiser() {
    return first("organiser", () -> rows.member("Carmen " + word, Role.ORGANISER));
  }

  /** An organiser who has nothing to do with any of this. */
  public UUID elsewhere() {
    return first("elsewhere", () -> rows.member("Rosa Amat", Role.ORGANISER));
  }

  public UUID admin() {
    return first("admin", () -> rows.member("Nuria Vidal", Role.ADMIN));
  }

  /** A member who has nothing to do with any of this. */
  public UUID stranger() {
    return first("stranger", () -> rows.member("Iker Etxea"));
  }

  /** The secret of a browser that somebody is signed in with. */
  public String sid(UUID member) {
    return first("sid " + member, () -> sessions.open(member, "test"));
  }

  /** To whom an event can go. */
  public UUID otherOrganiser() {
    return first("other organiser", () -> rows.member("Blai " + word, Role.ORGANISER));
  }

  private Viewer asOrganiser() {
    return Viewer.member(organiser(), Set.of(Role.ORGANISER));
  }

  /** The member whose things these are, and who comes to the evening. */
  public UUID self() {
    return first("self", () -> guests.member("Marta " + word, "web-programming", "copywriting"));
  }

  public String emailOfSelf() {
    return rows.value("SELECT email FROM member WHERE id = ?1", self()).toString();
  }

  /** Whom that member is introduced to. */
  public UUID pal() {
    return first("pal", () -> guests.member("Ana " + word, "copywriting", "web-programming"));
  }

  /** Somebody who has nothing yet. */
  public UUID newcomer() {
    return first("newcomer", () -> somebody.joined("Noor " + word));
  }

  public String space() {
    return first("space", () -> rows.space("Europe/Madrid"));
  }

  public UUID room() {
    return first("room", () -> rows.room(space(), "Room " + word, 40));
  }

  private EventWithDates event(String title, Visibility visibility, boolean published) {
    OccurrenceForm at =
        new OccurrenceForm(Evenings.START, Evenings.END, null, null, "", joinLink(), null, null);
    Viewer organiser = asOrganiser();
    EventWithDates event =
        events.create(
            organiser,
            new NewEvent(space(), Evenings.form(title + " " + word, visibility), at, published));
    UUID id = event.event().id();
    teams.put(organiser, id, coOrganiser(), TeamPart.CO_ORGANISER);
    teams.put(organiser, id, doorHelper(), TeamPart.DOOR_HELPER);
    return event;
  }

  /** A member with no role, with whom all events of the organiser are shared. */
  public UUID coOrganiser() {
    return first("co-organiser", () -> rows.member("Pau " + word));
  }

  public UUID doorHelper() {
    return first("door helper", () -> rows.member("Dora " + word));
  }

  public String joinLink() {
    return "https://meet.example/" + word;
  }

  /** Published, for everybody; self and pal come. */
  public EventWithDates evening() {
    return first(
        "evening",
        () -> {
          EventWithDates evening = event("Public", Visibility.PUBLIC, true);
          String code = code(evening);
          for (UUID member : List.of(self(), pal())) {
            RsvpForm yes = new RsvpForm(true, false, true, 2, "Goal " + word);
            once.run(() -> rsvps.answer(Guests.as(member), code, yes));
          }
          return evening;
        });
  }

  public String code() {
    return code(evening());
  }

  public static String code(EventWithDates event) {
    return event.dates().get(0).code();
  }

  public EventWithDates draft() {
    return first("draft", () -> event("Draft", Visibility.PUBLIC, false));
  }

  public EventWithDates unlisted() {
    return first("unlisted", () -> event("Unlisted", Visibility.UNLISTED, true));
  }

  public EventWithDates forMembers() {
    return first("members", () -> event("Members", Visibility.MEMBERS, true));
  }

  /** The number of a draft round of the evening. */
  public int round() {
    return first(
        "round",
        () -> rounds.draw(new Once.Call(asOrganiser(), "draw", null, null), code(), 7L).number());
  }

  public UUID wish() {
    return first(
        "wish",
        () -> {
          WishForm apart = new WishForm(WishKind.APART, self(), pal());
          Once.Call call = new Once.Call(asOrganiser(), "wish", null, null);
          int number = wishes.make(call, code(), round(), apart).number();
          made.put("round", number);
          return rounds.get(asOrganiser(), code(), number, Language.EN).wishes().get(0).id();
        });
  }

  /** Between self and pal, published. */
  public UUID introduction() {
    return first(
        "introduction",
        () -> {
          int number = round();
          Viewer organiser = asOrganiser();
          String code = code();
          once.run(() -> rounds.publish(organiser, code, number));
          return introductions
              .list(Guests.as(self()), Language.EN, Paging.first())
              .items()
              .get(0)
              .id();
        });
  }

  /** The number of a draft of talks two by two. */
  public int rotation() {
    return first(
        "rotation",
        () -> {
          RotationForm form = new RotationForm(RotationKind.SPEED_ROUNDS, 1, 8, null, null, 7L);
          Once.Call call = new Once.Call(asOrganiser(), "turns", null, null);
          return rotations.draw(call, code(), form).number();
        });
  }

  /** A date of an event that repeats. */
  public String repeating() {
    return first(
        "repeating",
        () -> {
          OccurrenceForm at =
              new OccurrenceForm(Evenings.START, Evenings.END, null, null, "", "", null, null);
          NewEvent wanted =
              new NewEvent(
                  space(),
                  Evenings.form("Weekly " + word, Visibility.PUBLIC),
                  at,
                  true,
                  new RecurrenceForm("FREQ=WEEKLY;COUNT=3", List.of()));
          Viewer organiser = asOrganiser();
          return code(once.run(() -> events.create(organiser, wanted)));
        });
  }

  /** Self and pal are at the door of the evening. */
  public void present() {
    String code = code();
    for (UUID member : List.of(self(), pal())) {
      CheckInForm form = CheckInForm.forced(UUID.randomUUID().toString(), member, "a test");
      once.run(() -> checkIns.record(asOrganiser(), code, form));
    }
  }

  /** What a tablet shows that nobody has let to a door yet. */
  public String pairingCode() {
    return once.run(devices::ask).code();
  }

  /** What a tablet kept that somebody has let to the door of the evening. */
  public String pairingSecret() {
    PairingAsked asked = once.run(devices::ask);
    PairForm form = new PairForm(asked.code(), "Tablet " + word, false);
    String code = code();
    Viewer organiser = asOrganiser();
    once.run(() -> devices.confirm(organiser, code, form));
    return asked.secret();
  }

  public UUID device() {
    return first(
        "device",
        () -> {
          pairingSecret();
          return devices.list(asOrganiser(), code()).get(0).id();
        });
  }

  /** The nonce of somebody whom a tablet let in before the door was open. */
  public String looseEnd() {
    return first(
        "loose end",
        () -> {
          String nonce = UUID.randomUUID().toString();
          WalkInForm form =
              new WalkInForm(
                  nonce, "Lou " + word, nonce + "@example.org", Language.EN, false, Instant.now());
          String code = code();
          Viewer organiser = asOrganiser();
          Refusal why = new Refusal("check-in.closed");
          once.run(() -> looseEnds.keep(organiser, code, form, why));
          return nonce;
        });
  }

  public UUID passkey() {
    return first("passkey", () -> rows.passkey(self()));
  }

  /** An account of self at the identity provider. */
  public UUID account() {
    return first(
        "account",
        () -> {
          UUID id = UUID.randomUUID();
          rows.change(
              "INSERT INTO provider_account (id, member_id, issuer, subject, linked_at)"
                  + " VALUES (?1, ?2, 'https://id.example.org', ?3, UTC_TIMESTAMP(6))",
              id,
              self(),
              id.toString());
          return id;
        });
  }

  /** Where the photo of self stands. */
  public String photo() {
    return first("photo", () -> pictured.photo(self()).large());
  }

  /** Where the cover of the event for members stands. */
  public String cover() {
    return first("cover", () -> pictured.cover(asOrganiser(), forMembers().event().id()).wide());
  }

  /** The code of a session of self. */
  public String session() {
    return first(
        "session",
        () -> {
          sessions.open(self(), "another browser");
          return rows.value("SELECT min(code) FROM session WHERE member_id = ?1", self())
              .toString();
        });
  }

  public UUID token() {
    return first(
        "token",
        () -> {
          Viewer self = Guests.as(self());
          tokenFor("events:read");
          return tokens.list(self).get(0).id();
        });
  }

  /** The secret of a token of self. */
  public String tokenFor(String scope) {
    return first(
        "token for " + scope,
        () -> {
          Viewer self = Guests.as(self());
          TokenForm form = new TokenForm("a test", List.of(scope), 1);
          return once.run(() -> tokens.make(self, form)).secret();
        });
  }

  /** The secret of a token of an admin; none has two, as nobody may have very many. */
  public String tokenOfAdmin(List<String> scopes) {
    return first(
        "admin's token for " + scopes,
        () -> {
          UUID id = rows.member("Nuria Vidal", Role.ADMIN);
          Viewer admin = Viewer.member(id, Set.of(Role.ADMIN));
          return once.run(() -> tokens.make(admin, new TokenForm("a test", scopes, 1))).secret();
        });
  }

  /** Whom self blocked. */
  public UUID blocked() {
    return first(
        "blocked",
        () -> {
          UUID other = newcomer();
          Viewer self = Guests.as(self());
          once.run(() -> vetoes.put(self, other));
          return other;
        });
  }

  /** What a newcomer told the admins about self. */
  public UUID report() {
    return first(
        "report",
        () -> {
          Viewer teller = Guests.as(newcomer());
          UUID about = self();
          once.run(
              () ->
                  reports.make(
                      teller, about, new ReportForm(ReportReason.OTHER, "Report " + word)));
          return (UUID) rows.value("SELECT id FROM person_report WHERE reported_id = ?1", about);
        });
  }

  public String skill() {
    return first("skill", () -> skill("Skill " + word));
  }

  public String otherSkill() {
    return first("other skill", () -> skill("Other skill " + word));
  }

  private String skill(String label) {
    SkillForm form = new SkillForm("events", "", label, label);
    return vocabulary.add(TEST, form, Language.EN).code();
  }

  /** A text that somebody wrote on their profile and no skill goes by. */
  public String unknownText() {
    return first(
        "text",
        () -> {
          String text = "text " + word;
          Viewer viewer = Guests.as(newcomer());
          UUID id = newcomer();
          var profile = somebody.profile("Noor " + word).offers(text).form();
          once.run(() -> profiles.replace(viewer, id, profile, null));
          return text;
        });
  }
}
