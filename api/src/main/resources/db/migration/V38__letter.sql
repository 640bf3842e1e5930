create table letter (
    municipality_id text not null references municipality,
    letter_id uuid not null,
    case_id uuid not null,
    kind text not null check (kind in ('FIRST_CONTACT', 'NOT_REACHED', 'TALK_TIME', 'ACTIVITY_TIME', 'FOLLOW_UP', 'CLOSING')),
    language text not null,
    size text not null check (size in ('LARGE', 'EXTRA_LARGE')),
    words jsonb not null,
    written_at timestamptz not null,
    written_by uuid not null,
    primary key (municipality_id, letter_id),
    foreign key (municipality_id, case_id) references case_file (municipality_id, case_id),
    foreign key (municipality_id, written_by) references staff (municipality_id, staff_id)
);
create index letter_case on letter (municipality_id, case_id, letter_id desc);
