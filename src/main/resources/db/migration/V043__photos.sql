-- A member's photo, drawn anew from what they sent; of the file itself nothing is kept.
CREATE TABLE member_photo (
  member_id uuid NOT NULL PRIMARY KEY,
  hash varchar(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of what it shows',
  large mediumblob NOT NULL COMMENT 'a JPEG',
  small mediumblob NOT NULL COMMENT 'the same for lists',
  since datetime(6) NOT NULL,
  CONSTRAINT member_photo_of FOREIGN KEY (member_id) REFERENCES member (id)
);

-- Who sees it is said like everything else of a profile.
ALTER TABLE member_audience DROP CONSTRAINT member_audience_part;
ALTER TABLE member_audience ADD CONSTRAINT member_audience_part
  CHECK (part IN ('PHOTO', 'HEADLINE', 'FIELD', 'ORGANISATION', 'PITCH', 'SKILLS', 'LINKS'));
