package org.panal.edge;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.panal.access.Paces.Pace;

/**
 * How often somebody may do what is costly, or what could be guessed: all the numbers, in one
 * place. A member or a tablet is counted by who they are, wherever they come from; anybody else by
 * the client.
 */
public enum Limit {
  MATCHING(
      120,
      Per.MINUTE,
      "POST /api/v1/matchings",
      "POST /api/v1/matchings/checks",
      "POST /api/v1/matchings/timetables",
      "POST /api/v1/matchings/tables",
      "POST /matchings",
      "POST /matchings/table"),
  DRAWING(
      30,
      Per.MINUTE,
      "POST /api/v1/occurrences/{code}/rounds",
      "POST /api/v1/occurrences/{code}/rotations",
      "POST /api/v1/occurrences/{code}/rematches",
      "POST /manage/events/{code}/door/rematch",
      "POST /manage/events/{code}/live/rematch",
      "POST /api/v1/occurrences/{code}/rounds/{number}/wishes",
      "DELETE /api/v1/occurrences/{code}/rounds/{number}/wishes/{wish}",
      "POST /manage/events/{code}/introductions/draw",
      "POST /manage/events/{code}/{kind}",
      "POST /manage/events/{code}/introductions/wishes",
      "POST /manage/events/{code}/introductions/wishes/{wish}/undo"),
  WHAT_IF(
      60,
      Per.MINUTE,
      "POST /api/v1/occurrences/{code}/rounds/{number}/what-ifs",
      "POST /manage/events/{code}/introductions/wishes/what-if"),
  INVITING(
      30,
      Per.HOUR,
      "POST /api/v1/occurrences/{code}/invitations",
      "POST /manage/events/{code}/invitations"),
  ANSWERING(
      60,
      Per.MINUTE,
      "PUT /api/v1/occurrences/{code}/rsvp",
      "DELETE /api/v1/occurrences/{code}/rsvp",
      "POST /api/v1/occurrences/{code}/rsvp/claim",
      "POST /events/{code}/rsvp",
      "PUT /api/v1/occurrences/{code}/follow",
      "DELETE /api/v1/occurrences/{code}/follow",
      "POST /events/{code}/follow",
      "PUT /api/v1/occurrences/{code}/still-coming",
      "POST /events/{code}/still-coming",
      "PUT /api/v1/me/turnout/{code}/objection",
      "POST /settings/turnout/{code}"),
  CALENDARS(
      240,
      Per.MINUTE,
      "GET /spaces/{space}/calendar.ics",
      "GET /api/v1/spaces/{code}/calendar.ics"),
  PICTURES(240, Per.MINUTE, "GET /events/{code}/card.png"),
  /** Opening a picture is work. */
  UPLOADS(
      30,
      Per.HOUR,
      "PUT /api/v1/me/photo",
      "POST /profile/photo",
      "PUT /api/v1/events/{id}/cover",
      "POST /manage/events/{code}/cover"),
  /** Each takes seats for minutes, and has a mail sent. */
  HOLDING(30, Per.HOUR, "POST /api/v1/occurrences/{code}/holds", "POST /events/{code}/hold"),
  HOLD_CODE(
      30,
      Per.MINUTE,
      "POST /api/v1/occurrences/{code}/holds/confirmation",
      "POST /events/{code}/hold/code"),
  /** People type while it looks. */
  SKILL_SEARCH(240, Per.MINUTE, "GET /api/v1/skills"),
  MEMBER_SEARCH(
      120,
      Per.MINUTE,
      "GET /api/v1/members",
      "GET /manage/members",
      "GET /manage/events/{code}/guests/add",
      "GET /manage/events/{code}/team"),
  DOOR_SEARCH(120, Per.MINUTE, "GET /api/v1/occurrences/{code}/door/people", "GET /kiosk/people"),
  WALK_IN(
      30,
      Per.MINUTE,
      "POST /api/v1/occurrences/{code}/door/walk-ins",
      "POST /kiosk/walk-in",
      "POST /api/v1/occurrences/{code}/door/loose-ends/{nonce}",
      "POST /manage/events/{code}/door/walk-ins",
      "POST /manage/events/{code}/door/loose-ends/{nonce}"),
  PAIRING(20, Per.MINUTE, "POST /api/v1/pairings", "POST /kiosk/pairing"),
  PAIRED(60, Per.MINUTE, "POST /api/v1/pairings/token", "POST /kiosk/pairing/begin"),
  STAFF_CODE(
      30,
      Per.MINUTE,
      "POST /kiosk/staff",
      "POST /kiosk/staff/let-in",
      "POST /kiosk/staff/undo",
      "POST /kiosk/staff/settle",
      "POST /kiosk/staff/unpair"),
  DIRECTORY(60, Per.MINUTE, "GET /api/v1/directory", "GET /members"),
  REPORTING(10, Per.HOUR, "POST /api/v1/members/{id}/reports", "POST /members/{id}/report"),
  TOKENS(60, Per.HOUR, "POST /api/v1/me/tokens", "POST /settings/tokens"),
  LISTS(
      60,
      Per.HOUR,
      "GET /manage/events/{code}/guests/csv",
      "GET /manage/events/{code}/introductions/{number}/csv",
      "GET /manage/events/{code}/{kind}/{number}/csv"),
  SIGNING_IN(60, Per.MINUTE, "POST /sign-in"),
  /** Each asks the provider, who has limits too. */
  PROVIDER(60, Per.MINUTE, "POST /sign-in/provider", "GET /sign-in/provider/back"),
  PASSKEY(60, Per.MINUTE, "POST /sign-in/passkey/request"),
  JOINING(60, Per.MINUTE, "POST /sign-in/join", "POST /set-up/{secret}");

  private final int most;
  private final Per per;
  private final List<String> routes;

  Limit(int most, Per per, String... routes) {
    this.most = most;
    this.per = per;
    this.routes = List.of(routes);
  }

  private enum Per {
    MINUTE(Duration.ofMinutes(1)),
    HOUR(Duration.ofHours(1));

    private final Duration length;

    Per(Duration length) {
      this.length = length;
    }
  }

  /** What it holds for: method and path, as the operation declares them. */
  public List<String> routes() {
    return routes;
  }

  public int most() {
    return most;
  }

  public Pace pace() {
    return new Pace(name(), most, per.length);
  }

  /** For the API's description. */
  public String inWords() {
    return most + " in " + (per == Per.MINUTE ? "a minute" : "an hour");
  }

  public static Optional<Limit> of(String route) {
    return Arrays.stream(values()).filter(limit -> limit.routes.contains(route)).findFirst();
  }
}
