-- In the guides' queues urgent referrals stand before the others, each in the order of the last day to answer.
create index referral_to_answer on referral
    (municipality_id, (state = 'INFO_REQUESTED'), (not urgent), answer_due, referral_id)
    where state in ('SENT', 'IN_TRIAGE', 'INFO_REQUESTED');
drop index referral_unanswered;
