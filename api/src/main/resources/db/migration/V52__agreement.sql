create table agreement (
    municipality_id text not null references municipality,
    agreement_id uuid not null,
    place_id uuid not null,
    organiser text not null,
    reference text,
    valid_from date not null,
    valid_to date,
    premises text,
    reimbursement_ore bigint not null check (reimbursement_ore >= 0),
    rent_ore bigint not null check (rent_ore >= 0),
    rent_per text not null check (rent_per in ('YEAR', 'OCCASION')),
    written_by uuid not null,
    written_at timestamptz not null,
    primary key (municipality_id, agreement_id),
    check (valid_to is null or valid_to >= valid_from),
    foreign key (municipality_id, place_id) references meeting_place (municipality_id, place_id),
    foreign key (municipality_id, written_by) references staff (municipality_id, staff_id)
);
create index agreement_place on agreement (municipality_id, place_id, valid_from);

create table agreement_closure (
    municipality_id text not null references municipality,
    closure_id uuid not null,
    agreement_id uuid not null,
    from_on date not null,
    to_on date not null,
    reason text not null,
    primary key (municipality_id, closure_id),
    check (to_on >= from_on),
    foreign key (municipality_id, agreement_id) references agreement (municipality_id, agreement_id)
);
create index agreement_closure_agreement on agreement_closure (municipality_id, agreement_id);

create table agreement_requirement (
    municipality_id text not null references municipality,
    requirement_id uuid not null,
    agreement_id uuid not null,
    kind text not null check (kind in ('WALK', 'CHAIR_GYMNASTICS', 'LARGER_HEALTH_ACTIVITY', 'ACTIVITIES',
                                       'OUTSIDE_WEEKDAY_DAYTIME', 'LUNCH')),
    at_least int not null check (at_least between 1 and 99),
    paragraph text not null,
    valid_from date not null,
    valid_to date,
    primary key (municipality_id, requirement_id),
    check (valid_to is null or valid_to >= valid_from),
    foreign key (municipality_id, agreement_id) references agreement (municipality_id, agreement_id)
);
create index agreement_requirement_agreement on agreement_requirement (municipality_id, agreement_id, kind, valid_from);

create table agreement_exception (
    municipality_id text not null references municipality,
    exception_id uuid not null,
    requirement_id uuid not null,
    from_on date not null,
    to_on date not null,
    reason text not null,
    approved_by uuid not null,
    approved_at timestamptz not null,
    primary key (municipality_id, exception_id),
    check (to_on >= from_on),
    foreign key (municipality_id, requirement_id) references agreement_requirement (municipality_id, requirement_id),
    foreign key (municipality_id, approved_by) references staff (municipality_id, staff_id)
);
create index agreement_exception_requirement on agreement_exception (municipality_id, requirement_id);
