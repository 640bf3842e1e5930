-- Outreach: campaigns to a cohort, and contacts with people whose names nobody asks for. What identifies the members of a cohort is emptied
-- when the campaign ends; who wants no more contact is kept, as a number and nothing else.
create table outreach_campaign (
    municipality_id text not null references municipality,
    campaign_id uuid not null,
    number text not null,
    name text not null,
    purpose text not null,
    born_from int not null check (born_from between 1900 and 2100),
    born_to int not null,
    left_out text not null,
    ground text not null,
    decision text not null,
    begun_at timestamptz not null,
    begun_by uuid not null,
    ended_at timestamptz,
    ended_by uuid,
    primary key (municipality_id, campaign_id),
    unique (municipality_id, number),
    foreign key (municipality_id, begun_by) references staff (municipality_id, staff_id),
    foreign key (municipality_id, ended_by) references staff (municipality_id, staff_id),
    check (born_to >= born_from),
    check ((ended_at is null) = (ended_by is null))
);

create table outreach_import (
    municipality_id text not null references municipality,
    import_id uuid not null,
    campaign_id uuid not null,
    imported_at timestamptz not null,
    imported_by uuid not null,
    lines int not null,
    taken int not null,
    known int not null,
    opted_out int not null,
    by_list int not null,
    again int not null,
    wrong int not null,
    primary key (municipality_id, import_id),
    foreign key (municipality_id, campaign_id) references outreach_campaign (municipality_id, campaign_id),
    foreign key (municipality_id, imported_by) references staff (municipality_id, staff_id),
    check (lines = taken + known + opted_out + by_list + again + wrong)
);

create table outreach_wrong_line (
    municipality_id text not null references municipality,
    import_id uuid not null,
    line int not null,
    field text not null,
    fault text not null,
    raw text not null,
    primary key (municipality_id, import_id, line),
    foreign key (municipality_id, import_id) references outreach_import (municipality_id, import_id)
);

create table outreach_letter_batch (
    municipality_id text not null references municipality,
    batch_id uuid not null,
    campaign_id uuid not null,
    written_at timestamptz not null,
    written_by uuid not null,
    letters int not null,
    primary key (municipality_id, batch_id),
    foreign key (municipality_id, campaign_id) references outreach_campaign (municipality_id, campaign_id),
    foreign key (municipality_id, written_by) references staff (municipality_id, staff_id)
);

create table outreach_member (
    municipality_id text not null references municipality,
    member_id uuid not null,
    campaign_id uuid not null,
    number text,
    given_name text,
    family_name text,
    phone text,
    street text,
    postal_code text,
    city text,
    sex text not null check (sex in ('WOMAN', 'MAN', 'UNKNOWN')),
    birth_year int,
    taken_in_at timestamptz not null,
    batch_id uuid,
    stand text not null check (stand in ('WAITING', 'LATER', 'NOT_REACHED', 'YES', 'NO', 'NO_MORE', 'LEFT_OUT')),
    left_out text check (left_out in ('OPTED_OUT', 'KNOWN')),
    tries int not null default 0,
    last_tried_on date,
    call_on date,
    claimed_by uuid,
    claimed_until timestamptz,
    version int not null,
    primary key (municipality_id, member_id),
    foreign key (municipality_id, campaign_id) references outreach_campaign (municipality_id, campaign_id),
    foreign key (municipality_id, batch_id) references outreach_letter_batch (municipality_id, batch_id),
    foreign key (municipality_id, claimed_by) references staff (municipality_id, staff_id),
    check ((stand = 'LEFT_OUT') = (left_out is not null)),
    check (stand <> 'LATER' or call_on is not null)
);
create unique index outreach_member_once on outreach_member (municipality_id, campaign_id, number);

create table outreach_attempt (
    municipality_id text not null references municipality,
    attempt_id uuid not null,
    member_id uuid not null,
    tried_at timestamptz not null,
    tried_by uuid not null,
    answer text not null check (answer in ('YES', 'NO', 'LATER', 'NOT_REACHED', 'NO_MORE')),
    said text,
    primary key (municipality_id, attempt_id),
    foreign key (municipality_id, member_id) references outreach_member (municipality_id, member_id),
    foreign key (municipality_id, tried_by) references staff (municipality_id, staff_id)
);
create index outreach_attempt_member on outreach_attempt (municipality_id, member_id);

create table outreach_case (
    municipality_id text not null references municipality,
    campaign_id uuid not null,
    case_id uuid not null,
    primary key (municipality_id, campaign_id, case_id),
    foreign key (municipality_id, campaign_id) references outreach_campaign (municipality_id, campaign_id),
    foreign key (municipality_id, case_id) references case_file (municipality_id, case_id)
);

create table outreach_opt_out (
    municipality_id text not null references municipality,
    number text not null,
    said_on date not null,
    noted_by uuid not null,
    primary key (municipality_id, number),
    foreign key (municipality_id, noted_by) references staff (municipality_id, staff_id)
);

create table outreach_contact (
    municipality_id text not null references municipality,
    contact_id uuid not null,
    place text not null,
    on_date date not null,
    age int check (age between 0 and 120),
    language text not null,
    outcome text not null check (outcome in ('TALKED', 'LEAFLET', 'STEP', 'DECLINED')),
    women int not null check (women >= 0),
    men int not null check (men >= 0),
    not_stated int not null check (not_stated >= 0),
    noted_by uuid not null,
    noted_at timestamptz not null,
    taken_back_at timestamptz,
    primary key (municipality_id, contact_id),
    foreign key (municipality_id, noted_by) references staff (municipality_id, staff_id),
    check (women + men + not_stated > 0)
);
create index outreach_contact_time on outreach_contact (municipality_id, on_date);
