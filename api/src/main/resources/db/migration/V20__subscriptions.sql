-- A record system asks to be told when its own referrals change. Which machines it may be told at is agreed when it is registered.
alter table fhir_client add column notify_hosts text[] not null default '{}';

create table subscription (
    municipality_id text not null references municipality,
    subscription_id uuid not null,
    client_id text not null,
    unit_id uuid not null,
    topic text not null check (topic in ('REFERRAL_TASK', 'FEEDBACK')),
    reason text not null,
    endpoint text not null,
    headers text[] not null,
    content text not null check (content in ('EMPTY', 'ID_ONLY')),
    heartbeat_seconds int check (heartbeat_seconds between 60 and 86400),
    timeout_seconds int not null check (timeout_seconds between 1 and 30),
    max_count int not null check (max_count between 1 and 100),
    ends_at timestamptz,
    base text not null,
    status text not null check (status in ('REQUESTED', 'ACTIVE', 'ERROR', 'OFF')),
    error text,
    changed_at timestamptz not null,
    version int not null default 0,
    last_number bigint not null default 0,
    told_number bigint not null default 0,
    failures int not null default 0,
    failing_since timestamptz,
    due_at timestamptz,
    claimed_until timestamptz,
    primary key (municipality_id, subscription_id),
    unique (municipality_id, client_id, topic, endpoint),
    foreign key (municipality_id, client_id) references fhir_client (municipality_id, client_id),
    foreign key (municipality_id, unit_id) references unit (municipality_id, unit_id)
);
create index subscription_due on subscription (municipality_id, due_at) where due_at is not null;
create index subscription_unit on subscription (municipality_id, unit_id, topic);

create table subscription_event (
    municipality_id text not null references municipality,
    subscription_id uuid not null,
    number bigint not null,
    outbox_id uuid not null,
    referral_id uuid not null,
    report_id uuid,
    at timestamptz not null,
    primary key (municipality_id, subscription_id, number),
    unique (municipality_id, subscription_id, outbox_id),
    foreign key (municipality_id, subscription_id) references subscription (municipality_id, subscription_id),
    foreign key (municipality_id, outbox_id) references outbox (municipality_id, outbox_id),
    foreign key (municipality_id, referral_id) references referral (municipality_id, referral_id),
    foreign key (municipality_id, report_id) references report (municipality_id, report_id)
);
create index subscription_event_outbox on subscription_event (municipality_id, outbox_id);
create index subscription_event_age on subscription_event (municipality_id, at);
