-- The municipality keeps its own catalogue: facts are changed by people, and every change is kept.
alter table organiser add column ended_on date, add column version int not null default 1;
alter table meeting_place
    add column address text,
    add column phone text,
    add column assured_on date,
    add column ended_on date,
    add column version int not null default 1;
alter table activity add column target_group text, add column version int not null default 1;
alter table activity_schedule add column on_holidays boolean not null default false, add column version int not null default 1;

-- What no longer is as the series and the closed days say: made so by them, and undone by them, until a person decides.
alter table activity_session
    add column off_schedule text check (off_schedule in ('SCHEDULE', 'CLOSED', 'HELD')),
    add column off_reason text;

-- Days when a place, or every place, is closed; or a place is open though all the others are closed.
create table closed_period (
    municipality_id text not null references municipality,
    period_id uuid not null,
    place_id uuid,
    kind text not null check (kind in ('CLOSED', 'OPEN')),
    first_day date not null,
    last_day date not null,
    reason text not null,
    ended_at timestamptz,
    primary key (municipality_id, period_id),
    foreign key (municipality_id, place_id) references meeting_place (municipality_id, place_id),
    check (last_day >= first_day),
    check (kind = 'CLOSED' or place_id is not null)
);

-- Who changed what in the catalogue, from what to what. The database writes it itself, so that nothing that changes a fact can forget to.
create table catalogue_change (
    municipality_id text not null references municipality,
    change_id bigint generated always as identity,
    subject text not null check (subject in ('ORGANISER', 'PLACE', 'ACTIVITY', 'SERIES', 'CLOSED')),
    subject_id uuid not null,
    at timestamptz not null,
    made_by text not null,
    field text,
    before text,
    after text,
    primary key (municipality_id, change_id)
);
create index catalogue_change_subject on catalogue_change (municipality_id, subject_id, change_id);

create function keep_catalogue_change() returns trigger language plpgsql set search_path = public as $$
declare
    actor text := coalesce(nullif(current_setting('app.actor', true), ''), 'database');
    subject_id uuid := cast(to_jsonb(new) ->> tg_argv[1] as uuid);
begin
    if tg_op = 'INSERT' then
        insert into catalogue_change (municipality_id, subject, subject_id, at, made_by)
        values (new.municipality_id, tg_argv[0], subject_id, clock_timestamp(), actor);
    else
        insert into catalogue_change (municipality_id, subject, subject_id, at, made_by, field, before, after)
        select new.municipality_id, tg_argv[0], subject_id, clock_timestamp(), actor, n.key, o.value, n.value
        from jsonb_each_text(to_jsonb(new)) n
        join jsonb_each_text(to_jsonb(old)) o using (key)
        where n.value is distinct from o.value and n.key not in ('changed_at', 'version')
        order by n.key;
    end if;
    return null;
end $$;
create trigger keep_change after insert or update on organiser for each row
    execute function keep_catalogue_change('ORGANISER', 'organiser_id');
create trigger keep_change after insert or update on meeting_place for each row
    execute function keep_catalogue_change('PLACE', 'place_id');
create trigger keep_change after insert or update on activity for each row
    execute function keep_catalogue_change('ACTIVITY', 'activity_id');
create trigger keep_change after insert or update on activity_schedule for each row
    execute function keep_catalogue_change('SERIES', 'activity_id');
create trigger keep_change after insert or update on closed_period for each row
    execute function keep_catalogue_change('CLOSED', 'period_id');

-- Facts that nobody has checked for long are reminded of.
alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check check (kind in ('LATE_WORK', 'TIME_TOMORROW', 'FACTS_TO_CHECK'));
