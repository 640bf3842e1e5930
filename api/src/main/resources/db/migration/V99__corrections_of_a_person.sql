-- What is known of a person is put right, and what stood before is kept. The database writes it itself, so that nothing that changes a person
-- can forget to.
create table person_change (
    municipality_id text not null references municipality,
    change_id bigint generated always as identity,
    person_id uuid not null,
    at timestamptz not null,
    made_by text not null,
    field text not null,
    before text,
    after text,
    primary key (municipality_id, change_id),
    foreign key (municipality_id, person_id) references person (municipality_id, person_id)
);
create index person_change_person on person_change (municipality_id, person_id, change_id);

create function keep_person_change() returns trigger language plpgsql set search_path = public as $$
begin
    insert into person_change (municipality_id, person_id, at, made_by, field, before, after)
    select new.municipality_id, new.person_id, clock_timestamp(),
           coalesce(nullif(current_setting('app.actor', true), ''), 'database'), n.key, o.value, n.value
    from jsonb_each_text(to_jsonb(new)) n
    join jsonb_each_text(to_jsonb(old)) o using (key)
    where n.value is distinct from o.value and n.key <> 'version'
    order by n.key;
    return null;
end $$;
create trigger keep_change after update on person for each row execute function keep_person_change();
