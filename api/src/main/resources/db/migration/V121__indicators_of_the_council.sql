-- What the council wants of a year, which may be a number or words, and the period that an outcome is of.
alter table board_indicator add column council_target text;
alter table board_indicator add column period text;
-- A verdict is taken back by another that says nothing.
alter table board_verdict alter column verdict drop not null;
