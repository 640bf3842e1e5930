create table person_name (
    municipality_id text not null references municipality,
    person_id uuid not null,
    word text collate "C" not null,
    sound text collate "C" not null,
    primary key (municipality_id, person_id, word),
    foreign key (municipality_id, person_id) references person (municipality_id, person_id)
);
create index person_name_word on person_name (municipality_id, word);
create index person_name_sound on person_name (municipality_id, sound);
drop index person_family_name;
-- The names of someone who may not be seen may not be read either.
create policy protected_identity on person_name as restrictive using (exists (
    select from person p where p.municipality_id = person_name.municipality_id and p.person_id = person_name.person_id));
alter table case_file add check (way_in in (
    'HEALTH_CENTRE', 'MUNICIPAL_HEALTH', 'DENTAL_CARE', 'NEEDS_ASSESSMENT', 'HOME_CARE', 'SHORT_STAY', 'CONGREGATION', 'ASSOCIATION',
    'RELATIVE', 'FRIEND', 'LANDLORD', 'FUNERAL_DIRECTOR', 'SELF', 'OUTREACH', 'OTHER'));
create table case_intake (
    municipality_id text not null references municipality,
    case_id uuid not null,
    told_by_name text,
    told_by_unit text,
    told_by_phone text,
    reason text not null,
    urgent boolean not null,
    consent_id uuid not null,
    primary key (municipality_id, case_id),
    foreign key (municipality_id, case_id) references case_file (municipality_id, case_id),
    foreign key (municipality_id, consent_id) references consent (municipality_id, consent_id)
);
