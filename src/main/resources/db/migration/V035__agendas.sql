-- The parts of an event, counted from the start of each of its dates, and who presents them.
CREATE TABLE agenda_part (
  id uuid NOT NULL PRIMARY KEY,
  event_id uuid NOT NULL,
  place int NOT NULL COMMENT 'its place in the list as it was written',
  after_minutes int NOT NULL COMMENT 'how long after the start of the date it begins',
  minutes int NULL COMMENT 'how long it takes; null: until the next one',
  track varchar(80) NOT NULL DEFAULT '' COMMENT 'a room or a track; empty: everybody is there',
  title varchar(160) NOT NULL,
  text varchar(400) NOT NULL DEFAULT '',
  KEY agenda_part_event (event_id, place),
  CONSTRAINT agenda_part_of FOREIGN KEY (event_id) REFERENCES event (id) ON DELETE CASCADE,
  CONSTRAINT agenda_part_after CHECK (after_minutes >= 0),
  CONSTRAINT agenda_part_minutes CHECK (minutes IS NULL OR minutes > 0)
);

CREATE TABLE speaker (
  agenda_part_id uuid NOT NULL,
  place int NOT NULL,
  name varchar(120) NOT NULL COMMENT 'as it is announced',
  member_id uuid NULL COMMENT 'who it is, where it is a member',
  PRIMARY KEY (agenda_part_id, place),
  KEY speaker_member (member_id),
  CONSTRAINT speaker_at FOREIGN KEY (agenda_part_id) REFERENCES agenda_part (id) ON DELETE CASCADE,
  CONSTRAINT speaker_is FOREIGN KEY (member_id) REFERENCES member (id)
);
