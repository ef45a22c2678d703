-- A line that somebody writes for themselves about whom they met.
ALTER TABLE introduction_answer ADD COLUMN note varchar(280) NOT NULL DEFAULT '';
