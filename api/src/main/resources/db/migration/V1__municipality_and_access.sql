create table municipality (
    municipality_id text primary key check (municipality_id ~ '^[0-9]{4}$'),
    name text not null,
    org_number text not null,
    county_code text not null,
    answer_within_working_days int not null default 3,
    phone text not null,
    demo boolean not null default false
);
create table unit (
    municipality_id text not null references municipality,
    unit_id uuid not null,
    kind text not null check (kind in ('MUNICIPAL', 'HEALTH_CENTRE', 'ASSOCIATION')),
    name text not null,
    hsa_id text,
    phone text,
    primary key (municipality_id, unit_id),
    unique (municipality_id, hsa_id)
);
create table staff (
    municipality_id text not null references municipality,
    staff_id uuid not null,
    username text not null,
    display_name text not null,
    phone text,
    role text not null check (role in ('NURSE', 'GUIDE', 'ACTIVITY_LEADER', 'MANAGER', 'ADMINISTRATOR')),
    unit_id uuid not null,
    handles_protected boolean not null default false,
    password_hash text not null,
    active boolean not null default true,
    failed_logins int not null default 0,
    locked_until timestamptz,
    last_seen_at timestamptz,
    primary key (municipality_id, staff_id),
    foreign key (municipality_id, unit_id) references unit (municipality_id, unit_id)
);
create unique index staff_username on staff (username);
create table fhir_client (
    municipality_id text not null references municipality,
    client_id text not null,
    unit_id uuid not null,
    jwks text not null,
    scopes text not null,
    active boolean not null default true,
    last_seen_at timestamptz,
    primary key (municipality_id, client_id),
    foreign key (municipality_id, unit_id) references unit (municipality_id, unit_id)
);
create unique index fhir_client_id on fhir_client (client_id);
create table client_assertion_seen (
    issuer text not null,
    jti text not null,
    expires_at timestamptz not null,
    primary key (issuer, jti)
);
create table access_log (
    municipality_id text not null references municipality,
    entry_id uuid not null,
    at timestamptz not null,
    actor_id text not null,
    actor_name text not null,
    role text not null,
    unit_id uuid,
    action text not null check (action in ('READ', 'CHANGE', 'DISCLOSE', 'PRINT', 'EXPORT')),
    what text not null,
    person_ids uuid[] not null,
    subject text,
    protected boolean not null default false,
    primary key (municipality_id, entry_id)
);
create index access_log_person on access_log using gin (person_ids);
create table number_series (
    municipality_id text not null references municipality,
    series text not null,
    year int not null,
    last int not null,
    primary key (municipality_id, series, year)
);
create table outbox (
    municipality_id text not null references municipality,
    outbox_id uuid not null,
    topic text not null,
    subject_id uuid not null,
    payload jsonb not null,
    written_at timestamptz not null,
    due_at timestamptz not null,
    attempts int not null default 0,
    delivered_at timestamptz,
    last_error text,
    primary key (municipality_id, outbox_id)
);
create index outbox_due on outbox (municipality_id, due_at) where delivered_at is null;
