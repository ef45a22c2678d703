-- Who may see which part of a profile, where it is not as usual.
CREATE TABLE member_audience (
  member_id uuid NOT NULL,
  part varchar(20) NOT NULL,
  audience varchar(12) NOT NULL,
  PRIMARY KEY (member_id, part),
  CONSTRAINT member_audience_of FOREIGN KEY (member_id) REFERENCES member (id),
  CONSTRAINT member_audience_part
    CHECK (part IN ('HEADLINE', 'FIELD', 'ORGANISATION', 'PITCH', 'SKILLS', 'LINKS')),
  CONSTRAINT member_audience_who
    CHECK (audience IN ('NOBODY', 'INTRODUCED', 'MEMBERS', 'PUBLIC'))
);

-- What a member told the admins about another, who never sees it.
CREATE TABLE person_report (
  id uuid NOT NULL PRIMARY KEY,
  reporter_id uuid NOT NULL,
  reported_id uuid NOT NULL,
  reason varchar(20) NOT NULL,
  text varchar(1000) NOT NULL DEFAULT '',
  made_at datetime(6) NOT NULL,
  closed_at datetime(6) NULL,
  closed_by uuid NULL,
  outcome varchar(400) NOT NULL DEFAULT '',
  KEY person_report_open (closed_at, made_at),
  KEY person_report_reporter (reporter_id),
  KEY person_report_reported (reported_id),
  CONSTRAINT person_report_by FOREIGN KEY (reporter_id) REFERENCES member (id),
  CONSTRAINT person_report_about FOREIGN KEY (reported_id) REFERENCES member (id),
  CONSTRAINT person_report_closer FOREIGN KEY (closed_by) REFERENCES member (id),
  CONSTRAINT person_report_reason
    CHECK (reason IN ('UNWANTED', 'SPAM', 'FALSE_PROFILE', 'OTHER'))
);

-- A session that a passkey or the set-up link opened, or in which a passkey was added, is worth more than a mail's.
ALTER TABLE session ADD COLUMN strong_since datetime(6) NULL COMMENT 'null: opened by a mail';
