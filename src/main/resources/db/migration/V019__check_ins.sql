-- What happened at doors, as facts that are only added, and the badges that people show there.
CREATE TABLE badge_key (
  id int NOT NULL PRIMARY KEY,
  secret varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'all badges come from it'
);

CREATE TABLE badge (
  id uuid NOT NULL PRIMARY KEY,
  occurrence_id uuid NOT NULL,
  member_id uuid NOT NULL,
  version int NOT NULL COMMENT 'a new pass in the place of a lost one counts up',
  secret_hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code varchar(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'to type; good at this door only',
  made_at datetime(6) NOT NULL,
  replaced_at datetime(6) NULL,
  UNIQUE KEY badge_secret (secret_hash),
  UNIQUE KEY badge_code (occurrence_id, code),
  UNIQUE KEY badge_version (occurrence_id, member_id, version),
  KEY badge_member (member_id),
  CONSTRAINT badge_of_occurrence FOREIGN KEY (occurrence_id) REFERENCES occurrence (id),
  CONSTRAINT badge_of_member FOREIGN KEY (member_id) REFERENCES member (id)
);

CREATE TABLE check_in (
  id uuid NOT NULL PRIMARY KEY,
  occurrence_id uuid NOT NULL,
  nonce varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  device_id uuid NULL,
  actor_id uuid NULL COMMENT 'the member who keeps the door, where it is no device',
  member_id uuid NULL,
  code_hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  kind varchar(4) NOT NULL,
  undoes varchar(64) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the nonce that an undo takes back',
  device_time datetime(6) NOT NULL,
  server_time datetime(6) NOT NULL,
  result varchar(16) NULL COMMENT 'what the visitor was told; null for who leaves and for an undo',
  mode varchar(8) NOT NULL,
  reason varchar(160) NOT NULL DEFAULT '',
  here_since datetime(6) NULL COMMENT 'of who was already here',
  flagged boolean NOT NULL DEFAULT FALSE COMMENT 'somebody should look at it',
  UNIQUE KEY check_in_nonce (occurrence_id, nonce),
  KEY check_in_of_member (member_id, occurrence_id),
  KEY check_in_tries (occurrence_id, server_time),
  CONSTRAINT check_in_of_occurrence FOREIGN KEY (occurrence_id) REFERENCES occurrence (id),
  CONSTRAINT check_in_of FOREIGN KEY (member_id) REFERENCES member (id),
  CONSTRAINT check_in_by FOREIGN KEY (actor_id) REFERENCES member (id),
  CONSTRAINT check_in_kind CHECK (kind IN ('IN', 'OUT', 'UNDO')),
  CONSTRAINT check_in_mode CHECK (mode IN ('ONLINE', 'OFFLINE', 'FORCED'))
);

CREATE TABLE attendance (
  occurrence_id uuid NOT NULL,
  member_id uuid NOT NULL,
  seq bigint NOT NULL COMMENT 'the guard row: written first by all facts about this person',
  PRIMARY KEY (occurrence_id, member_id),
  CONSTRAINT attendance_of_occurrence FOREIGN KEY (occurrence_id) REFERENCES occurrence (id),
  CONSTRAINT attendance_of_member FOREIGN KEY (member_id) REFERENCES member (id)
);

-- Whose first name may stand on the screen at the door beside an introduction.
CREATE TABLE door_consent (
  member_id uuid NOT NULL PRIMARY KEY,
  since datetime(6) NOT NULL,
  CONSTRAINT door_consent_of FOREIGN KEY (member_id) REFERENCES member (id)
);
