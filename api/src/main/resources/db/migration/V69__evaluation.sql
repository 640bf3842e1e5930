create table evaluation_plan (
    municipality_id text not null references municipality,
    plan_id uuid not null,
    title text not null,
    activity_id uuid,
    from_on date not null,
    to_on date not null,
    measures text[] not null check (cardinality(measures) > 0),
    need text not null,
    planning text not null,
    carrying_out text not null default '',
    following_up text not null default '',
    written_by uuid not null,
    written_at timestamptz not null,
    changed_at timestamptz not null,
    primary key (municipality_id, plan_id),
    unique (municipality_id, title),
    check (to_on >= from_on),
    foreign key (municipality_id, activity_id) references activity (municipality_id, activity_id),
    foreign key (municipality_id, written_by) references staff (municipality_id, staff_id)
);

create table evaluation_answer (
    municipality_id text not null references municipality,
    plan_id uuid not null,
    respondent text not null,
    measure text not null check (measure in ('WHO_5', 'DE_JONG_GIERVELD')),
    occasion text not null check (occasion in ('BASELINE', 'THREE_MONTHS', 'SIX_MONTHS')),
    version text not null,
    mode text not null check (mode in ('SELF', 'INTERVIEW', 'PHONE')),
    language text not null,
    answers jsonb not null,
    score int,
    read_in_by uuid not null,
    read_in_at timestamptz not null,
    primary key (municipality_id, plan_id, respondent, measure, occasion),
    foreign key (municipality_id, plan_id) references evaluation_plan (municipality_id, plan_id),
    foreign key (municipality_id, read_in_by) references staff (municipality_id, staff_id)
);

create table research_consent (
    municipality_id text not null references municipality,
    consent_id uuid not null,
    person_id uuid not null,
    form text not null check (form in ('ORAL', 'WRITTEN')),
    given_on date not null,
    noted_by uuid not null,
    withdrawn_at timestamptz,
    primary key (municipality_id, consent_id),
    foreign key (municipality_id, person_id) references person (municipality_id, person_id),
    foreign key (municipality_id, noted_by) references staff (municipality_id, staff_id)
);
create unique index research_consent_one on research_consent (municipality_id, person_id) where withdrawn_at is null;

create table research_export (
    municipality_id text not null references municipality,
    export_id uuid not null,
    purpose text not null,
    recipient text not null,
    from_on date not null,
    to_on date not null,
    rows int not null,
    fingerprint text not null,
    made_by uuid not null,
    made_at timestamptz not null,
    primary key (municipality_id, export_id),
    foreign key (municipality_id, made_by) references staff (municipality_id, staff_id)
);
