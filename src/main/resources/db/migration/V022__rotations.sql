-- Timed talks two by two, or tables, over several turns: a plan of who sits where, drawn as a draft and published once.
CREATE TABLE rotation (
  id uuid NOT NULL PRIMARY KEY,
  occurrence_id uuid NOT NULL,
  number int NOT NULL,
  kind varchar(20) NOT NULL,
  status varchar(10) NOT NULL,
  turns int NOT NULL,
  minutes int NOT NULL,
  seats int NOT NULL COMMENT 'the most people at a table; two for talks',
  begins datetime(6) NOT NULL COMMENT 'by the clock on the wall of the space',
  seed bigint NOT NULL,
  weights longtext NOT NULL,
  pool longtext NOT NULL,
  input_hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  report longtext NOT NULL,
  drawn_at datetime(6) NOT NULL,
  drawn_by uuid NULL,
  published_at datetime(6) NULL,
  published_by uuid NULL,
  UNIQUE KEY rotation_number (occurrence_id, number),
  CONSTRAINT rotation_of_occurrence FOREIGN KEY (occurrence_id) REFERENCES occurrence (id),
  CONSTRAINT rotation_kind CHECK (kind IN ('SPEED_ROUNDS', 'TABLES')),
  CONSTRAINT rotation_status CHECK (status IN ('DRAFT', 'PUBLISHED', 'REPLACED'))
);

CREATE TABLE rotation_seat (
  rotation_id uuid NOT NULL,
  turn int NOT NULL,
  member_id uuid NOT NULL,
  place int NOT NULL COMMENT 'the number of the table; 0 for who sits out',
  PRIMARY KEY (rotation_id, turn, member_id),
  KEY rotation_seat_of_member (member_id),
  CONSTRAINT rotation_seat_of_rotation FOREIGN KEY (rotation_id) REFERENCES rotation (id),
  CONSTRAINT rotation_seat_member FOREIGN KEY (member_id) REFERENCES member (id)
);
