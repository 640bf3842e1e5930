-- A guide may pass a referral on to another municipality, when the person has agreed to it.
alter table consent drop constraint consent_direction_check;
alter table consent add constraint consent_direction_check check (direction in (
    'TO_MUNICIPALITY', 'TO_HEALTH_CENTRE', 'TO_ASSOCIATION', 'TO_RELATIVE', 'TO_OTHER_MUNICIPALITY'));
alter table referral drop constraint referral_channel_check;
alter table referral add constraint referral_channel_check check (channel in ('FHIR', 'WEB', 'PASSED_ON'));

-- In the municipality that passes it on: the letter and what has come of it. What it carries is read when it is sent.
create table passed_on (
    municipality_id text not null references municipality,
    referral_id uuid not null,
    consent_id uuid not null,
    to_municipality text not null,
    to_name text not null,
    back text[] not null,
    written_by uuid not null,
    written_at timestamptz not null,
    state text not null check (state in ('WAITING', 'ARRIVED', 'REFUSED', 'STOPPED')),
    reason text,
    due_at timestamptz,
    attempts int not null default 0,
    last_error text,
    settled_at timestamptz,
    primary key (municipality_id, referral_id),
    foreign key (municipality_id, referral_id) references referral (municipality_id, referral_id),
    foreign key (municipality_id, consent_id) references consent (municipality_id, consent_id),
    foreign key (municipality_id, written_by) references staff (municipality_id, staff_id),
    check ((state = 'WAITING') = (due_at is not null)),
    check ((state = 'WAITING') = (settled_at is null)),
    check ((state in ('REFUSED', 'STOPPED')) = (reason is not null))
);
create index passed_on_due on passed_on (municipality_id, due_at) where due_at is not null;

-- In the municipality that gets it: where the referral came from.
create table referral_origin (
    municipality_id text not null references municipality,
    referral_id uuid not null,
    from_municipality text not null,
    from_name text not null,
    passed_on_by text not null,
    passed_on_at timestamptz not null,
    primary key (municipality_id, referral_id),
    foreign key (municipality_id, referral_id) references referral (municipality_id, referral_id)
);

-- Which municipalities a health centre is known in is asked by its HSA-id.
create index unit_hsa_id on unit (hsa_id) where hsa_id is not null;
