create table report (
    municipality_id text not null references municipality,
    report_id uuid not null,
    referral_id uuid not null,
    outbox_id uuid not null,
    kind text not null check (kind in ('RECEIPT', 'INFO_REQUEST', 'REJECTION', 'HEALTH_TALK', 'FOLLOWUP_3M', 'FOLLOWUP_6M', 'CLOSURE')),
    sent_at timestamptz not null,
    happened_at timestamptz not null,
    author_name text not null,
    author_phone text,
    text text not null,
    parts jsonb not null,
    withheld text[] not null,
    primary key (municipality_id, report_id),
    unique (municipality_id, outbox_id),
    foreign key (municipality_id, referral_id) references referral (municipality_id, referral_id)
);
create index report_referral on report (municipality_id, referral_id, report_id);
create table report_read (
    municipality_id text not null references municipality,
    report_id uuid not null,
    read_at timestamptz not null,
    read_by uuid not null,
    primary key (municipality_id, report_id),
    foreign key (municipality_id, report_id) references report (municipality_id, report_id)
);
