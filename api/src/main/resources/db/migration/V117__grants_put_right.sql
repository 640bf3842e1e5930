-- A grant is put right when the state shares out more or a day becomes known, and what stood before is kept. The database writes it itself, so
-- that nothing that changes a grant can forget to.
alter table state_grant
    add column version int not null default 1,
    add column other_purposes boolean not null default false;

create table grant_change (
    municipality_id text not null references municipality,
    change_id bigint generated always as identity,
    grant_id uuid not null,
    at timestamptz not null,
    made_by text not null,
    field text not null,
    before text,
    after text,
    primary key (municipality_id, change_id),
    foreign key (municipality_id, grant_id) references state_grant (municipality_id, grant_id)
);
create index grant_change_grant on grant_change (municipality_id, grant_id, change_id);

create function keep_grant_change() returns trigger language plpgsql set search_path = public as $$
begin
    insert into grant_change (municipality_id, grant_id, at, made_by, field, before, after)
    select new.municipality_id, new.grant_id, clock_timestamp(),
           coalesce(nullif(current_setting('app.actor', true), ''), 'database'), n.key, o.value, n.value
    from jsonb_each_text(to_jsonb(new)) n
    join jsonb_each_text(to_jsonb(old)) o using (key)
    where n.value is distinct from o.value and n.key <> 'version'
    order by n.key;
    return null;
end $$;
create trigger keep_change after update on state_grant for each row execute function keep_grant_change();

-- The words about a rule under the name of the rule: empty words are none.
create function keep_condition_change() returns trigger language plpgsql set search_path = public as $$
begin
    insert into grant_change (municipality_id, grant_id, at, made_by, field, before, after)
    select new.municipality_id, new.grant_id, clock_timestamp(),
           coalesce(nullif(current_setting('app.actor', true), ''), 'database'), new.kind,
           nullif(concat_ws(', ', nullif(old.quote, ''), nullif(old.source, '')), ''),
           nullif(concat_ws(', ', nullif(new.quote, ''), nullif(new.source, '')), '')
    where (old.quote, old.source) is distinct from (new.quote, new.source);
    return null;
end $$;
create trigger keep_change after update on grant_condition for each row execute function keep_condition_change();
insert into grant_condition (municipality_id, grant_id, kind, quote, source)
select g.municipality_id, g.grant_id, k.kind, '', ''
from state_grant g
cross join (values ('ACTIVITIES'), ('COST_TYPES'), ('PERIOD'), ('TARGET_GROUP')) k (kind)
on conflict do nothing;

-- A grant that is not for talks has purposes of its own.
alter table grant_posting drop constraint grant_posting_purpose_check;
alter table grant_posting add constraint grant_posting_purpose_check
    check (purpose in ('START_TALKS', 'IMPROVE_TALKS', 'EXTEND_TALKS', 'ACTIVITY', 'OTHER'));
