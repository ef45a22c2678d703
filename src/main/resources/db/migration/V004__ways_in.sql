-- Ways in, each a row that can be revoked; of every secret only the hash is kept.
CREATE TABLE session (
  id_hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  member_id uuid NOT NULL,
  device varchar(200) NOT NULL DEFAULT '',
  created_at datetime(6) NOT NULL,
  last_used_at datetime(6) NOT NULL,
  expires_at datetime(6) NOT NULL,
  KEY session_member (member_id),
  CONSTRAINT session_of FOREIGN KEY (member_id) REFERENCES member (id)
);

CREATE TABLE api_token (
  id uuid NOT NULL PRIMARY KEY,
  token_hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  member_id uuid NOT NULL,
  name varchar(80) NOT NULL,
  scopes varchar(400) NOT NULL,
  created_at datetime(6) NOT NULL,
  expires_at datetime(6) NULL,
  last_used_at datetime(6) NULL,
  revoked_at datetime(6) NULL,
  UNIQUE KEY api_token_hash (token_hash),
  KEY api_token_member (member_id),
  CONSTRAINT api_token_of FOREIGN KEY (member_id) REFERENCES member (id)
);

-- Printed at the start while no admin has come in; leads to a form with one button.
CREATE TABLE set_up_link (
  token_hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  member_id uuid NULL COMMENT 'the configured admin, where there is one',
  created_at datetime(6) NOT NULL,
  expires_at datetime(6) NOT NULL,
  used_at datetime(6) NULL,
  CONSTRAINT set_up_link_of FOREIGN KEY (member_id) REFERENCES member (id)
);
