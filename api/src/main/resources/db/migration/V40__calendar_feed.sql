-- A guide's secret address for a calendar program. Only its fingerprint is kept: who reads the table cannot read the calendar.
create table calendar_feed (
    municipality_id text not null references municipality,
    staff_id uuid not null,
    token_hash text not null check (token_hash ~ '^[0-9a-f]{64}$'),
    made_at timestamptz not null,
    revoked_at timestamptz,
    read_at timestamptz,
    primary key (municipality_id, staff_id),
    foreign key (municipality_id, staff_id) references staff (municipality_id, staff_id)
);
create unique index calendar_feed_token on calendar_feed (token_hash);

-- A calendar also tells of closed cases: a talk that was called off because the case ended.
create index case_file_guide_ever on case_file (municipality_id, guide_id);
