ALTER TABLE check_in
  ADD COLUMN told varchar(16) NULL
    COMMENT 'of what a device did by itself: what it told the visitor; null where it let them in';
