-- The way in for a leader without an account: one address for one session. Only its fingerprint is kept (ADR 25).
create table session_link (
    municipality_id text not null references municipality,
    link_id uuid not null,
    session_id uuid not null,
    token_hash text not null check (token_hash ~ '^[0-9a-f]{64}$'),
    made_at timestamptz not null,
    made_by uuid not null,
    revoked_at timestamptz,
    primary key (municipality_id, link_id),
    unique (municipality_id, token_hash),
    foreign key (municipality_id, session_id) references activity_session (municipality_id, session_id),
    foreign key (municipality_id, made_by) references staff (municipality_id, staff_id)
);
create unique index session_link_in_use on session_link (municipality_id, session_id) where revoked_at is null;

-- How many came. Each saving is a row, the newest counts; visits are numbers and never persons.
create table session_count (
    municipality_id text not null references municipality,
    session_id uuid not null,
    version int not null check (version >= 1),
    named int not null check (named >= 0),
    named_women int not null check (named_women >= 0),
    named_men int not null check (named_men >= 0),
    women int not null check (women between 0 and 999),
    men int not null check (men between 0 and 999),
    not_stated int not null check (not_stated between 0 and 999),
    lives_here int not null check (lives_here between 0 and 999),
    lives_area int not null check (lives_area between 0 and 999),
    lives_elsewhere int not null check (lives_elsewhere between 0 and 999),
    new_visitors int not null check (new_visitors between 0 and 999),
    portions int not null check (portions between 0 and 999),
    saved_at timestamptz not null,
    saved_by text not null,
    saved_by_name text not null,
    link_id uuid,
    primary key (municipality_id, session_id, version),
    check (named_women + named_men <= named),
    foreign key (municipality_id, session_id) references activity_session (municipality_id, session_id),
    foreign key (municipality_id, link_id) references session_link (municipality_id, link_id)
);

-- What a leader says is wrong in the programme.
create table programme_remark (
    municipality_id text not null references municipality,
    remark_id uuid not null,
    session_id uuid not null,
    words text not null,
    at timestamptz not null,
    by_id text not null,
    by_name text not null,
    settled_at timestamptz,
    settled_by uuid,
    primary key (municipality_id, remark_id),
    foreign key (municipality_id, session_id) references activity_session (municipality_id, session_id),
    foreign key (municipality_id, settled_by) references staff (municipality_id, staff_id)
);
create index programme_remark_open on programme_remark (municipality_id, at) where settled_at is null;

alter table activity_session add column replaces_session_id uuid;
alter table activity_session add foreign key (municipality_id, replaces_session_id)
    references activity_session (municipality_id, session_id);
