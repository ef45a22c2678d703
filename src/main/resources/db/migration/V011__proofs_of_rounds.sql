-- Every round keeps the proof that nothing is better, as packed JSON: some kilobytes for 200 people.
ALTER TABLE round ADD COLUMN proof mediumblob NULL;

-- A draw whose proof did not hold is no round; what it was drawn from is kept for whoever mends it.
CREATE TABLE broken_draw (
  id uuid NOT NULL PRIMARY KEY,
  occurrence_id uuid NOT NULL,
  seed bigint NOT NULL,
  weights longtext NOT NULL,
  pool longtext NOT NULL,
  matching mediumblob NOT NULL,
  problems longtext NOT NULL,
  at datetime(6) NOT NULL,
  KEY broken_draw_at (at),
  CONSTRAINT broken_draw_of_occurrence FOREIGN KEY (occurrence_id) REFERENCES occurrence (id)
);
