-- A referral declined for the wrong municipality may name the right one.
alter table referral add column suggested_owner text check (suggested_owner ~ '^[0-9]{10}$');
