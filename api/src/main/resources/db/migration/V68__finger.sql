create table finger_rule (
    municipality_id text not null references municipality,
    rule_id uuid not null,
    version int not null check (version > 0),
    source text not null,
    least_age int not null check (least_age between 0 and 120),
    least_index int not null check (least_index >= 0),
    questions jsonb not null,
    kept_by uuid not null,
    kept_at timestamptz not null,
    primary key (municipality_id, rule_id),
    unique (municipality_id, version),
    foreign key (municipality_id, kept_by) references staff (municipality_id, staff_id)
);

create table finger_programme (
    municipality_id text not null references municipality,
    programme_id uuid not null,
    name text not null,
    rule_id uuid not null,
    places int not null check (places between 1 and 500),
    starts_on date not null,
    ends_on date not null,
    answer_days int not null check (answer_days between 1 and 60),
    opened_by uuid not null,
    opened_at timestamptz not null,
    primary key (municipality_id, programme_id),
    unique (municipality_id, name),
    check (ends_on > starts_on),
    foreign key (municipality_id, rule_id) references finger_rule (municipality_id, rule_id),
    foreign key (municipality_id, opened_by) references staff (municipality_id, staff_id)
);

create table finger_measure (
    municipality_id text not null references municipality,
    measure_id uuid not null,
    programme_id uuid not null,
    position int not null,
    name text not null,
    unit text not null,
    primary key (municipality_id, measure_id),
    unique (municipality_id, programme_id, position),
    foreign key (municipality_id, programme_id) references finger_programme (municipality_id, programme_id)
);

create table finger_application (
    municipality_id text not null references municipality,
    application_id uuid not null,
    programme_id uuid not null,
    number int not null,
    person_id uuid not null,
    age int,
    home text not null check (home in ('ORDINARY', 'SHELTERED', 'CARE_HOME')),
    answers jsonb not null,
    applied_on date not null,
    consent_form text not null check (consent_form in ('ORAL', 'WRITTEN')),
    withdrawn_on date,
    left_on date,
    left_reason text,
    noted_by uuid not null,
    noted_at timestamptz not null,
    primary key (municipality_id, application_id),
    unique (municipality_id, programme_id, number),
    unique (municipality_id, programme_id, person_id),
    check ((left_on is null) = (left_reason is null)),
    foreign key (municipality_id, programme_id) references finger_programme (municipality_id, programme_id),
    foreign key (municipality_id, person_id) references person (municipality_id, person_id),
    foreign key (municipality_id, noted_by) references staff (municipality_id, staff_id)
);
create index finger_application_person on finger_application (municipality_id, person_id);

create table finger_offer (
    municipality_id text not null references municipality,
    application_id uuid not null,
    offered_on date not null,
    answer_by date not null,
    offered_by text not null,
    outcome text check (outcome in ('ACCEPTED', 'DECLINED', 'LAPSED')),
    answered_at timestamptz,
    primary key (municipality_id, application_id),
    check (answer_by >= offered_on),
    check ((outcome is null) = (answered_at is null)),
    foreign key (municipality_id, application_id) references finger_application (municipality_id, application_id)
);

create table finger_value (
    municipality_id text not null references municipality,
    application_id uuid not null,
    measure_id uuid not null,
    occasion text not null check (occasion in ('BEFORE', 'AFTER')),
    value numeric(8, 2) not null,
    measured_on date not null,
    noted_by uuid not null,
    noted_at timestamptz not null,
    primary key (municipality_id, application_id, measure_id, occasion),
    foreign key (municipality_id, application_id) references finger_application (municipality_id, application_id),
    foreign key (municipality_id, measure_id) references finger_measure (municipality_id, measure_id),
    foreign key (municipality_id, noted_by) references staff (municipality_id, staff_id)
);

create table finger_vascular_note (
    municipality_id text not null references municipality,
    note_id uuid not null,
    application_id uuid not null,
    way text not null check (way in ('MESSAGE', 'LETTER')),
    text text not null,
    written_by uuid not null,
    written_at timestamptz not null,
    primary key (municipality_id, note_id),
    foreign key (municipality_id, application_id) references finger_application (municipality_id, application_id),
    foreign key (municipality_id, written_by) references staff (municipality_id, staff_id)
);
create index finger_vascular_note_application on finger_vascular_note (municipality_id, application_id);
