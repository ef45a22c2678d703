-- What was done to whom by those who run the house. Rows are only ever added; people are numbers in
-- them, so that nothing of somebody who was erased is left here.
CREATE TABLE audit (
  id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
  at datetime(6) NOT NULL,
  act varchar(40) NOT NULL,
  actor_id uuid NULL COMMENT 'null: the installation itself',
  way varchar(40) NOT NULL COMMENT 'member for a browser, token for a program, else which job',
  client varchar(45) NOT NULL DEFAULT '' COMMENT 'the network address; forgotten before the rest',
  member_id uuid NULL COMMENT 'to whom',
  thing varchar(80) NOT NULL DEFAULT '' COMMENT 'to what, by its code or id',
  detail varchar(80) NOT NULL DEFAULT '' COMMENT 'a code',
  KEY audit_at (at),
  KEY audit_actor (actor_id),
  KEY audit_member (member_id)
);
