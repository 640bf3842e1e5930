create index case_file_opened on case_file (municipality_id, opened_at);
create index referral_received on referral (municipality_id, received_at);
