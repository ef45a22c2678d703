-- Tablets at doors: each with a credential of its own, for one occurrence or one space.
CREATE TABLE device (
  id uuid NOT NULL PRIMARY KEY,
  name varchar(80) NOT NULL,
  space_id uuid NULL,
  occurrence_id uuid NULL,
  token_hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'null: paired and not yet begun',
  paired_at datetime(6) NOT NULL,
  paired_by uuid NULL,
  expires_at datetime(6) NOT NULL,
  revoked_at datetime(6) NULL,
  last_seen_at datetime(6) NULL,
  UNIQUE KEY device_token (token_hash),
  KEY device_of_occurrence (occurrence_id),
  KEY device_of_space (space_id),
  CONSTRAINT device_at_occurrence FOREIGN KEY (occurrence_id) REFERENCES occurrence (id),
  CONSTRAINT device_at_space FOREIGN KEY (space_id) REFERENCES space (id),
  CONSTRAINT device_by FOREIGN KEY (paired_by) REFERENCES member (id),
  CONSTRAINT device_somewhere CHECK ((space_id IS NULL) <> (occurrence_id IS NULL))
);

CREATE TABLE pairing (
  id uuid NOT NULL PRIMARY KEY,
  code varchar(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'what the tablet shows',
  secret_hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  expires_at datetime(6) NOT NULL,
  device_id uuid NULL COMMENT 'once somebody confirmed it',
  UNIQUE KEY pairing_code (code),
  UNIQUE KEY pairing_secret (secret_hash),
  CONSTRAINT pairing_of_device FOREIGN KEY (device_id) REFERENCES device (id)
);

ALTER TABLE check_in
  ADD CONSTRAINT check_in_on FOREIGN KEY (device_id) REFERENCES device (id);
