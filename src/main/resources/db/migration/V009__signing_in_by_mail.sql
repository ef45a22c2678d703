-- Signing in by a code or link from a mail. One row per address: asking again takes the former's place.
CREATE TABLE sign_in_code (
  id uuid NOT NULL PRIMARY KEY,
  email varchar(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'in lower case',
  language varchar(2) NOT NULL,
  browser_hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the browser that asked',
  back varchar(500) NOT NULL,
  code_hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'null until the mail leaves',
  link_hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  tries int NOT NULL DEFAULT 0,
  asked_at datetime(6) NOT NULL,
  expires_at datetime(6) NOT NULL,
  confirmed_at datetime(6) NULL COMMENT 'the address is theirs; their name is still to come',
  UNIQUE KEY sign_in_code_address (email),
  UNIQUE KEY sign_in_code_browser (browser_hash),
  UNIQUE KEY sign_in_code_link (link_hash),
  KEY sign_in_code_age (expires_at)
);

-- How often something was tried lately, for limits that hold on every node.
CREATE TABLE attempts (
  action varchar(20) NOT NULL,
  who_hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seq bigint NOT NULL COMMENT 'written first by all that count',
  recent varchar(400) NOT NULL COMMENT 'milliseconds since 1970',
  over_at datetime(6) NOT NULL COMMENT 'from then on none of it counts',
  PRIMARY KEY (action, who_hash),
  KEY attempts_age (over_at)
);

CREATE TABLE consent (
  id uuid NOT NULL PRIMARY KEY,
  member_id uuid NOT NULL,
  text_version varchar(20) NOT NULL COMMENT 'of the text that was shown',
  language varchar(2) NOT NULL,
  given_at datetime(6) NOT NULL,
  KEY consent_member (member_id),
  CONSTRAINT consent_of FOREIGN KEY (member_id) REFERENCES member (id)
);

-- A mail about signing in goes to an address; whether a member has it is nobody's business.
ALTER TABLE notice
  MODIFY COLUMN member_id uuid NULL,
  ADD COLUMN sign_in_id uuid NULL COMMENT 'for a mail to somebody who wants to sign in',
  ADD CONSTRAINT notice_for_somebody CHECK (member_id IS NOT NULL OR sign_in_id IS NOT NULL);

-- What its owner calls a session by: the hash of its secret stays where it is.
ALTER TABLE session ADD COLUMN code varchar(10) CHARACTER SET ascii COLLATE ascii_bin NULL;
UPDATE session SET code = UPPER(LEFT(id_hash, 10));
ALTER TABLE session
  MODIFY COLUMN code varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ADD UNIQUE KEY session_code (member_id, code),
  ADD KEY session_age (expires_at);
