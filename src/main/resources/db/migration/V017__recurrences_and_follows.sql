-- What repeats. Its dates are occurrences, made ahead; here stand the rule and what the next ones
-- look like.
CREATE TABLE recurrence (
  event_id uuid NOT NULL PRIMARY KEY,
  rrule varchar(240) CHARACTER SET ascii NOT NULL COMMENT 'RFC 5545; its UNTIL is local',
  first_start datetime NOT NULL COMMENT 'local; where the rule begins, which never changes',
  model_start datetime NOT NULL COMMENT 'local; when the first date would be if it were made now',
  model_end datetime NOT NULL,
  utc_offset varchar(10) NULL COMMENT 'which reading is meant where the clock changes',
  room_id uuid NULL,
  place varchar(200) NOT NULL DEFAULT '',
  join_link varchar(400) NOT NULL DEFAULT '',
  capacity int NULL,
  cut_off_minutes int NOT NULL,
  struck text NOT NULL COMMENT 'local days that the rule gives and that never were',
  made_until datetime NOT NULL COMMENT 'local; what the rule gives up to here was made once, and never again',
  edit_seq bigint NOT NULL DEFAULT 0 COMMENT 'written first by all that makes or changes its dates',
  KEY recurrence_made (made_until),
  CONSTRAINT recurrence_of_event FOREIGN KEY (event_id) REFERENCES event (id),
  CONSTRAINT recurrence_in_room FOREIGN KEY (room_id) REFERENCES room (id),
  CONSTRAINT recurrence_length CHECK (model_end > model_start)
);

ALTER TABLE occurrence
  ADD COLUMN overridden varchar(60) CHARACTER SET ascii NOT NULL DEFAULT ''
    COMMENT 'what was set by hand on this date alone, so that no change of the others touches it',
  ADD COLUMN moved_at datetime(6) NULL COMMENT 'when time or place changed last, once it was known';

-- Who comes to every date of an event, unless they say no to one.
CREATE TABLE follow (
  event_id uuid NOT NULL,
  member_id uuid NOT NULL,
  standby boolean NOT NULL DEFAULT FALSE,
  wants_introductions boolean NOT NULL DEFAULT TRUE,
  introductions_wanted int NULL,
  since datetime(6) NOT NULL,
  PRIMARY KEY (event_id, member_id),
  KEY follow_member (member_id),
  CONSTRAINT follow_of_event FOREIGN KEY (event_id) REFERENCES event (id),
  CONSTRAINT follow_of_member FOREIGN KEY (member_id) REFERENCES member (id),
  CONSTRAINT follow_introductions
    CHECK (introductions_wanted IS NULL OR introductions_wanted BETWEEN 1 AND 5)
);
