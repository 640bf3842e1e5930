-- What a sender reads of a referral's Task, as it was at each version. The database writes it itself, in the transaction of the change,
-- so that nothing that changes a referral can forget to.
create table referral_version (
    municipality_id text not null references municipality,
    referral_id uuid not null,
    version int not null,
    at timestamptz not null,
    task_status text not null,
    business_status text not null,
    reason_code text,
    reason_text text,
    suggested_owner text,
    next_due date,
    reports uuid[] not null,
    primary key (municipality_id, referral_id, version),
    foreign key (municipality_id, referral_id) references referral (municipality_id, referral_id) on delete cascade
);

create function keep_referral_version() returns trigger language plpgsql set search_path = public as $$
begin
    insert into referral_version (municipality_id, referral_id, version, at, task_status, business_status, reason_code, reason_text,
                                  suggested_owner, next_due, reports)
    values (new.municipality_id, new.referral_id, new.version, new.changed_at, new.task_status, new.business_status, new.reason_code,
            new.reason_text, new.suggested_owner,
            case when new.state in ('SENT', 'IN_TRIAGE', 'INFO_REQUESTED') then new.answer_due
                 when new.state in ('ACCEPTED', 'CANCEL_REQUESTED') then
                     (select min(f.due_on) from follow_up f
                      where f.municipality_id = new.municipality_id and f.case_id = new.case_id and f.status = 'DUE')
            end,
            array(select t.report_id from report t
                  where t.municipality_id = new.municipality_id and t.referral_id = new.referral_id
                  order by t.report_id));
    return null;
end $$;
create trigger first_version after insert on referral for each row execute function keep_referral_version();
-- Earlier versions were not kept: what is there now is the first that can be read.
create trigger next_version after update on referral for each row execute function keep_referral_version();
update referral set version = version;
drop trigger next_version on referral;
create trigger next_version after update on referral for each row
    when (new.version <> old.version) execute function keep_referral_version();

-- A sender asks for its own answers in the order they came.
create index supplement_request_answered on supplement_request (municipality_id, changed_at, request_id) where status = 'COMPLETED';

-- The directory tells when each of its parts last changed, whoever changed it.
alter table municipality add column changed_at timestamptz not null default now();
alter table unit add column changed_at timestamptz not null default now();
alter table organiser add column changed_at timestamptz not null default now();
alter table meeting_place add column changed_at timestamptz not null default now();
alter table activity add column changed_at timestamptz not null default now();
alter table activity_schedule add column changed_at timestamptz not null default now();
alter table activity_session add column made_at timestamptz not null default now();
create index activity_session_activity on activity_session (municipality_id, activity_id, starts_at);
create index activity_schedule_activity on activity_schedule (municipality_id, activity_id);

create function note_change() returns trigger language plpgsql set search_path = public as $$
begin
    new.changed_at := clock_timestamp();
    return new;
end $$;
create trigger note_change before update on municipality for each row when (old.* is distinct from new.*) execute function note_change();
create trigger note_change before update on unit for each row when (old.* is distinct from new.*) execute function note_change();
create trigger note_change before update on organiser for each row when (old.* is distinct from new.*) execute function note_change();
create trigger note_change before update on meeting_place for each row when (old.* is distinct from new.*) execute function note_change();
create trigger note_change before update on activity for each row when (old.* is distinct from new.*) execute function note_change();
create trigger note_change before update on activity_schedule for each row
    when (old.* is distinct from new.*) execute function note_change();

-- Record systems that were registered with everything there was may read what has come.
update fhir_client
set scopes = replace(scopes, 'system/QuestionnaireResponse.cr ', 'system/QuestionnaireResponse.crs ')
             || ' system/HealthcareService.rs system/Organization.rs system/Location.rs system/Questionnaire.rs'
where scopes like '%system/ServiceRequest.crus%' and scopes not like '%system/HealthcareService%';
