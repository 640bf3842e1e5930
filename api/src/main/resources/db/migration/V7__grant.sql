create table state_grant (
    municipality_id text not null references municipality,
    grant_id uuid not null,
    name text not null,
    year int not null,
    reference text,
    ceiling_ore bigint not null,
    requisitioned_ore bigint not null,
    usable_from date not null,
    usable_to date not null,
    report_due date,
    activities_allowed boolean not null,
    without_home_care_only boolean not null,
    primary key (municipality_id, grant_id),
    unique (municipality_id, name, year)
);
create table grant_posting (
    municipality_id text not null references municipality,
    posting_id uuid not null,
    grant_id uuid not null,
    booked_on date not null,
    amount_ore bigint not null,
    cost_type text not null check (cost_type in ('STAFF', 'TRAINING', 'INFORMATION', 'PREMISES', 'IT', 'BOUGHT_TALKS', 'OTHER')),
    purpose text not null check (purpose in ('START_TALKS', 'IMPROVE_TALKS', 'EXTEND_TALKS', 'ACTIVITY')),
    provider text not null check (provider in ('OWN', 'PRIVATE')),
    hours numeric(7, 2),
    voucher text not null,
    description text not null,
    posted_at timestamptz not null,
    posted_by uuid not null,
    reverses uuid,
    primary key (municipality_id, posting_id),
    unique (municipality_id, reverses),
    check (amount_ore > 0 and reverses is null or amount_ore < 0 and reverses is not null),
    foreign key (municipality_id, grant_id) references state_grant (municipality_id, grant_id),
    foreign key (municipality_id, reverses) references grant_posting (municipality_id, posting_id)
);
create index grant_posting_grant on grant_posting (municipality_id, grant_id, booked_on desc, posting_id desc);
