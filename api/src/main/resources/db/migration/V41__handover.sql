create table absence (
    municipality_id text not null references municipality,
    absence_id uuid not null,
    staff_id uuid not null,
    from_on date not null,
    until_on date not null,
    noted_by uuid not null,
    noted_at timestamptz not null,
    ended_at timestamptz,
    primary key (municipality_id, absence_id),
    check (until_on >= from_on),
    foreign key (municipality_id, staff_id) references staff (municipality_id, staff_id),
    foreign key (municipality_id, noted_by) references staff (municipality_id, staff_id)
);
create index absence_staff on absence (municipality_id, staff_id, until_on) where ended_at is null;

create table handover (
    municipality_id text not null references municipality,
    handover_id uuid not null,
    from_guide uuid not null,
    made_by uuid not null,
    made_at timestamptz not null,
    undone_at timestamptz,
    primary key (municipality_id, handover_id),
    foreign key (municipality_id, from_guide) references staff (municipality_id, staff_id),
    foreign key (municipality_id, made_by) references staff (municipality_id, staff_id)
);

create table handover_case (
    municipality_id text not null references municipality,
    handover_id uuid not null,
    case_id uuid not null,
    to_guide uuid,
    case_version int,
    refusal text check (refusal in ('CLOSED', 'MEANWHILE', 'PROTECTED')),
    taken_back boolean not null default false,
    primary key (municipality_id, handover_id, case_id),
    check ((to_guide is null) = (refusal is not null)),
    foreign key (municipality_id, handover_id) references handover (municipality_id, handover_id),
    foreign key (municipality_id, case_id) references case_file (municipality_id, case_id),
    foreign key (municipality_id, to_guide) references staff (municipality_id, staff_id)
);
