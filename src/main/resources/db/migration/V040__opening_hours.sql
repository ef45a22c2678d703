-- When a space is open, by its own clock. Without any hours it is open whenever somebody likes.
CREATE TABLE space_hours (
  space_id uuid NOT NULL,
  day varchar(10) NOT NULL,
  opens int NOT NULL COMMENT 'minutes after midnight',
  closes int NOT NULL COMMENT 'minutes after midnight; 0 is the end of the day',
  PRIMARY KEY (space_id, day, opens),
  CONSTRAINT hours_of_space FOREIGN KEY (space_id) REFERENCES space (id)
);

CREATE TABLE space_closed_day (
  space_id uuid NOT NULL,
  day date NOT NULL,
  PRIMARY KEY (space_id, day),
  CONSTRAINT closed_day_of_space FOREIGN KEY (space_id) REFERENCES space (id)
);

-- Nothing new begins in what is archived; what was there stays.
ALTER TABLE space ADD archived_at datetime(6) NULL;
ALTER TABLE room ADD archived_at datetime(6) NULL;
