-- A form that is sent twice (a double press, the browser's "send again", a new try after a lost answer) is done once.
create table sent_form (
    municipality_id text not null references municipality,
    account text not null,
    digest text not null,
    done_at timestamptz not null,
    primary key (municipality_id, account, digest)
);
create index sent_form_age on sent_form (municipality_id, done_at);
