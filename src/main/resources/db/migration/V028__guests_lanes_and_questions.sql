-- What an answer to an event may ask for and what it is asked; the same for all its dates.
CREATE TABLE rsvp_terms (
  event_id uuid NOT NULL PRIMARY KEY,
  most_guests int NOT NULL DEFAULT 0 COMMENT 'how many guests a member may bring',
  opens_days int NULL COMMENT 'days before the start from which answers are taken; null: at once',
  closes_hours int NULL COMMENT 'hours before the start until which they are; null: until it is over',
  version bigint NOT NULL DEFAULT 0,
  CONSTRAINT rsvp_terms_of_event FOREIGN KEY (event_id) REFERENCES event (id) ON DELETE CASCADE,
  CONSTRAINT rsvp_terms_guests CHECK (most_guests BETWEEN 0 AND 10)
);

-- A role within each date of an event. Whoever changes one holds the guard rows of all its dates.
CREATE TABLE lane (
  id uuid NOT NULL PRIMARY KEY,
  event_id uuid NOT NULL,
  position int NOT NULL,
  name varchar(40) NOT NULL,
  capacity int NULL COMMENT 'null: as many as the date holds',
  lends boolean NOT NULL DEFAULT FALSE COMMENT 'whether its free seats go to full lanes',
  KEY lane_event (event_id, position),
  CONSTRAINT lane_of_event FOREIGN KEY (event_id) REFERENCES event (id) ON DELETE CASCADE,
  CONSTRAINT lane_capacity CHECK (capacity IS NULL OR capacity BETWEEN 1 AND 100000)
);

CREATE TABLE question (
  id uuid NOT NULL PRIMARY KEY,
  event_id uuid NOT NULL,
  position int NOT NULL,
  kind varchar(10) NOT NULL,
  text varchar(160) NOT NULL,
  choices varchar(600) NOT NULL DEFAULT '' COMMENT 'one a line',
  required boolean NOT NULL DEFAULT FALSE,
  KEY question_event (event_id, position),
  CONSTRAINT question_of_event FOREIGN KEY (event_id) REFERENCES event (id) ON DELETE CASCADE,
  CONSTRAINT question_kind CHECK (kind IN ('TEXT', 'CHOICE', 'YES_NO'))
);

ALTER TABLE rsvp
  ADD COLUMN guests int NOT NULL DEFAULT 0 COMMENT 'whom they bring; an answer takes 1 + guests seats',
  ADD COLUMN lane_id uuid NULL,
  ADD CONSTRAINT rsvp_in_lane FOREIGN KEY (lane_id) REFERENCES lane (id),
  ADD CONSTRAINT rsvp_guests CHECK (guests BETWEEN 0 AND 20);

ALTER TABLE rsvp_history ADD COLUMN guests int NOT NULL DEFAULT 0;

ALTER TABLE follow
  ADD COLUMN lane_id uuid NULL,
  ADD CONSTRAINT follow_in_lane FOREIGN KEY (lane_id) REFERENCES lane (id) ON DELETE SET NULL;

CREATE TABLE question_answer (
  rsvp_id uuid NOT NULL,
  question_id uuid NOT NULL,
  text varchar(300) NOT NULL,
  PRIMARY KEY (rsvp_id, question_id),
  KEY question_answer_question (question_id),
  CONSTRAINT question_answer_of FOREIGN KEY (rsvp_id) REFERENCES rsvp (id),
  CONSTRAINT question_answer_to FOREIGN KEY (question_id) REFERENCES question (id) ON DELETE CASCADE
);
