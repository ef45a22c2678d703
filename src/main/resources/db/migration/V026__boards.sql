-- Wall screens: each opens by a link of its own, and shows the room and nothing else.
ALTER TABLE device
  ADD COLUMN kind varchar(6) NOT NULL DEFAULT 'TABLET',
  ADD CONSTRAINT device_kind CHECK (kind IN ('TABLET', 'BOARD'));

-- Whose first name and initial, and what they look for, may stand on it while they are there.
CREATE TABLE board_consent (
  member_id uuid NOT NULL PRIMARY KEY,
  since datetime(6) NOT NULL,
  CONSTRAINT board_consent_of FOREIGN KEY (member_id) REFERENCES member (id)
);
