create table person_contact (
    municipality_id text not null references municipality,
    contact_id uuid not null,
    person_id uuid not null,
    name text not null,
    relation text not null,
    role text not null check (role in ('RELATIVE', 'LEGAL_REPRESENTATIVE', 'FRIEND', 'NEIGHBOUR', 'OTHER')),
    phone text,
    emergency boolean not null,
    own_person_id uuid,
    kept_at timestamptz not null,
    kept_by uuid not null,
    removed_at timestamptz,
    removed_by uuid,
    primary key (municipality_id, contact_id),
    foreign key (municipality_id, person_id) references person (municipality_id, person_id),
    foreign key (municipality_id, own_person_id) references person (municipality_id, person_id),
    foreign key (municipality_id, kept_by) references staff (municipality_id, staff_id),
    foreign key (municipality_id, removed_by) references staff (municipality_id, staff_id),
    check (own_person_id <> person_id)
);
create index person_contact_person on person_contact (municipality_id, person_id);

-- The one that a consent towards a relative is about; the party's name is kept as it was then.
alter table consent add column contact_id uuid;
alter table consent add foreign key (municipality_id, contact_id) references person_contact (municipality_id, contact_id);
