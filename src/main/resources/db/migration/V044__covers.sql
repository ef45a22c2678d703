-- The cover that somebody uploaded for an event, in place of the drawn one.
CREATE TABLE event_cover (
  event_id uuid NOT NULL PRIMARY KEY,
  hash varchar(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of what it shows',
  large mediumblob NOT NULL COMMENT 'a JPEG',
  small mediumblob NOT NULL COMMENT 'the same for lists',
  since datetime(6) NOT NULL,
  CONSTRAINT event_cover_of FOREIGN KEY (event_id) REFERENCES event (id) ON DELETE CASCADE
);

-- So that a list of events knows whose cover is drawn without reading pictures.
ALTER TABLE event ADD COLUMN cover_hash varchar(32) CHARACTER SET ascii COLLATE ascii_bin NULL;
