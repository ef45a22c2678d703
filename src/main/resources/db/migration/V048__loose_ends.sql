-- Whom a tablet let in on its own and the server could not sign up: somebody of the team settles it.
CREATE TABLE loose_end (
  id uuid NOT NULL PRIMARY KEY,
  occurrence_id uuid NOT NULL,
  nonce varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the fact that they came',
  member_id uuid NULL COMMENT 'who they are, where an address could be read',
  name varchar(120) NOT NULL COMMENT 'as typed at the door; empty once it is settled',
  email varchar(254) NOT NULL COMMENT 'as typed at the door; empty once it is settled',
  language varchar(2) NOT NULL,
  introductions boolean NOT NULL,
  reason varchar(16) NOT NULL,
  came_at datetime(6) NOT NULL COMMENT 'by the clock of the tablet',
  settled varchar(16) NULL,
  settled_at datetime(6) NULL,
  settled_by uuid NULL COMMENT 'null where it was done at a tablet',
  UNIQUE KEY loose_end_once (occurrence_id, nonce),
  KEY loose_end_member (member_id),
  CONSTRAINT loose_end_at FOREIGN KEY (occurrence_id) REFERENCES occurrence (id) ON DELETE CASCADE,
  CONSTRAINT loose_end_of FOREIGN KEY (member_id) REFERENCES member (id),
  CONSTRAINT loose_end_settled_by FOREIGN KEY (settled_by) REFERENCES member (id)
);
