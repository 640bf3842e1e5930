-- What the meeting places cost in a year, by kind and payer: of one place, or shared by all.
create table place_cost (
    municipality_id text not null references municipality,
    cost_id uuid not null,
    place_id uuid,
    year int not null check (year between 2000 and 2100),
    kind text not null check (kind in ('RENT', 'FOOD_CONTROL', 'STAFF', 'EQUIPMENT', 'OTHER')),
    payer text not null check (payer in ('MUNICIPALITY', 'ASSOCIATION')),
    amount_ore bigint not null check (amount_ore >= 0),
    noted_at timestamptz not null,
    noted_by uuid not null,
    primary key (municipality_id, cost_id),
    unique nulls not distinct (municipality_id, year, place_id, kind, payer),
    foreign key (municipality_id, place_id) references meeting_place (municipality_id, place_id),
    foreign key (municipality_id, noted_by) references staff (municipality_id, staff_id)
);
