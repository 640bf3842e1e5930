-- Who the volunteer or the relative is, and how to reach them: else nobody knows whom to wait for.
alter table booking add column companion_name text;
