-- Who has read a machine's translation of a letter and stands for it. Another wording is another translation.
create table translation_approval (
    municipality_id text not null references municipality,
    language text not null,
    kind text not null,
    wording text not null check (wording ~ '^[0-9a-f]{64}$'),
    approved_by uuid not null,
    approved_at timestamptz not null,
    primary key (municipality_id, language, kind, wording),
    foreign key (municipality_id, approved_by) references staff (municipality_id, staff_id)
);

-- The lists of cases and referrals are narrowed by these; those few who have them are read first.
create index person_language on person (municipality_id, language);
create index person_interpreter on person (municipality_id, person_id) where interpreter is not null;
