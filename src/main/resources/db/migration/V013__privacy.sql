-- Who left: the row stays, so that counts stay right, and says nothing of anybody any more.
ALTER TABLE member ADD COLUMN erased_at datetime(6) NULL COMMENT 'when everything about them was overwritten';

-- What was erased because its time was over: how many rows, by day and rule.
CREATE TABLE forgotten (
  on_day date NOT NULL,
  rule varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  row_count bigint NOT NULL,
  last_at datetime(6) NOT NULL,
  PRIMARY KEY (on_day, rule)
);

ALTER TABLE notice ADD KEY notice_age (created_at);
