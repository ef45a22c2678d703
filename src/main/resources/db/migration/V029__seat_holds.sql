-- A seat kept for minutes while somebody confirms their address. Past its time it counts for nothing.
CREATE TABLE seat_hold (
  id uuid NOT NULL PRIMARY KEY,
  occurrence_id uuid NOT NULL,
  address_hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  browser_hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the browser that asked',
  lane_id uuid NULL,
  seats int NOT NULL COMMENT 'how many it takes; 0 where none was free',
  name varchar(120) NOT NULL COMMENT 'what they say they are called',
  form text NOT NULL COMMENT 'the answer they give once the address is theirs',
  held_until datetime(6) NOT NULL,
  UNIQUE KEY seat_hold_once (occurrence_id, address_hash),
  KEY seat_hold_browser (browser_hash),
  KEY seat_hold_address (address_hash),
  KEY seat_hold_age (held_until),
  CONSTRAINT seat_hold_of FOREIGN KEY (occurrence_id) REFERENCES occurrence (id) ON DELETE CASCADE
);
