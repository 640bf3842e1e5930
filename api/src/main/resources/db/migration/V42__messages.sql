-- What a health centre writes about its own referral: it adds, and changes nothing of what was sent. Kept for good; only its reading is noted.
create table message (
    municipality_id text not null references municipality,
    message_id uuid not null,
    referral_id uuid not null,
    sent_at timestamptz not null,
    author_id uuid not null,
    author_name text not null,
    text text not null check (char_length(text) between 1 and 1000),
    read_at timestamptz,
    read_by uuid,
    primary key (municipality_id, message_id),
    foreign key (municipality_id, referral_id) references referral (municipality_id, referral_id),
    foreign key (municipality_id, author_id) references staff (municipality_id, staff_id),
    foreign key (municipality_id, read_by) references staff (municipality_id, staff_id),
    check ((read_at is null) = (read_by is null))
);
create index message_referral on message (municipality_id, referral_id, message_id);
create index message_unread on message (municipality_id, referral_id) where read_at is null;

-- What a guide writes to the health centre between the milestones.
alter table report drop constraint report_kind_check;
alter table report add constraint report_kind_check check (kind in (
    'RECEIPT', 'INFO_REQUEST', 'REJECTION', 'HEALTH_TALK', 'FOLLOWUP_3M', 'FOLLOWUP_6M', 'CLOSURE', 'CANCELLATION', 'MESSAGE'));
