-- Members who run an event together with its organiser, or keep its door.
CREATE TABLE event_team (
  event_id uuid NOT NULL,
  member_id uuid NOT NULL,
  part varchar(20) NOT NULL,
  since datetime(6) NOT NULL,
  given_by uuid NOT NULL,
  PRIMARY KEY (event_id, member_id),
  KEY event_team_member (member_id),
  CONSTRAINT event_team_of FOREIGN KEY (event_id) REFERENCES event (id),
  CONSTRAINT event_team_member_of FOREIGN KEY (member_id) REFERENCES member (id),
  CONSTRAINT event_team_given_by FOREIGN KEY (given_by) REFERENCES member (id),
  CONSTRAINT event_team_part CHECK (part IN ('CO_ORGANISER', 'DOOR_HELPER'))
);

-- How fast somebody does what is limited, for limits that hold on every node.
CREATE TABLE pace (
  action varchar(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  who_hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  due_at bigint NOT NULL COMMENT 'microseconds since 1970: by then all they did is done, at the pace allowed',
  fits boolean NOT NULL COMMENT 'whether the last try did',
  PRIMARY KEY (action, who_hash),
  KEY pace_age (due_at)
);
