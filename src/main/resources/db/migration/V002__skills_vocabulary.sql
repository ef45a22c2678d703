-- Skills with names in two languages, what complements what, and names that wait for review.
CREATE TABLE field (
  code varchar(40) NOT NULL PRIMARY KEY,
  label_en varchar(80) NOT NULL,
  label_es varchar(80) NOT NULL,
  icon varchar(40) NOT NULL
);

CREATE TABLE skill (
  code varchar(80) NOT NULL PRIMARY KEY,
  field_code varchar(40) NOT NULL,
  kin varchar(80) NOT NULL COMMENT 'narrow group: related skills, part credit',
  label_en varchar(120) NOT NULL,
  label_es varchar(120) NOT NULL,
  origin varchar(10) NOT NULL,
  esco_uri varchar(200) NULL,
  curated_at datetime(6) NULL COMMENT 'an admin took it in hand: no import changes it',
  retired_at datetime(6) NULL,
  KEY skill_kin (kin),
  UNIQUE KEY skill_esco (esco_uri),
  CONSTRAINT skill_origin CHECK (origin IN ('BUNDLED', 'ESCO', 'ADMIN')),
  CONSTRAINT skill_of_field FOREIGN KEY (field_code) REFERENCES field (code)
);

-- Labels and aliases of both languages share one namespace: a folded name leads to one skill.
CREATE TABLE skill_name (
  folded varchar(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  skill_code varchar(80) NOT NULL,
  name varchar(160) NOT NULL,
  language varchar(2) NOT NULL,
  is_label boolean NOT NULL,
  KEY skill_name_of (skill_code),
  CONSTRAINT skill_name_of_skill FOREIGN KEY (skill_code) REFERENCES skill (code)
);

-- The smaller code stands first, so a pair has one row.
CREATE TABLE complement (
  kind varchar(10) NOT NULL,
  one varchar(80) NOT NULL,
  other varchar(80) NOT NULL,
  strength int NOT NULL,
  PRIMARY KEY (kind, one, other),
  CONSTRAINT complement_kind CHECK (kind IN ('FIELD', 'SKILL')),
  CONSTRAINT complement_order CHECK (one <= other),
  CONSTRAINT complement_strength CHECK (strength BETWEEN 1 AND 100)
);

CREATE TABLE skill_review (
  folded varchar(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  text varchar(160) NOT NULL,
  first_seen_at datetime(6) NOT NULL,
  decided_at datetime(6) NULL,
  decided_by uuid NULL,
  skill_code varchar(80) NULL,
  CONSTRAINT skill_review_decision FOREIGN KEY (skill_code) REFERENCES skill (code)
);

-- One row: how often the vocabulary changed, and which bundled files it holds. Written first by
-- whoever changes the vocabulary.
CREATE TABLE vocabulary (
  id int NOT NULL PRIMARY KEY,
  revision bigint NOT NULL DEFAULT 0,
  bundled_hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  CONSTRAINT vocabulary_is_one CHECK (id = 1)
);
INSERT INTO vocabulary (id) VALUES (1);
