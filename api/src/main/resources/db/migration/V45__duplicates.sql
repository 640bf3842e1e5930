-- Two records of one person become one: what the municipality does moves to the record that stays, and each referral keeps the record with the
-- number that it was sent with.
alter table person add column merged_into uuid;
alter table person add column protection_as_sent text
    check (protection_as_sent in ('NONE', 'SEKRETESSMARKERING', 'SKYDDAD_FOLKBOKFORING'));
alter table person add foreign key (municipality_id, merged_into) references person (municipality_id, person_id);
alter table person add check (merged_into <> person_id);
create index person_merged on person (municipality_id, merged_into) where merged_into is not null;

create table person_merge (
    municipality_id text not null references municipality,
    merge_id uuid not null,
    kept_id uuid not null,
    absorbed_id uuid not null,
    merged_at timestamptz not null,
    merged_by uuid not null,
    account jsonb not null,
    undone_at timestamptz,
    undone_by uuid,
    primary key (municipality_id, merge_id),
    foreign key (municipality_id, kept_id) references person (municipality_id, person_id),
    foreign key (municipality_id, absorbed_id) references person (municipality_id, person_id),
    foreign key (municipality_id, merged_by) references staff (municipality_id, staff_id),
    foreign key (municipality_id, undone_by) references staff (municipality_id, staff_id),
    check (kept_id <> absorbed_id),
    check ((undone_at is null) = (undone_by is null))
);
create unique index person_merge_once on person_merge (municipality_id, absorbed_id) where undone_at is null;
create index person_merge_kept on person_merge (municipality_id, kept_id);

create table not_duplicate (
    municipality_id text not null references municipality,
    decision_id uuid not null,
    first_id uuid not null,
    second_id uuid not null,
    decided_at timestamptz not null,
    decided_by uuid not null,
    reason text not null,
    taken_back_at timestamptz,
    taken_back_by uuid,
    primary key (municipality_id, decision_id),
    foreign key (municipality_id, first_id) references person (municipality_id, person_id),
    foreign key (municipality_id, second_id) references person (municipality_id, person_id),
    foreign key (municipality_id, decided_by) references staff (municipality_id, staff_id),
    foreign key (municipality_id, taken_back_by) references staff (municipality_id, staff_id),
    check (first_id < second_id),
    check ((taken_back_at is null) = (taken_back_by is null))
);
create unique index not_duplicate_once on not_duplicate (municipality_id, first_id, second_id) where taken_back_at is null;

-- Who may not see a person may not see what was decided about the person's records either.
create policy protected_identity on person_merge as restrictive using (exists (
    select from person p where p.municipality_id = person_merge.municipality_id and p.person_id = person_merge.kept_id));
create policy protected_identity on not_duplicate as restrictive using (
    exists (select from person p where p.municipality_id = not_duplicate.municipality_id and p.person_id = not_duplicate.first_id)
    and exists (select from person p where p.municipality_id = not_duplicate.municipality_id and p.person_id = not_duplicate.second_id));
