-- Whether names may exist in an activity (SoL 14:3 and 14:5). No row means that the duty to document holds.
create table documentation_mode (
    municipality_id text not null references municipality,
    mode_id uuid not null,
    activity_id uuid not null,
    mode text not null check (mode in ('DOCUMENTED', 'EXEMPT')),
    decision_number text,
    decided_on date,
    scope text,
    valid_from date not null,
    valid_to date,
    noted_at timestamptz not null,
    noted_by uuid not null,
    primary key (municipality_id, mode_id),
    check (mode = 'DOCUMENTED' or (decision_number is not null and decided_on is not null and scope is not null)),
    check (valid_to >= valid_from),
    foreign key (municipality_id, activity_id) references activity (municipality_id, activity_id),
    foreign key (municipality_id, noted_by) references staff (municipality_id, staff_id)
);
create index documentation_mode_activity on documentation_mode (municipality_id, activity_id);
