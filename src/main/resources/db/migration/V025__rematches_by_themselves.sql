-- An introduction whose place another took at the door. It stays in its round and is nobody's to keep any more.
CREATE TABLE introduction_end (
  introduction_id uuid NOT NULL PRIMARY KEY,
  round_id uuid NOT NULL COMMENT 'drawn at the door',
  at datetime(6) NOT NULL,
  CONSTRAINT introduction_end_of FOREIGN KEY (introduction_id) REFERENCES introduction (id),
  CONSTRAINT introduction_end_by FOREIGN KEY (round_id) REFERENCES round (id)
);

-- How much had happened at a door when a rematch was drawn by itself: the next waits until more has.
CREATE TABLE door_look (
  occurrence_id uuid NOT NULL PRIMARY KEY,
  facts bigint NOT NULL,
  at datetime(6) NOT NULL,
  CONSTRAINT door_look_of FOREIGN KEY (occurrence_id) REFERENCES occurrence (id)
);
