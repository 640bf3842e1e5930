-- Short messages by SMS and e-mail. The address is not kept: it is looked up when the message goes.
alter table unit add column queue_email text;
create table notice (
    municipality_id text not null references municipality,
    notice_id uuid not null,
    person_id uuid,
    unit_id uuid,
    medium text not null check (medium in ('EMAIL', 'SMS')),
    kind text not null check (kind in ('LATE_WORK', 'TIME_TOMORROW')),
    occasion text not null,
    queued_at timestamptz not null,
    state text not null check (state in ('QUEUED', 'SENT', 'OPTED_OUT', 'PROTECTED', 'NO_ADDRESS', 'TOO_LATE')),
    via text check (via in ('FILE', 'SMTP')),
    settled_at timestamptz,
    primary key (municipality_id, notice_id),
    unique (municipality_id, kind, occasion),
    foreign key (municipality_id, person_id) references person (municipality_id, person_id),
    foreign key (municipality_id, unit_id) references unit (municipality_id, unit_id),
    check ((person_id is null) <> (unit_id is null)),
    check ((state = 'SENT') = (via is not null)),
    check ((state = 'QUEUED') = (settled_at is null))
);
create index notice_person on notice (municipality_id, person_id);
create table notice_wish (
    municipality_id text not null references municipality,
    person_id uuid not null,
    medium text not null check (medium in ('EMAIL', 'SMS')),
    wanted boolean not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    primary key (municipality_id, person_id, medium),
    foreign key (municipality_id, person_id) references person (municipality_id, person_id),
    foreign key (municipality_id, changed_by) references staff (municipality_id, staff_id)
);
