-- A voucher is the same however it is written: V-1, v-1 and V 1. Figures keep what stands between them, for 1-11 is not 11-1.
create function voucher_key(voucher text) returns text language sql immutable strict as $$
    select regexp_replace(
        regexp_replace(upper(voucher), '[\s\u00a0\u2009\u202f]', '', 'g'),
        '([[:alpha:]])[-\u2010-\u2015\u2212]+([0-9])', '\1\2', 'g')
$$;
-- Where two spellings of one voucher stand on grants, the same cost is counted twice, and Lotsen does not start until one is taken back.
drop index grant_posting_voucher;
create unique index grant_posting_voucher on grant_posting (municipality_id, extract(year from booked_on), voucher_key(voucher))
    where taken_back_at is null;

-- The same voucher and amount in the year before or after is one cost, unless the manager has said otherwise.
alter table grant_posting add column told_apart boolean not null default false;
