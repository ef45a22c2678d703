-- Who came of those who said so: what people say of it, and what who runs the event decides. And
-- whether people are asked the day before if they still come.
CREATE TABLE turnout_note (
  occurrence_id uuid NOT NULL,
  member_id uuid NOT NULL,
  said_at datetime(6) NULL COMMENT 'when the member said that they were there',
  ruling varchar(8) NULL COMMENT 'what who runs the event says; it counts before all else',
  ruled_at datetime(6) NULL,
  PRIMARY KEY (occurrence_id, member_id),
  KEY turnout_note_member (member_id),
  CONSTRAINT turnout_note_on FOREIGN KEY (occurrence_id) REFERENCES occurrence (id),
  CONSTRAINT turnout_note_of FOREIGN KEY (member_id) REFERENCES member (id),
  CONSTRAINT turnout_note_ruling CHECK (ruling IN ('CAME', 'MISSED', 'EXCUSED'))
);

-- The events whose organiser wants it asked, and the dates that it was asked for.
CREATE TABLE coming_question (
  event_id uuid NOT NULL PRIMARY KEY,
  since datetime(6) NOT NULL,
  CONSTRAINT coming_question_of FOREIGN KEY (event_id) REFERENCES event (id) ON DELETE CASCADE
);

CREATE TABLE coming_asked (
  occurrence_id uuid NOT NULL PRIMARY KEY,
  asked_at datetime(6) NOT NULL,
  CONSTRAINT coming_asked_of FOREIGN KEY (occurrence_id) REFERENCES occurrence (id) ON DELETE CASCADE
);

CREATE TABLE coming_answer (
  occurrence_id uuid NOT NULL,
  member_id uuid NOT NULL,
  said_at datetime(6) NOT NULL,
  PRIMARY KEY (occurrence_id, member_id),
  KEY coming_answer_member (member_id),
  CONSTRAINT coming_answer_on FOREIGN KEY (occurrence_id) REFERENCES occurrence (id),
  CONSTRAINT coming_answer_of FOREIGN KEY (member_id) REFERENCES member (id)
);

ALTER TABLE occurrence
  ADD COLUMN overbooked_to int NULL
    COMMENT 'as many places were given because not everybody comes, and be it more than the room holds';
