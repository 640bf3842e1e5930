-- That the one who asks for a grant's money is approved by Socialstyrelsen, so that nothing more has to be done about it.
create table grant_ombud (
    municipality_id text not null references municipality,
    grant_id uuid not null,
    noted_at timestamptz not null,
    noted_by uuid not null,
    primary key (municipality_id, grant_id),
    foreign key (municipality_id, grant_id) references state_grant (municipality_id, grant_id),
    foreign key (municipality_id, noted_by) references staff (municipality_id, staff_id)
);
