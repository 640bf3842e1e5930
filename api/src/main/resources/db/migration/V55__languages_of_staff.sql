-- Who can talk with a person without an interpreter. What somebody speaks, and nothing of where anyone comes from.
alter table staff add column languages text[] not null default '{}';
