-- What a guide asks a sender before answering, and what comes back: kept for good, also when the referral has moved on.
create table supplement_request (
    municipality_id text not null references municipality,
    request_id uuid not null,
    referral_id uuid not null,
    question text not null,
    asked_at timestamptz not null,
    status text not null check (status in ('REQUESTED', 'COMPLETED', 'CANCELLED')),
    answer text,
    changed_at timestamptz not null,
    version int not null default 0,
    primary key (municipality_id, request_id),
    foreign key (municipality_id, referral_id) references referral (municipality_id, referral_id),
    check ((status = 'COMPLETED') = (answer is not null))
);
create unique index supplement_request_open on supplement_request (municipality_id, referral_id) where status = 'REQUESTED';
create index supplement_request_referral on supplement_request (municipality_id, referral_id, asked_at);

insert into supplement_request (municipality_id, request_id, referral_id, question, asked_at, status, answer, changed_at)
select municipality_id, gen_random_uuid(), referral_id, question, changed_at,
       case when state = 'INFO_REQUESTED' then 'REQUESTED' when supplement is not null then 'COMPLETED' else 'CANCELLED' end,
       case when state <> 'INFO_REQUESTED' then supplement end, changed_at
from referral
where question is not null;
