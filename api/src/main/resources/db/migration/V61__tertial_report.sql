-- What a unit has promised its board for a year, and how it went: goals in a tree, indicators under them, and what a manager says of each.
create table board_goal (
    municipality_id text not null references municipality,
    goal_id uuid not null,
    year int not null,
    parent_id uuid,
    level text not null check (level in ('AREA', 'BOARD', 'UNIT')),
    title text not null,
    expected text,
    position int not null,
    made_by uuid not null,
    made_at timestamptz not null,
    removed_at timestamptz,
    primary key (municipality_id, goal_id),
    foreign key (municipality_id, parent_id) references board_goal (municipality_id, goal_id),
    foreign key (municipality_id, made_by) references staff (municipality_id, staff_id)
);
create index board_goal_year on board_goal (municipality_id, year, position);

create table board_indicator (
    municipality_id text not null references municipality,
    indicator_id uuid not null,
    goal_id uuid not null,
    name text not null,
    source text not null check (source in ('MANUAL', 'COMPLAINTS', 'PRAISE', 'FEEDBACK_GIVEN', 'MEASURES_TAKEN', 'VISITS', 'SESSIONS_HELD',
        'TALKS_OFFERED', 'TALKS_HELD', 'SUPPORT_VISITS', 'IT_SUPPORT_PERSONS', 'HANDYMAN_PERSONS', 'SIGHT_AND_HEARING_PERSONS',
        'CARERS_PERSONS', 'ELDER_SUPPORT_PERSONS')),
    unit text not null check (unit in ('COUNT', 'PER_CENT', 'INDEX')),
    definition text,
    last_year numeric(12, 2),
    target numeric(12, 2),
    made_by uuid not null,
    made_at timestamptz not null,
    removed_at timestamptz,
    primary key (municipality_id, indicator_id),
    foreign key (municipality_id, goal_id) references board_goal (municipality_id, goal_id),
    foreign key (municipality_id, made_by) references staff (municipality_id, staff_id),
    check (source <> 'MANUAL' or definition is not null)
);
create index board_indicator_goal on board_indicator (municipality_id, goal_id);

create table board_value (
    municipality_id text not null references municipality,
    value_id uuid not null,
    indicator_id uuid not null,
    third text not null check (third in ('T1', 'T2', 'VB')),
    outcome numeric(12, 2),
    women numeric(12, 2),
    men numeric(12, 2),
    noted_by uuid not null,
    noted_at timestamptz not null,
    primary key (municipality_id, value_id),
    foreign key (municipality_id, indicator_id) references board_indicator (municipality_id, indicator_id),
    foreign key (municipality_id, noted_by) references staff (municipality_id, staff_id)
);
create index board_value_indicator on board_value (municipality_id, indicator_id, third, noted_at desc);

create table board_verdict (
    municipality_id text not null references municipality,
    verdict_id uuid not null,
    goal_id uuid not null,
    third text not null check (third in ('T1', 'T2', 'VB')),
    verdict text not null check (verdict in ('FULLY', 'PARTLY', 'NOT')),
    judged_by uuid not null,
    judged_at timestamptz not null,
    primary key (municipality_id, verdict_id),
    foreign key (municipality_id, goal_id) references board_goal (municipality_id, goal_id),
    foreign key (municipality_id, judged_by) references staff (municipality_id, staff_id)
);
create index board_verdict_goal on board_verdict (municipality_id, goal_id, third, judged_at desc);
