-- One run of the matcher with all that it was given, and the introductions it led to.
CREATE TABLE round (
  id uuid NOT NULL PRIMARY KEY,
  occurrence_id uuid NOT NULL,
  number int NOT NULL,
  status varchar(10) NOT NULL,
  seed bigint NOT NULL,
  weights longtext NOT NULL,
  pool longtext NOT NULL,
  input_hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  report longtext NOT NULL,
  drawn_at datetime(6) NOT NULL,
  drawn_by uuid NULL,
  published_at datetime(6) NULL,
  published_by uuid NULL,
  UNIQUE KEY round_number (occurrence_id, number),
  CONSTRAINT round_of_occurrence FOREIGN KEY (occurrence_id) REFERENCES occurrence (id),
  CONSTRAINT round_status CHECK (status IN ('DRAFT', 'PUBLISHED', 'REPLACED'))
);

CREATE TABLE introduction (
  id uuid NOT NULL PRIMARY KEY,
  round_id uuid NOT NULL,
  occurrence_id uuid NOT NULL,
  one_id uuid NOT NULL,
  other_id uuid NOT NULL,
  points int NOT NULL,
  benefit_one int NOT NULL,
  benefit_other int NOT NULL,
  reasons longtext NOT NULL,
  answer_seq bigint NOT NULL DEFAULT 0 COMMENT 'the guard row: written first by both sides\' answers',
  UNIQUE KEY introduction_once (round_id, one_id, other_id),
  KEY introduction_of_one (one_id, occurrence_id),
  KEY introduction_of_other (other_id, occurrence_id),
  CONSTRAINT introduction_of_round FOREIGN KEY (round_id) REFERENCES round (id),
  CONSTRAINT introduction_one FOREIGN KEY (one_id) REFERENCES member (id),
  CONSTRAINT introduction_other FOREIGN KEY (other_id) REFERENCES member (id),
  CONSTRAINT introduction_order CHECK (one_id <> other_id)
);

CREATE TABLE introduction_answer (
  introduction_id uuid NOT NULL,
  member_id uuid NOT NULL,
  answer varchar(20) NOT NULL,
  useful boolean NULL,
  said_yes_at datetime(6) NULL COMMENT 'kept when the answer after the event takes its place',
  at datetime(6) NOT NULL,
  PRIMARY KEY (introduction_id, member_id),
  KEY introduction_answer_member (member_id),
  CONSTRAINT introduction_answer_of
    FOREIGN KEY (introduction_id) REFERENCES introduction (id),
  CONSTRAINT introduction_answer_kind
    CHECK (answer IN ('LOOKING_FORWARD', 'SWAP', 'NOT_THIS_PERSON', 'MET', 'MISSED'))
);

CREATE TABLE unmatched (
  round_id uuid NOT NULL,
  member_id uuid NOT NULL,
  code varchar(40) NOT NULL,
  detail longtext NOT NULL,
  PRIMARY KEY (round_id, member_id),
  CONSTRAINT unmatched_of_round FOREIGN KEY (round_id) REFERENCES round (id),
  CONSTRAINT unmatched_member FOREIGN KEY (member_id) REFERENCES member (id)
);

-- One row, written first by whatever publishes a round: caps that span occurrences hold.
CREATE TABLE publishing (
  id int NOT NULL PRIMARY KEY,
  seq bigint NOT NULL
);
INSERT INTO publishing (id, seq) VALUES (1, 0);
