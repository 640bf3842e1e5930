-- A sender names each request that changes something by X-Request-Id. The same request again gets the same answer, for a week.
create table answered_request (
    municipality_id text not null references municipality,
    client_id text not null,
    request_id uuid not null,
    fingerprint text not null,
    claimed_at timestamptz not null,
    status int,
    headers text,
    body text,
    primary key (municipality_id, client_id, request_id),
    foreign key (municipality_id, client_id) references fhir_client (municipality_id, client_id)
);
create index answered_request_age on answered_request (municipality_id, claimed_at);

-- The id that a sender gave the message follows its referral, so that the Task and every report can tell it.
alter table referral add column correlation_id text;
update referral r set correlation_id = m.correlation_id
from inbound_message m
where m.municipality_id = r.municipality_id and m.message_id = r.message_id;
