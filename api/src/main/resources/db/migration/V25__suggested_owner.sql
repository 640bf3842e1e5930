-- A referral declined for the wrong municipality may name the right one.
alter table referral add column suggested_owner text check (suggested_owner ~ '^[0-9]{10}$');

-- What a sender is told when the work goes on although it wanted to cancel.
alter table report drop constraint report_kind_check;
alter table report add constraint report_kind_check check (kind in (
    'RECEIPT', 'INFO_REQUEST', 'REJECTION', 'HEALTH_TALK', 'FOLLOWUP_3M', 'FOLLOWUP_6M', 'CLOSURE', 'CANCELLATION'));
