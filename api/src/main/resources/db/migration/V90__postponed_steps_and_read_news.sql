-- A guide may put off the next step of a case; next_step_on then has this day, so every list reads one column.
alter table case_file add column postponed_to date;

-- What a guide has read one by one of what is new, until all is marked as read.
create table read_news (
    municipality_id text not null references municipality,
    staff_id uuid not null,
    event_id uuid not null,
    primary key (municipality_id, staff_id, event_id),
    foreign key (municipality_id, staff_id) references staff (municipality_id, staff_id),
    foreign key (municipality_id, event_id) references case_event (municipality_id, event_id)
);
