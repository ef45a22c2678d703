-- What is to be told, written with what caused it and sent after it.
CREATE TABLE notice (
  id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
  dedup_key varchar(160) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind varchar(40) NOT NULL,
  member_id uuid NOT NULL,
  occurrence_id uuid NULL,
  state varchar(10) NOT NULL,
  created_at datetime(6) NOT NULL,
  next_at datetime(6) NOT NULL,
  owner uuid NULL,
  lease_until datetime(6) NULL,
  tries int NOT NULL DEFAULT 0,
  sent_at datetime(6) NULL,
  problem varchar(400) NOT NULL DEFAULT '',
  UNIQUE KEY notice_once (dedup_key),
  KEY notice_due (state, next_at),
  KEY notice_member (member_id),
  CONSTRAINT notice_of_member FOREIGN KEY (member_id) REFERENCES member (id),
  CONSTRAINT notice_state CHECK (state IN ('NEW', 'SENT', 'DROPPED', 'DEAD'))
);
