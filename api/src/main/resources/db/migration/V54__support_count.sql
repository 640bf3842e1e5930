create table support_count (
    municipality_id text not null references municipality,
    count_id uuid not null,
    service text not null check (service in ('IT_SUPPORT', 'HANDYMAN', 'SIGHT_AND_HEARING', 'CARERS', 'ELDER_SUPPORT')),
    on_date date not null,
    form text not null check (form in ('CONTACT', 'HOME_VISIT', 'GROUP')),
    sex text not null check (sex in ('WOMAN', 'MAN', 'UNKNOWN')),
    age int check (age between 0 and 120),
    occasions int not null check (occasions >= 0),
    visits int not null check (visits >= 0),
    persons int not null check (persons >= 0),
    new_persons int not null check (new_persons between 0 and persons),
    noted_by uuid not null,
    noted_at timestamptz not null,
    taken_back_at timestamptz,
    primary key (municipality_id, count_id),
    foreign key (municipality_id, noted_by) references staff (municipality_id, staff_id)
);
create index support_count_time on support_count (municipality_id, on_date);
