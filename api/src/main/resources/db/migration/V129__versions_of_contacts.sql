-- Two guides may write about the same contact at once: the second is told what the first one wrote.
alter table person_contact add column version int not null default 0;
