-- The number that nobody was known by when an answer came from it, as persons' numbers are written: it may turn out to be that of somebody with
-- protected identity, and then the answer is hidden with that person (afterMigrate.sql).
alter table stray_reply
    add column phone text,
    add check (phone is null or person_id is null);

-- Those that are here already. Text messages come from mobile telephones, whose numbers are all written in one way.
update stray_reply s set phone = regexp_replace(r.national, '(\d{3})(\d{3})(\d{2})(\d{2})', '\1-\2 \3 \4')
from (select municipality_id, reply_id,
             regexp_replace(regexp_replace(sent_from, '[^0-9+]', '', 'g'), '^(\+46|0046|46)?0?(7\d{8})$', '0\2') as national
      from sms_reply) r
where r.municipality_id = s.municipality_id and r.reply_id = s.reply_id and s.person_id is null and r.national ~ '^07\d{8}$';

-- A number that a person had is found as fast as one that a person has.
create index person_change_phone on person_change (municipality_id, before) where field = 'phone';
