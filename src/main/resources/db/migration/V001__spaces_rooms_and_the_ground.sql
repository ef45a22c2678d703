-- A site, its rooms, and what the ground keeps: idempotency keys and leases of jobs.
CREATE TABLE space (
  id uuid NOT NULL PRIMARY KEY,
  code varchar(40) NOT NULL,
  name varchar(120) NOT NULL,
  zone varchar(60) NOT NULL,
  address varchar(300) NOT NULL DEFAULT '',
  version bigint NOT NULL DEFAULT 0,
  created_at datetime(6) NOT NULL,
  UNIQUE KEY space_code (code)
);

CREATE TABLE room (
  id uuid NOT NULL PRIMARY KEY,
  space_id uuid NOT NULL,
  name varchar(120) NOT NULL,
  capacity int NULL,
  booking_seq bigint NOT NULL DEFAULT 0 COMMENT 'written first by all that book the room',
  UNIQUE KEY room_name (space_id, name),
  CONSTRAINT room_of_space FOREIGN KEY (space_id) REFERENCES space (id),
  CONSTRAINT room_holds_somebody CHECK (capacity IS NULL OR capacity > 0)
);

CREATE TABLE idempotency (
  actor_id uuid NOT NULL,
  route varchar(200) NOT NULL,
  key_hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  request_hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  body longtext NOT NULL,
  created_at datetime(6) NOT NULL,
  PRIMARY KEY (actor_id, route, key_hash),
  KEY idempotency_age (created_at)
);

CREATE TABLE lease (
  job varchar(80) NOT NULL PRIMARY KEY,
  held_until datetime(6) NOT NULL
);
