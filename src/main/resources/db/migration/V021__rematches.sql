-- A round drawn at the door keeps the introductions that still stand; they stay in their own rounds.
ALTER TABLE round
  ADD COLUMN kept longtext NULL COMMENT 'introductions of earlier rounds that its proof counts; null: no rematch';
