-- One answer per member and occurrence, and everything that ever happened to it.
CREATE TABLE rsvp (
  id uuid NOT NULL PRIMARY KEY,
  occurrence_id uuid NOT NULL,
  member_id uuid NOT NULL,
  status varchar(12) NOT NULL,
  line_no bigint NOT NULL COMMENT 'seat_seq when the answer joined the line',
  standby boolean NOT NULL DEFAULT FALSE,
  wants_introductions boolean NOT NULL DEFAULT TRUE,
  introductions_wanted int NULL,
  goal varchar(160) NOT NULL DEFAULT '',
  answered_at datetime(6) NOT NULL,
  UNIQUE KEY rsvp_once (occurrence_id, member_id),
  KEY rsvp_line (occurrence_id, status, line_no),
  KEY rsvp_member (member_id, status),
  CONSTRAINT rsvp_of_occurrence FOREIGN KEY (occurrence_id) REFERENCES occurrence (id),
  CONSTRAINT rsvp_of_member FOREIGN KEY (member_id) REFERENCES member (id),
  CONSTRAINT rsvp_status CHECK (status IN ('GOING', 'WAITLISTED', 'PENDING', 'NOT_GOING')),
  CONSTRAINT rsvp_introductions
    CHECK (introductions_wanted IS NULL OR introductions_wanted BETWEEN 1 AND 5)
);

CREATE TABLE rsvp_history (
  id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
  rsvp_id uuid NOT NULL,
  status varchar(12) NOT NULL,
  at datetime(6) NOT NULL,
  actor_id uuid NULL,
  actor varchar(40) NOT NULL,
  cause varchar(40) NOT NULL,
  reason varchar(20) NULL COMMENT 'why an organiser added or removed somebody',
  KEY rsvp_history_of (rsvp_id, id),
  CONSTRAINT rsvp_history_of_rsvp FOREIGN KEY (rsvp_id) REFERENCES rsvp (id)
);
