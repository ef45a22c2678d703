-- Two people whom who runs an event wants together or apart in the next round, with who and when.
CREATE TABLE wish (
  id uuid NOT NULL PRIMARY KEY,
  occurrence_id uuid NOT NULL,
  one_id uuid NOT NULL,
  other_id uuid NOT NULL,
  kind varchar(10) NOT NULL,
  made_at datetime(6) NOT NULL,
  made_by uuid NULL,
  undone_at datetime(6) NULL,
  undone_by uuid NULL,
  round_id uuid NULL COMMENT 'the published round that it went into',
  KEY wish_of_occurrence (occurrence_id),
  KEY wish_of_round (round_id),
  CONSTRAINT wish_for_occurrence FOREIGN KEY (occurrence_id) REFERENCES occurrence (id),
  CONSTRAINT wish_one FOREIGN KEY (one_id) REFERENCES member (id),
  CONSTRAINT wish_other FOREIGN KEY (other_id) REFERENCES member (id),
  CONSTRAINT wish_in_round FOREIGN KEY (round_id) REFERENCES round (id),
  CONSTRAINT wish_order CHECK (one_id <> other_id),
  CONSTRAINT wish_kind CHECK (kind IN ('TOGETHER', 'APART'))
);

-- How often an occurrence was asked to bring two together who were not: nobody finds out by trying who blocked whom.
CREATE TABLE wish_tries (
  occurrence_id uuid NOT NULL PRIMARY KEY,
  tries int NOT NULL,
  refused int NOT NULL,
  CONSTRAINT wish_tries_of FOREIGN KEY (occurrence_id) REFERENCES occurrence (id)
);
