-- Signing in through the space's own identity provider: who there is which member here.
CREATE TABLE provider_account (
  id uuid NOT NULL PRIMARY KEY,
  member_id uuid NOT NULL,
  issuer varchar(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject varchar(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'never given to anybody else by that issuer',
  linked_at datetime(6) NOT NULL,
  last_used_at datetime(6) NULL,
  UNIQUE KEY provider_account_subject (issuer, subject),
  KEY provider_account_member (member_id),
  CONSTRAINT provider_account_of FOREIGN KEY (member_id) REFERENCES member (id)
);

-- Who went there and is to come back: once, soon, in the same browser.
CREATE TABLE provider_visit (
  state_hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  browser_hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  back varchar(500) NOT NULL,
  expires_at datetime(6) NOT NULL,
  KEY provider_visit_age (expires_at)
);

-- An account that is new here is linked by the code of a mail, or when somebody new joins.
ALTER TABLE sign_in_code
  ADD COLUMN issuer varchar(255) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN subject varchar(255) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN called varchar(120) NULL COMMENT 'what the provider calls them';
