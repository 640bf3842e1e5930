create table person (
    municipality_id text not null references municipality,
    person_id uuid not null,
    number_kind text not null check (number_kind in ('PERSONNUMMER', 'SAMORDNINGSNUMMER', 'RESERVNUMMER')),
    number text not null,
    given_name text not null,
    family_name text not null,
    birth_year int,
    sex text not null check (sex in ('WOMAN', 'MAN', 'UNKNOWN')),
    protection text not null default 'NONE' check (protection in ('NONE', 'SEKRETESSMARKERING', 'SKYDDAD_FOLKBOKFORING')),
    phone text,
    phone_note text,
    street text,
    postal_code text,
    city text,
    contact_preference text not null default 'PHONE' check (contact_preference in ('PHONE', 'LETTER', 'SMS', 'RELATIVE')),
    language text not null default 'sv',
    interpreter text,
    lives_alone boolean,
    version int not null default 0,
    primary key (municipality_id, person_id),
    unique (municipality_id, number)
);
create index person_family_name on person (municipality_id, lower(family_name) text_pattern_ops, lower(given_name) text_pattern_ops);
create table consent (
    municipality_id text not null references municipality,
    consent_id uuid not null,
    person_id uuid not null,
    direction text not null check (direction in ('TO_MUNICIPALITY', 'TO_HEALTH_CENTRE', 'TO_ASSOCIATION', 'TO_RELATIVE')),
    party_unit_id uuid,
    party_name text not null,
    items text[] not null,
    basis text not null check (basis in ('CONSENT', 'OSL_25_13', 'OTHER')),
    motive text,
    form text not null check (form in ('ORAL', 'WRITTEN', 'ELECTRONIC')),
    given_on date not null,
    asked_by text not null,
    valid_until date,
    withdrawn_at timestamptz,
    primary key (municipality_id, consent_id),
    foreign key (municipality_id, person_id) references person (municipality_id, person_id),
    foreign key (municipality_id, party_unit_id) references unit (municipality_id, unit_id)
);
create index consent_person on consent (municipality_id, person_id);
