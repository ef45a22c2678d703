-- Rises with every change of an agenda, so that two who write one at once do not undo each other.
ALTER TABLE event ADD agenda_seq bigint NOT NULL DEFAULT 0;

-- Written first by whoever invites a member, so that two who do come one after the other.
CREATE TABLE invitation_turn (
  member_id uuid NOT NULL PRIMARY KEY,
  seq bigint NOT NULL,
  CONSTRAINT invitation_turn_of FOREIGN KEY (member_id) REFERENCES member (id)
);
