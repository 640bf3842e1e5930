-- A referral that a nurse writes in the web may go to another municipality, where the health centre is connected too. It is then there and not
-- here: the draft is emptied, says where it went, and is forgotten after a fortnight as any other.
alter table referral_draft add column sent_elsewhere jsonb;
