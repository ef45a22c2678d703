-- Signing in by a passkey: of a key pair the half that opens nothing.
CREATE TABLE passkey (
  id uuid NOT NULL PRIMARY KEY,
  member_id uuid NOT NULL,
  credential_id varchar(1400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  credential varbinary(4000) NOT NULL COMMENT 'attested credential data: id and public key',
  sign_count bigint NOT NULL,
  backup_eligible boolean NOT NULL,
  backed_up boolean NOT NULL,
  name varchar(80) NOT NULL,
  created_at datetime(6) NOT NULL,
  last_used_at datetime(6) NULL,
  UNIQUE KEY passkey_credential (credential_id),
  KEY passkey_member (member_id),
  CONSTRAINT passkey_of FOREIGN KEY (member_id) REFERENCES member (id)
);

-- What a passkey is asked to sign, once.
CREATE TABLE passkey_challenge (
  challenge_hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  member_id uuid NULL COMMENT 'who adds a passkey; null for signing in',
  expires_at datetime(6) NOT NULL,
  KEY passkey_challenge_age (expires_at),
  CONSTRAINT passkey_challenge_of FOREIGN KEY (member_id) REFERENCES member (id)
);
