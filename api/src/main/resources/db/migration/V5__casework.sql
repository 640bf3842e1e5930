create table case_file (
    municipality_id text not null references municipality,
    case_id uuid not null,
    number text not null,
    person_id uuid not null,
    unit_id uuid not null,
    guide_id uuid,
    way_in text not null,
    way_in_detail text not null,
    opened_at timestamptz not null,
    state text not null check (state in ('CONTACTING', 'TALK_BOOKED', 'PLAN_READY', 'MATCHED', 'PARTICIPATING', 'PAUSED', 'CLOSED')),
    state_since timestamptz not null,
    attempts int not null default 0,
    contact_on date,
    talk_at timestamptz,
    talk_mode text check (talk_mode in ('HOME', 'PLACE', 'PHONE')),
    talk_place text,
    talk_on date,
    first_attended_on date,
    paused_state text,
    paused_until date,
    pause_reason text check (pause_reason in ('ILLNESS', 'TRAVEL', 'WAITING_LIST', 'OTHER')),
    close_reason text,
    closed_at timestamptz,
    milestone text,
    next_step text,
    next_step_on date,
    version int not null default 0,
    primary key (municipality_id, case_id),
    unique (municipality_id, number),
    foreign key (municipality_id, person_id) references person (municipality_id, person_id),
    foreign key (municipality_id, unit_id) references unit (municipality_id, unit_id),
    foreign key (municipality_id, guide_id) references staff (municipality_id, staff_id)
);
create unique index case_file_one_open on case_file (municipality_id, person_id) where state <> 'CLOSED';
create index case_file_guide on case_file (municipality_id, guide_id, next_step_on, case_id) where state <> 'CLOSED';
create index case_file_open on case_file (municipality_id, next_step_on, case_id) where state <> 'CLOSED';
create index case_file_closed on case_file (municipality_id, closed_at desc, case_id desc) where state = 'CLOSED';
create index case_file_person on case_file (municipality_id, person_id);
alter table referral add foreign key (municipality_id, case_id) references case_file (municipality_id, case_id);
create table case_event (
    municipality_id text not null references municipality,
    event_id uuid not null,
    case_id uuid not null,
    at timestamptz not null,
    kind text not null,
    key_event boolean not null,
    actor_id text not null,
    actor_name text not null,
    facts jsonb not null,
    primary key (municipality_id, event_id),
    foreign key (municipality_id, case_id) references case_file (municipality_id, case_id)
);
create index case_event_case on case_event (municipality_id, case_id, event_id desc);
create table contact_attempt (
    municipality_id text not null references municipality,
    attempt_id uuid not null,
    case_id uuid not null,
    at timestamptz not null,
    channel text not null check (channel in ('PHONE', 'LETTER', 'SMS', 'VISIT')),
    outcome text not null check (outcome in ('NO_ANSWER', 'LETTER_SENT', 'CALL_BACK', 'TALK_BOOKED', 'TALK_DECLINED')),
    note text,
    staff_id uuid not null,
    primary key (municipality_id, attempt_id),
    foreign key (municipality_id, case_id) references case_file (municipality_id, case_id)
);
create index contact_attempt_case on contact_attempt (municipality_id, case_id);
create table health_talk_draft (
    municipality_id text not null references municipality,
    case_id uuid not null,
    answers jsonb not null,
    step int not null,
    saved_at timestamptz not null,
    saved_by uuid not null,
    version int not null default 0,
    primary key (municipality_id, case_id),
    foreign key (municipality_id, case_id) references case_file (municipality_id, case_id)
);
create table health_talk (
    municipality_id text not null references municipality,
    talk_id uuid not null,
    case_id uuid not null,
    held_on date not null,
    mode text not null check (mode in ('HOME', 'PLACE', 'PHONE')),
    form_version text not null,
    important text,
    wishes text,
    barriers text[] not null,
    easing text,
    interests text[] not null,
    not_evenings boolean not null,
    companion_wanted boolean not null,
    home_care boolean,
    informed_of_right boolean not null,
    answers jsonb not null default '{}',
    signed_at timestamptz not null,
    signed_by uuid not null,
    primary key (municipality_id, talk_id),
    foreign key (municipality_id, case_id) references case_file (municipality_id, case_id)
);
create index health_talk_case on health_talk (municipality_id, case_id);
create index health_talk_held on health_talk (municipality_id, held_on);
create table plan_goal (
    municipality_id text not null references municipality,
    goal_id uuid not null,
    case_id uuid not null,
    position int not null,
    wish text not null,
    action text not null,
    due_on date,
    primary key (municipality_id, goal_id),
    foreign key (municipality_id, case_id) references case_file (municipality_id, case_id)
);
create index plan_goal_case on plan_goal (municipality_id, case_id);
create table measurement (
    municipality_id text not null references municipality,
    measurement_id uuid not null,
    case_id uuid not null,
    occasion text not null check (occasion in ('BASELINE', 'THREE_MONTHS', 'SIX_MONTHS')),
    instrument text not null,
    instrument_version text not null,
    mode text not null,
    language text not null,
    answers jsonb not null,
    score int,
    measured_on date not null,
    primary key (municipality_id, measurement_id),
    unique (municipality_id, case_id, occasion, instrument),
    foreign key (municipality_id, case_id) references case_file (municipality_id, case_id)
);
create table follow_up (
    municipality_id text not null references municipality,
    case_id uuid not null,
    occasion text not null check (occasion in ('THREE_MONTHS', 'SIX_MONTHS')),
    opens_on date not null,
    due_on date not null,
    status text not null check (status in ('DUE', 'DONE', 'NOT_REACHED', 'CANCELLED')),
    settled_at timestamptz,
    settled_by uuid,
    participation text check (participation in ('PARTICIPATING', 'STOPPED', 'NEVER_STARTED')),
    helped text,
    hindered text,
    agreed text,
    new_barriers text[] not null default '{}',
    primary key (municipality_id, case_id, occasion),
    foreign key (municipality_id, case_id) references case_file (municipality_id, case_id)
);
create index follow_up_due on follow_up (municipality_id, due_on) where status = 'DUE';
create table suggestion (
    municipality_id text not null references municipality,
    suggestion_id uuid not null,
    case_id uuid not null,
    activity_id uuid not null,
    place_id uuid,
    offered_at timestamptz not null,
    offered_by uuid not null,
    how text not null check (how in ('PRINT', 'PHONE', 'LETTER', 'SMS')),
    answer text not null check (answer in ('THINKING', 'YES', 'NO')),
    answered_at timestamptz,
    no_reason text,
    override_reason text,
    primary key (municipality_id, suggestion_id),
    foreign key (municipality_id, case_id) references case_file (municipality_id, case_id),
    foreign key (municipality_id, place_id) references meeting_place (municipality_id, place_id),
    foreign key (municipality_id, activity_id) references activity (municipality_id, activity_id)
);
create index suggestion_case on suggestion (municipality_id, case_id);
create table unmet_need (
    municipality_id text not null references municipality,
    need_id uuid not null,
    case_id uuid not null,
    at timestamptz not null,
    description text not null,
    area text,
    primary key (municipality_id, need_id),
    foreign key (municipality_id, case_id) references case_file (municipality_id, case_id)
);
create table booking (
    municipality_id text not null references municipality,
    booking_id uuid not null,
    case_id uuid not null,
    session_id uuid not null,
    booked_at timestamptz not null,
    booked_by uuid not null,
    companion text,
    transport text,
    outcome text not null check (outcome in ('BOOKED', 'CAME', 'NO_SHOW', 'CANCELLED')),
    outcome_at timestamptz,
    outcome_by uuid,
    asked_by text check (asked_by in ('PERSON', 'RELATIVE', 'GUIDE', 'ORGANISER')),
    outcome_reason text,
    moved_from uuid,
    version int not null default 0,
    primary key (municipality_id, booking_id),
    foreign key (municipality_id, case_id) references case_file (municipality_id, case_id),
    foreign key (municipality_id, session_id) references activity_session (municipality_id, session_id)
);
create unique index booking_once on booking (municipality_id, case_id, session_id) where outcome <> 'CANCELLED';
create index booking_session on booking (municipality_id, session_id);
create index booking_case on booking (municipality_id, case_id);
