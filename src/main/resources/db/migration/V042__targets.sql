-- What members want to do in a month. One row each, written over; no row: nothing wanted.
CREATE TABLE target (
  member_id uuid NOT NULL PRIMARY KEY,
  events int NOT NULL,
  people int NOT NULL,
  set_at datetime(6) NOT NULL,
  CONSTRAINT target_of_member FOREIGN KEY (member_id) REFERENCES member (id)
);
