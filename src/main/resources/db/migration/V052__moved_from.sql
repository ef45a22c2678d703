-- When and where people were told that a date is, before it moved: shown beside where it is now.
ALTER TABLE occurrence
  ADD COLUMN told_start datetime NULL COMMENT 'local; null where it is as people were told',
  ADD COLUMN told_end datetime NULL COMMENT 'local',
  ADD COLUMN told_where varchar(200) NULL COMMENT 'the room or the place, in words';
