-- Whom who runs an event asked to come because others look for what they offer; and who wants no
-- such mail.
CREATE TABLE invitation (
  occurrence_id uuid NOT NULL,
  member_id uuid NOT NULL,
  skill_code varchar(80) NOT NULL,
  invited_at datetime(6) NOT NULL,
  PRIMARY KEY (occurrence_id, member_id),
  KEY invitation_member (member_id, invited_at),
  CONSTRAINT invitation_to FOREIGN KEY (occurrence_id) REFERENCES occurrence (id) ON DELETE CASCADE,
  CONSTRAINT invitation_of FOREIGN KEY (member_id) REFERENCES member (id)
);

CREATE TABLE invitation_stop (
  member_id uuid NOT NULL PRIMARY KEY,
  since datetime(6) NOT NULL,
  CONSTRAINT invitation_stop_of FOREIGN KEY (member_id) REFERENCES member (id)
);
