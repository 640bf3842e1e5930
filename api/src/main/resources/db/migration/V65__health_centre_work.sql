-- What a manager keeps about each health centre: the routine that was agreed, how many older people are listed, and contacts with its staff.
-- Nothing is changed: what is said later counts, and what was said before stays as its history.
create table health_centre_routine (
    municipality_id text not null references municipality,
    routine_id uuid not null,
    health_centre_id uuid not null,
    signed_on date,
    contact_name text not null,
    last_meeting_on date,
    next_meeting_on date,
    noted_at timestamptz not null,
    noted_by uuid not null,
    primary key (municipality_id, routine_id),
    foreign key (municipality_id, health_centre_id) references unit (municipality_id, unit_id),
    foreign key (municipality_id, noted_by) references staff (municipality_id, staff_id)
);
create index health_centre_routine_of on health_centre_routine (municipality_id, health_centre_id, noted_at);

create table health_centre_listing (
    municipality_id text not null references municipality,
    listing_id uuid not null,
    health_centre_id uuid not null,
    listed int not null check (listed between 0 and 99999),
    as_of date not null,
    noted_at timestamptz not null,
    noted_by uuid not null,
    primary key (municipality_id, listing_id),
    foreign key (municipality_id, health_centre_id) references unit (municipality_id, unit_id),
    foreign key (municipality_id, noted_by) references staff (municipality_id, staff_id)
);
create index health_centre_listing_of on health_centre_listing (municipality_id, health_centre_id, as_of);

create table health_centre_contact (
    municipality_id text not null references municipality,
    contact_id uuid not null,
    health_centre_id uuid not null,
    on_date date not null,
    spoke_with text not null,
    said text not null,
    noted_at timestamptz not null,
    noted_by uuid not null,
    primary key (municipality_id, contact_id),
    foreign key (municipality_id, health_centre_id) references unit (municipality_id, unit_id),
    foreign key (municipality_id, noted_by) references staff (municipality_id, staff_id)
);
create index health_centre_contact_of on health_centre_contact (municipality_id, health_centre_id, on_date);
