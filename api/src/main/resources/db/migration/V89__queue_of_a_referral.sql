-- Which queue an unanswered referral stands in, told once. A boolean expression in the index was used or not as the planner folded it, and then every
-- unanswered referral of a municipality was read for one page.
alter table referral add column queue text generated always as (
    case when state = 'INFO_REQUESTED' then 'WAITING' when state in ('SENT', 'IN_TRIAGE') then 'NEW' end) stored;
drop index referral_to_answer;
create index referral_to_answer on referral (municipality_id, queue, (not urgent), answer_due, referral_id) where queue is not null;
