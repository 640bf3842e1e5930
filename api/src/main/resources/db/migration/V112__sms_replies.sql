-- What persons answer to text messages, as it arrived. A number that nobody is known by belongs to nobody, so no person is named here.
create table sms_reply (
    municipality_id text not null references municipality,
    reply_id uuid not null,
    carrier_id text not null,
    sent_from text not null,
    text text not null,
    received_at timestamptz not null,
    verdict text not null check (verdict in ('PENDING', 'STOPPED', 'TOLD', 'NO_CASE', 'UNKNOWN')),
    judged_at timestamptz,
    primary key (municipality_id, reply_id),
    unique (municipality_id, carrier_id)
);
create index person_by_phone on person (municipality_id, phone);

-- A no may come from the person's own telephone; then nobody has written it down.
alter table notice_wish alter column changed_by drop not null;
