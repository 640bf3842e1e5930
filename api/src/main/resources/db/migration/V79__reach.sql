-- How many residents there are in the groups that a municipality wants to reach, as a manager imported them. The latest import of a year counts;
-- those before it stay as they were.
create table population_import (
    municipality_id text not null references municipality,
    import_id uuid not null,
    year int not null check (year between 1990 and 2100),
    imported_at timestamptz not null,
    imported_by uuid not null,
    primary key (municipality_id, import_id),
    foreign key (municipality_id, imported_by) references staff (municipality_id, staff_id)
);
create index population_import_of on population_import (municipality_id, year, imported_at);

create table population_figure (
    municipality_id text not null,
    import_id uuid not null,
    line int not null,
    reach_group text not null check (reach_group in ('EVERYONE', 'SINGLE_MEN', 'INTERPRETER', 'FAR')),
    sex text check (sex in ('WOMAN', 'MAN')),
    age_from int,
    age_to int,
    persons int not null check (persons between 0 and 9999999),
    source text not null check (char_length(source) between 1 and 200),
    primary key (municipality_id, import_id, line),
    foreign key (municipality_id, import_id) references population_import (municipality_id, import_id)
);

-- Postal codes of the places that lie far away, from a year on. A list that counts is never changed: two lists for one year would tell who lives
-- in the code between them.
create table far_places (
    municipality_id text not null references municipality,
    from_year int not null check (from_year between 1990 and 2100),
    postal_codes text not null check (postal_codes ~ '^[0-9]{5}( [0-9]{5})*$'),
    kept_at timestamptz not null,
    kept_by uuid not null,
    primary key (municipality_id, from_year),
    foreign key (municipality_id, kept_by) references staff (municipality_id, staff_id)
);
