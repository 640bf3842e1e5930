-- What volunteers give beside the money, and what a change would cost and give.
create table volunteer_hours (
    municipality_id text not null references municipality,
    place_id uuid not null,
    year int not null check (year between 2000 and 2100),
    hours numeric(8, 1) not null check (hours >= 0),
    shadow_ore bigint check (shadow_ore > 0),
    noted_at timestamptz not null,
    noted_by uuid not null,
    primary key (municipality_id, place_id, year),
    foreign key (municipality_id, place_id) references meeting_place (municipality_id, place_id),
    foreign key (municipality_id, noted_by) references staff (municipality_id, staff_id)
);

create table cost_scenario (
    municipality_id text not null references municipality,
    scenario_id uuid not null,
    title text not null,
    background text not null,
    alternative text not null,
    perspective text not null,
    result text not null,
    written_at timestamptz not null,
    written_by uuid not null,
    primary key (municipality_id, scenario_id),
    foreign key (municipality_id, written_by) references staff (municipality_id, staff_id)
);

create table cost_scenario_line (
    municipality_id text not null references municipality,
    scenario_id uuid not null,
    position int not null,
    payer text not null check (payer in ('MUNICIPALITY', 'REGION', 'PERSON')),
    effect text not null check (effect in ('COSTS', 'SAVES', 'FREES')),
    label text not null,
    amount_ore bigint not null check (amount_ore > 0),
    primary key (municipality_id, scenario_id, position),
    foreign key (municipality_id, scenario_id) references cost_scenario (municipality_id, scenario_id)
);
