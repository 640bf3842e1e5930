-- The guides' queues read and count what is unanswered, however many referrals were answered before, and the answered ones page by page.
create index referral_unanswered on referral (municipality_id, (state = 'INFO_REQUESTED'), answer_due, referral_id)
    where state in ('SENT', 'IN_TRIAGE', 'INFO_REQUESTED');
create index referral_answered on referral (municipality_id, answered_at desc, referral_id desc)
    where answered_at is not null;
drop index referral_queue;
