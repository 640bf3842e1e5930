-- A sender asks what has changed among its own, page by page in the order of change, whatever everyone else has sent and been told.
create index referral_changed on referral (municipality_id, sender_unit_id, changed_at, referral_id);

alter table report add column recipient_unit_id uuid;
update report t set recipient_unit_id = r.sender_unit_id
from referral r
where r.municipality_id = t.municipality_id and r.referral_id = t.referral_id;
alter table report alter column recipient_unit_id set not null;
alter table report add foreign key (municipality_id, recipient_unit_id) references unit (municipality_id, unit_id);
create index report_recipient on report (municipality_id, recipient_unit_id, sent_at, report_id);
