-- Answers to text messages that are in no guide's news, for all guides until one has taken care of them: the number is nobody's, or who has it has
-- no open case with a guide. One row for each person who is known by the number, or one without a person.
create table stray_reply (
    municipality_id text not null references municipality,
    stray_id uuid not null,
    reply_id uuid not null,
    person_id uuid,
    case_id uuid,
    handled_at timestamptz,
    handled_by uuid,
    primary key (municipality_id, stray_id),
    foreign key (municipality_id, reply_id) references sms_reply (municipality_id, reply_id) on delete cascade,
    foreign key (municipality_id, person_id) references person (municipality_id, person_id),
    foreign key (municipality_id, case_id) references case_file (municipality_id, case_id),
    foreign key (municipality_id, handled_by) references staff (municipality_id, staff_id),
    check ((handled_at is null) = (handled_by is null)),
    check (case_id is null or person_id is not null)
);
create index stray_reply_of_reply on stray_reply (municipality_id, reply_id);
create index stray_reply_open on stray_reply (municipality_id) where handled_at is null;

create index sms_reply_pending on sms_reply (municipality_id) where verdict = 'PENDING';

-- Those that came before there was this list, in the last month.
insert into stray_reply (municipality_id, stray_id, reply_id)
select municipality_id, gen_random_uuid(), reply_id from sms_reply
where verdict = 'UNKNOWN' and received_at > now() - interval '30 days';
