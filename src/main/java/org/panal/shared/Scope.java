package org.panal.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What an API token may be used for; a signed-in browser has them all. */
public enum Scope {
  PROFILE_READ("profile:read"),
  PROFILE_WRITE("profile:write"),
  MEMBERS_WRITE("members:write"),
  EVENTS_READ("events:read"),
  EVENTS_WRITE("events:write"),
  RSVPS_READ("rsvps:read"),
  RSVPS_WRITE("rsvps:write"),
  INTRODUCTIONS_READ("introductions:read"),
  INTRODUCTIONS_WRITE("introductions:write"),
  DOOR_READ("door:read"),
  DOOR_WRITE("door:write"),
  SPACES_WRITE("spaces:write"),
  VOCABULARY_WRITE("vocabulary:write"),
  MATCHINGS_WRITE("matchings:write"),
  ACCOUNT_READ("account:read"),
  /** Whoever may make tokens could outlive their own: a browser alone has this one. */
  ACCOUNT_WRITE("account:write");

  private final String code;

  Scope(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** What a token can be made for. */
  public static List<Scope> forTokens() {
    return Arrays.stream(values()).filter(scope -> scope != ACCOUNT_WRITE).toList();
  }

  public static Optional<Scope> of(String code) {
    return Arrays.stream(values()).filter(scope -> scope.code.equals(code)).findAny();
  }
}
