-- A person known by e-mail, what they show, what they may do.
CREATE TABLE member (
  id uuid NOT NULL PRIMARY KEY,
  email varchar(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'in lower case',
  name varchar(120) NOT NULL,
  language varchar(2) NOT NULL,
  verified_at datetime(6) NULL,
  joined_at datetime(6) NOT NULL,
  field_code varchar(40) NULL,
  organisation varchar(120) NOT NULL DEFAULT '',
  headline varchar(120) NOT NULL DEFAULT '',
  pitch varchar(280) NOT NULL DEFAULT '',
  gathering varchar(10) NOT NULL DEFAULT 'BOTH' COMMENT 'how they like to meet',
  introductions_wanted int NOT NULL DEFAULT 2,
  monthly_cap int NULL,
  paused_until date NULL,
  listening_since datetime(6) NULL,
  listed_since datetime(6) NULL COMMENT 'other members may read their card',
  profile_changed_at datetime(6) NULL COMMENT 'null: nothing told yet',
  avoids_own_organisation boolean NOT NULL DEFAULT FALSE,
  version bigint NOT NULL DEFAULT 0,
  UNIQUE KEY member_email (email),
  KEY member_name (name),
  CONSTRAINT member_of_field FOREIGN KEY (field_code) REFERENCES field (code),
  CONSTRAINT member_gathering CHECK (gathering IN ('IN_PERSON', 'ONLINE', 'BOTH')),
  CONSTRAINT member_introductions CHECK (introductions_wanted BETWEEN 1 AND 5),
  CONSTRAINT member_monthly_cap CHECK (monthly_cap IS NULL OR monthly_cap BETWEEN 1 AND 30)
);

CREATE TABLE member_role (
  member_id uuid NOT NULL,
  role varchar(20) NOT NULL,
  since datetime(6) NOT NULL,
  PRIMARY KEY (member_id, role),
  CONSTRAINT member_role_of FOREIGN KEY (member_id) REFERENCES member (id)
);

-- What a member offers, seeks or likes. Text without a skill waits for review and matches nothing.
CREATE TABLE member_skill (
  id uuid NOT NULL PRIMARY KEY,
  member_id uuid NOT NULL,
  side varchar(10) NOT NULL,
  position int NOT NULL,
  text varchar(160) NOT NULL,
  folded varchar(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  skill_code varchar(80) NULL,
  level int NULL,
  importance int NULL,
  intent varchar(20) NULL,
  mentees int NULL,
  UNIQUE KEY member_skill_once (member_id, side, folded),
  KEY member_skill_by_skill (skill_code, side),
  KEY member_skill_by_text (folded),
  CONSTRAINT member_skill_of FOREIGN KEY (member_id) REFERENCES member (id),
  CONSTRAINT member_skill_skill FOREIGN KEY (skill_code) REFERENCES skill (code),
  CONSTRAINT member_skill_side
    CHECK (side IN ('OFFER', 'SEEK', 'MENTOR', 'MENTEE', 'INTEREST')),
  CONSTRAINT member_skill_level CHECK (level IS NULL OR level BETWEEN 0 AND 5),
  CONSTRAINT member_skill_importance CHECK (importance IS NULL OR importance BETWEEN 1 AND 3),
  CONSTRAINT member_skill_mentees CHECK (mentees IS NULL OR mentees BETWEEN 1 AND 5)
);

CREATE TABLE member_goal (
  member_id uuid NOT NULL,
  position int NOT NULL COMMENT '0 is the primary goal',
  kind varchar(20) NOT NULL,
  text varchar(160) NOT NULL DEFAULT '',
  PRIMARY KEY (member_id, position),
  CONSTRAINT member_goal_of FOREIGN KEY (member_id) REFERENCES member (id),
  CONSTRAINT member_goal_rank CHECK (position BETWEEN 0 AND 2)
);

CREATE TABLE member_language (
  member_id uuid NOT NULL,
  position int NOT NULL,
  language varchar(8) NOT NULL,
  PRIMARY KEY (member_id, position),
  UNIQUE KEY member_language_once (member_id, language),
  CONSTRAINT member_language_of FOREIGN KEY (member_id) REFERENCES member (id)
);

CREATE TABLE member_link (
  member_id uuid NOT NULL,
  position int NOT NULL,
  url varchar(400) NOT NULL,
  PRIMARY KEY (member_id, position),
  CONSTRAINT member_link_of FOREIGN KEY (member_id) REFERENCES member (id)
);

-- Private, and it counts both ways.
CREATE TABLE veto (
  member_id uuid NOT NULL,
  other_id uuid NOT NULL,
  since datetime(6) NOT NULL,
  PRIMARY KEY (member_id, other_id),
  KEY veto_other (other_id),
  CONSTRAINT veto_of FOREIGN KEY (member_id) REFERENCES member (id),
  CONSTRAINT veto_against FOREIGN KEY (other_id) REFERENCES member (id)
);
