ALTER TABLE event
  ADD COLUMN needs_approval boolean NOT NULL DEFAULT FALSE
    COMMENT 'who answers asks to come, and the organiser says who does';
