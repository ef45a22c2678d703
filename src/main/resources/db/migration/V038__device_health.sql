-- How a tablet says it is: what is left of its battery, and how much it has to tell us yet.
ALTER TABLE device
  ADD COLUMN battery int NULL COMMENT 'per cent; null where the browser does not say',
  ADD COLUMN charging boolean NULL,
  ADD COLUMN waiting int NULL COMMENT 'facts and walk-ins that it has not sent',
  ADD COLUMN told_at datetime(6) NULL COMMENT 'when it said so';
