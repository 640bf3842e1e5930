-- A question to a sender has a last day, and ends without an answer when that has passed. What waits now gets a week from the day it was asked.
alter table municipality add column supplement_within_working_days int not null default 5 check (supplement_within_working_days between 1 and 60);
alter table supplement_request
    add column due_on date,
    add column failed_at timestamptz;
update supplement_request set due_on = cast(asked_at at time zone 'Europe/Stockholm' as date) + 7;
alter table supplement_request
    alter column due_on set not null,
    drop constraint supplement_request_status_check,
    add constraint supplement_request_status_check check (status in ('REQUESTED', 'COMPLETED', 'CANCELLED', 'FAILED')),
    add constraint supplement_request_failed_check check (status <> 'FAILED' or failed_at is not null);
create index supplement_request_due on supplement_request (municipality_id, due_on) where status = 'REQUESTED';
create index case_file_paused on case_file (municipality_id, paused_until) where state = 'PAUSED';
