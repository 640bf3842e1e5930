create table warning_note (
    municipality_id text not null references municipality,
    warning_id uuid not null,
    person_id uuid not null,
    kind text not null check (kind in ('ANIMAL', 'VIOLENCE', 'INFECTION', 'PREMISES', 'OTHER')),
    text text not null,
    review_on date not null,
    written_at timestamptz not null,
    written_by uuid not null,
    reviewed_at timestamptz,
    reviewed_by uuid,
    ended_at timestamptz,
    ended_by uuid,
    end_reason text,
    primary key (municipality_id, warning_id),
    foreign key (municipality_id, person_id) references person (municipality_id, person_id),
    foreign key (municipality_id, written_by) references staff (municipality_id, staff_id),
    foreign key (municipality_id, reviewed_by) references staff (municipality_id, staff_id),
    foreign key (municipality_id, ended_by) references staff (municipality_id, staff_id),
    check ((ended_at is null) = (end_reason is null))
);
create index warning_note_person on warning_note (municipality_id, person_id, review_on);

create table pinned_note (
    municipality_id text not null references municipality,
    pin_id uuid not null,
    case_id uuid not null,
    event_id uuid not null,
    pinned_at timestamptz not null,
    pinned_by uuid not null,
    unpinned_at timestamptz,
    unpinned_by uuid,
    primary key (municipality_id, pin_id),
    foreign key (municipality_id, case_id) references case_file (municipality_id, case_id),
    foreign key (municipality_id, event_id) references case_event (municipality_id, event_id),
    foreign key (municipality_id, pinned_by) references staff (municipality_id, staff_id),
    foreign key (municipality_id, unpinned_by) references staff (municipality_id, staff_id)
);
create unique index pinned_note_once on pinned_note (municipality_id, event_id) where unpinned_at is null;
create index pinned_note_case on pinned_note (municipality_id, case_id);
