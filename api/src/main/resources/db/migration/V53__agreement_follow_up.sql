create table place_comment (
    municipality_id text not null references municipality,
    comment_id uuid not null,
    place_id uuid not null,
    text text not null,
    written_by uuid not null,
    written_at timestamptz not null,
    primary key (municipality_id, comment_id),
    foreign key (municipality_id, place_id) references meeting_place (municipality_id, place_id),
    foreign key (municipality_id, written_by) references staff (municipality_id, staff_id)
);
create index place_comment_place on place_comment (municipality_id, place_id, written_at desc);

create table place_action (
    municipality_id text not null references municipality,
    action_id uuid not null,
    place_id uuid not null,
    what text not null,
    owner text not null,
    due_on date not null,
    done_on date,
    noted_by uuid not null,
    noted_at timestamptz not null,
    primary key (municipality_id, action_id),
    foreign key (municipality_id, place_id) references meeting_place (municipality_id, place_id),
    foreign key (municipality_id, noted_by) references staff (municipality_id, staff_id)
);
create index place_action_place on place_action (municipality_id, place_id, due_on);

create table place_survey (
    municipality_id text not null references municipality,
    survey_id uuid not null,
    place_id uuid not null,
    asked_on date not null,
    question text not null,
    answers int not null check (answers >= 0),
    agreeing int not null check (agreeing between 0 and answers),
    noted_by uuid not null,
    noted_at timestamptz not null,
    primary key (municipality_id, survey_id),
    foreign key (municipality_id, place_id) references meeting_place (municipality_id, place_id),
    foreign key (municipality_id, noted_by) references staff (municipality_id, staff_id)
);
create index place_survey_place on place_survey (municipality_id, place_id, asked_on desc);

create table place_measurement (
    municipality_id text not null references municipality,
    measurement_id uuid not null,
    name text not null,
    from_on date not null,
    to_on date not null,
    places int check (places >= 0),
    meeting_all int not null check (meeting_all >= 0),
    source text not null,
    by_hand boolean not null,
    made_by uuid not null,
    made_at timestamptz not null,
    primary key (municipality_id, measurement_id),
    unique (municipality_id, name),
    check (to_on >= from_on),
    check (places is null or meeting_all <= places),
    foreign key (municipality_id, made_by) references staff (municipality_id, staff_id)
);

create table place_measurement_score (
    municipality_id text not null references municipality,
    measurement_id uuid not null,
    place_id uuid not null,
    requirements int not null,
    met int not null,
    primary key (municipality_id, measurement_id, place_id),
    check (met between 0 and requirements),
    foreign key (municipality_id, measurement_id) references place_measurement (municipality_id, measurement_id),
    foreign key (municipality_id, place_id) references meeting_place (municipality_id, place_id)
);
